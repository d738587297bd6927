#include "index/rebuild_mark.h"

#include "base/wire.h"

namespace wastewatch::index {
namespace {

constexpr std::string_view mark_key = "rebuild";
constexpr std::string_view piece_prefix = "rebuild/";
constexpr std::string_view piece_end = "rebuild0";  // '0' follows '/'

std::string piece_key(std::uint32_t number) {
  Bytes key = to_bytes(piece_prefix);
  append_be32(key, number);
  return std::string(as_text(key));
}

std::optional<RebuildMark> decode(BytesView bytes, std::uint32_t& pieces) {
  RebuildMark out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    switch (field->number) {
      case 1: out.kept_to = field->as_int64(); break;
      case 2: out.kept_root = to_bytes(field->payload); break;
      case 3: out.start = field->as_int64(); break;
      case 4: out.start_root = to_bytes(field->payload); break;
      case 5: pieces = static_cast<std::uint32_t>(field->value); break;
      case 6: out.asked = field->value != 0; break;
      default: break;
    }
  }
  if (!in.ok()) return std::nullopt;
  return out;
}

}  // namespace

Result<std::optional<RebuildMark>> read_rebuild_mark(const Database& database) {
  auto* meta = database.column(Column::meta);
  const auto bytes = database.get(meta, as_bytes(mark_key));
  if (!bytes) return fail(bytes.error());
  if (!*bytes) return std::optional<RebuildMark>{};
  std::uint32_t pieces = 0;
  auto out = decode(as_bytes(**bytes), pieces);
  if (!out) return fail(Errc::store_corrupt, "the mark of a recomputation");
  for (std::uint32_t i = 0; i < pieces; ++i) {
    const auto piece = database.get(meta, as_bytes(piece_key(i)));
    if (!piece) return fail(piece.error());
    if (!*piece) return fail(Errc::store_corrupt, "a piece of the state to begin with");
    out->snapshot.push_back(to_bytes(**piece));
  }
  return out;
}

void stage_rebuild_mark(const Database& database, const RebuildMark& mark, rocksdb::WriteBatch& batch) {
  auto* meta = database.column(Column::meta);
  WireWriter out;
  out.int64(1, mark.kept_to);
  out.bytes(2, mark.kept_root);
  out.int64(3, mark.start);
  out.bytes(4, mark.start_root);
  out.varint(5, mark.snapshot.size());
  out.varint(6, mark.asked ? 1 : 0);
  batch.Put(meta, std::string(mark_key), slice(out.result()));
  for (std::uint32_t i = 0; i < mark.snapshot.size(); ++i)
    batch.Put(meta, piece_key(i), slice(mark.snapshot[i]));
}

void stage_rebuild_end(const Database& database, rocksdb::WriteBatch& batch) {
  auto* meta = database.column(Column::meta);
  batch.Delete(meta, std::string(mark_key));
  batch.DeleteRange(meta, std::string(piece_prefix), std::string(piece_end));
}

}  // namespace wastewatch::index
