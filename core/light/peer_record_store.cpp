#include "light/peer_record_store.h"

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include "base/wire.h"
#include "light/store_access.h"

namespace wastewatch::light {
namespace {

std::string prefix_of(std::string_view chain_id) { return std::string("peer/").append(chain_id).append("/"); }

std::string key_of(std::string_view chain_id, std::uint64_t number) {
  return prefix_of(chain_id).append(as_text(number_key(number)));
}

bool take_event(std::uint64_t value, PeerRecord& record) {
  record.event = static_cast<PeerEvent>(value);
  return value >= 1 && value <= peer_events().size();
}

bool take_field(const WireField& field, PeerRecord& record) {
  switch (field.number) {
    case 1: record.number = field.value; return true;
    case 2: record.peer = as_text(field.payload); return true;
    case 3: return take_event(field.value, record);
    case 4: record.height = field.as_int64(); return true;
    case 5: record.at.seconds = field.as_int64(); return true;
    case 6: record.at.nanos = static_cast<std::int32_t>(field.value); return true;
    case 7: record.detail = as_text(field.payload); return true;
    default: return false;
  }
}

}  // namespace

Bytes encode(const PeerRecord& record) {
  WireWriter out;
  out.varint(1, record.number);
  out.text(2, record.peer);
  out.varint(3, static_cast<std::uint64_t>(record.event));
  out.int64(4, record.height);
  out.int64(5, record.at.seconds);
  out.varint(6, static_cast<std::uint64_t>(record.at.nanos));
  out.text(7, record.detail);
  return out.take();
}

Result<PeerRecord> decode_peer_record(BytesView bytes) {
  PeerRecord record;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, record)) return fail(Errc::decisions_corrupt, "what a node did");
  }
  if (!in.ok() || record.number == 0 || record.event == PeerEvent{})
    return fail(Errc::decisions_corrupt, "what a node did");
  return record;
}

Status PeerRecordStore::append(std::string_view chain_id, std::span<const PeerRecord> records,
                               std::size_t keep) {
  if (records.empty()) return {};
  rocksdb::WriteBatch batch;
  for (const auto& record : records)
    batch.Put(column_, key_of(chain_id, record.number), slice(encode(record)));
  const std::uint64_t newest = records.back().number;
  if (newest > keep) batch.DeleteRange(column_, key_of(chain_id, 0), key_of(chain_id, newest - keep + 1));
  return to_decisions_status(db_.Write({}, &batch));
}

Result<std::vector<PeerRecord>> PeerRecordStore::records(std::string_view chain_id) const {
  return read_all(db_, column_, prefix_of(chain_id), decode_peer_record);
}

}  // namespace wastewatch::light
