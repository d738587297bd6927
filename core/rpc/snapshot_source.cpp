#include "rpc/snapshot_source.h"

#include "ledger/abci/snapshot_query.h"
#include "merkle/snapshot.h"

namespace wastewatch::rpc {
namespace {

Result<Bytes> value_of(Result<chain::abci::QueryResult> answer) {
  if (!answer) return fail(std::move(answer.error()));
  if (answer->code != 0) return fail(Errc::wrong_content, answer->log);
  return std::move(answer->value);
}

}  // namespace

Result<std::vector<ledger::KeptSnapshot>> HttpSnapshotSource::snapshots(std::stop_token stop) {
  const auto value =
      value_of(client_.abci_query({.path = std::string(ledger::snapshots_path), .data = {}}, stop));
  if (!value) return fail(value.error());
  auto listed = ledger::decode_snapshots(*value);
  if (!listed) return fail(Errc::wrong_content, "a list of snapshots that does not decode");
  return std::move(*listed);
}

Result<Bytes> HttpSnapshotSource::chunk(const ledger::KeptSnapshot& snapshot, std::uint32_t index,
                                        std::stop_token stop) {
  const ledger::ChunkQuery query{snapshot.height, snapshot.format, index};
  auto chunk = value_of(client_.abci_query(
      {.path = std::string(ledger::snapshot_chunk_path), .data = ledger::encode(query)}, stop));
  if (chunk && chunk->size() > merkle::max_chunk_bytes)
    return fail(Errc::wrong_content, "a chunk that is too long");
  return chunk;
}

}  // namespace wastewatch::rpc
