#include "ledger/abci/snapshot_query.h"

#include "base/wire.h"
#include "ledger/abci/query.h"
#include "merkle/snapshot.h"

namespace wastewatch::ledger {
namespace {

using chain::abci::Query;
using chain::abci::QueryResult;

Result<QueryResult> answer_list(const SnapshotStore& store) {
  auto kept = store.list();
  if (!kept) return fail(kept.error());
  QueryResult out;
  out.height = kept->empty() ? 0 : kept->front().height;
  out.value = encode(*kept);
  return out;
}

Result<QueryResult> answer_chunk(const SnapshotStore& store, const Query& request) {
  const auto query = decode_chunk_query(request.data);
  if (!query) return query_failure(Code::query_malformed, 0);
  if (query->format != merkle::snapshot_format)
    return query_failure(Code::query_height_unavailable, query->height);
  auto chunk = store.chunk(query->height, query->chunk);
  if (!chunk) return fail(chunk.error());
  if (!*chunk) return query_failure(Code::query_height_unavailable, query->height);
  QueryResult out;
  out.height = query->height;
  out.key = request.data;
  out.value = std::move(**chunk);
  return out;
}

}  // namespace

Bytes encode(const ChunkQuery& query) {
  WireWriter out;
  out.int64(1, query.height);
  out.varint(2, query.format);
  out.varint(3, query.chunk);
  return out.take();
}

std::optional<ChunkQuery> decode_chunk_query(BytesView bytes) {
  ChunkQuery out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->type != WireType::varint) return std::nullopt;
    if (field->number == 1) out.height = field->as_int64();
    if (field->number == 2) out.format = static_cast<std::uint32_t>(field->value);
    if (field->number == 3) out.chunk = static_cast<std::uint32_t>(field->value);
  }
  if (!in.ok() || out.height < 0 || !equal(encode(out), bytes)) return std::nullopt;
  return out;
}

Bytes encode(const std::vector<KeptSnapshot>& snapshots) {
  WireWriter out;
  for (const auto& one : snapshots) out.message(1, encode(one));
  return out.take();
}

std::optional<std::vector<KeptSnapshot>> decode_snapshots(BytesView bytes) {
  std::vector<KeptSnapshot> out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    const auto one =
        field->number == 1 && field->type == WireType::bytes ? decode_snapshot(field->payload) : std::nullopt;
    if (!one || out.size() == max_listed_snapshots) return std::nullopt;
    out.push_back(*one);
  }
  if (!in.ok()) return std::nullopt;
  return out;
}

bool is_snapshot_path(std::string_view path) { return path == snapshots_path || path == snapshot_chunk_path; }

Result<QueryResult> answer_snapshot_query(const SnapshotStore& store, const Query& request) {
  return request.path == snapshots_path ? answer_list(store) : answer_chunk(store, request);
}

}  // namespace wastewatch::ledger
