#include "ledger/abci/snapshot_store.h"

#include <rocksdb/db.h>

#include <algorithm>
#include <memory>

#include "base/rocks.h"
#include "base/wire.h"

namespace wastewatch::ledger {
namespace {

Bytes record_key(std::int64_t height) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(height));
  return out;
}

Bytes chunk_key(std::int64_t height, std::uint32_t index) {
  Bytes out = record_key(height);
  append_be32(out, index);
  return out;
}

bool take_field(const WireField& field, KeptSnapshot& out) {
  switch (field.number) {
    case 1: out.height = field.as_int64(); return field.type == WireType::varint;
    case 2: out.format = static_cast<std::uint32_t>(field.value); return field.type == WireType::varint;
    case 3: out.chunks = static_cast<std::uint32_t>(field.value); return field.type == WireType::varint;
    case 4: out.hash = Hash::from(field.payload).value_or(Hash{}); return field.type == WireType::bytes;
    default: return false;
  }
}

}  // namespace

Bytes encode(const KeptSnapshot& snapshot) {
  WireWriter out;
  out.int64(1, snapshot.height);
  out.varint(2, snapshot.format);
  out.varint(3, snapshot.chunks);
  out.bytes(4, snapshot.hash);
  return out.take();
}

std::optional<KeptSnapshot> decode_snapshot(BytesView bytes) {
  KeptSnapshot out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, out)) return std::nullopt;
  }
  if (!in.ok() || out.height < 0 || !equal(encode(out), bytes)) return std::nullopt;
  return out;
}

Status SnapshotStore::put_chunk(std::int64_t height, std::uint32_t index, BytesView chunk) {
  return to_status<Errc>(
      db_.Put(rocksdb::WriteOptions(), column_, slice(chunk_key(height, index)), slice(chunk)));
}

Status SnapshotStore::complete(const KeptSnapshot& snapshot) {
  rocksdb::WriteOptions synced;
  synced.sync = true;
  return to_status<Errc>(
      db_.Put(synced, column_, slice(record_key(snapshot.height)), slice(encode(snapshot))));
}

Status SnapshotStore::drop(std::int64_t height) {
  return to_status<Errc>(db_.DeleteRange(rocksdb::WriteOptions(), column_, slice(record_key(height)),
                                         slice(record_key(height + 1))));
}

Status SnapshotStore::drop_unfinished() {
  std::vector<std::int64_t> unfinished;
  if (auto found = scan(unfinished); !found) return fail(std::move(found.error()));
  for (const std::int64_t height : unfinished) {
    if (auto dropped = drop(height); !dropped) return dropped;
  }
  return {};
}

Result<std::vector<KeptSnapshot>> SnapshotStore::list() const {
  std::vector<std::int64_t> unfinished;
  return scan(unfinished);
}

Result<std::vector<KeptSnapshot>> SnapshotStore::scan(std::vector<std::int64_t>& unfinished) const {
  std::vector<KeptSnapshot> out;
  const std::unique_ptr<rocksdb::Iterator> at(db_.NewIterator(rocksdb::ReadOptions(), column_));
  at->SeekToFirst();
  while (at->Valid()) {
    const BytesView key = view(at->key());
    if (key.size() < 8) return fail(Errc::store_corrupt, "a snapshot's key");
    const auto height = static_cast<std::int64_t>(read_be64(key.first(8)));
    if (key.size() == 8) {
      const auto record = decode_snapshot(view(at->value()));
      if (!record) return fail(Errc::store_corrupt, "a snapshot's record");
      out.push_back(*record);
    } else {
      unfinished.push_back(height);
    }
    at->Seek(slice(record_key(height + 1)));
  }
  std::ranges::reverse(out);
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  return out;
}

Result<std::optional<Bytes>> SnapshotStore::chunk(std::int64_t height, std::uint32_t index) const {
  std::string value;
  const auto status = db_.Get(rocksdb::ReadOptions(), column_, slice(chunk_key(height, index)), &value);
  if (status.IsNotFound()) return std::optional<Bytes>{};
  if (auto read = to_status<Errc>(status); !read) return fail(std::move(read.error()));
  return std::optional(to_bytes(as_bytes(value)));
}

}  // namespace wastewatch::ledger
