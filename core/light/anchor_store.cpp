#include "light/anchor_store.h"

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include <algorithm>

#include "base/wire.h"
#include "light/store_access.h"

namespace wastewatch::light {
namespace {

std::string key_of(std::string_view kind, std::string_view chain_id) {
  return std::string(kind).append("/").append(chain_id);
}

std::string attack_prefix(std::string_view chain_id) { return key_of("attack", chain_id) + "/"; }

rocksdb::WriteOptions synced() {
  rocksdb::WriteOptions options;
  options.sync = true;
  return options;
}

bool take_field(const WireField& field, TrustAnchor& anchor) {
  switch (field.number) {
    case 1: anchor.chain_id = as_text(field.payload); return true;
    case 2: anchor.point.height = field.as_int64(); return true;
    case 3:
      if (const auto hash = Hash::from(field.payload)) anchor.point.hash = *hash;
      return field.payload.size() == Hash::size_bytes;
    case 4: anchor.trust_level.numerator = static_cast<std::uint32_t>(field.value); return true;
    case 5: anchor.trust_level.denominator = static_cast<std::uint32_t>(field.value); return true;
    case 6: anchor.trusting_period_ns = field.as_int64(); return true;
    case 7: anchor.decided_at.seconds = field.as_int64(); return true;
    case 8: anchor.decided_at.nanos = static_cast<std::int32_t>(field.value); return true;
    default: return false;
  }
}

}  // namespace

Bytes encode(const TrustAnchor& anchor) {
  WireWriter out;
  out.text(1, anchor.chain_id);
  out.int64(2, anchor.point.height);
  out.bytes(3, anchor.point.hash);
  out.varint(4, anchor.trust_level.numerator);
  out.varint(5, anchor.trust_level.denominator);
  out.int64(6, anchor.trusting_period_ns);
  out.int64(7, anchor.decided_at.seconds);
  out.varint(8, static_cast<std::uint64_t>(anchor.decided_at.nanos));
  return out.take();
}

Result<TrustAnchor> decode_trust_anchor(BytesView bytes) {
  TrustAnchor anchor;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, anchor)) return fail(Errc::decisions_corrupt, "trust anchor");
  }
  if (!in.ok() || !anchor.trust_level.valid()) return fail(Errc::decisions_corrupt, "trust anchor");
  return anchor;
}

Status AnchorStore::put(const TrustAnchor& anchor) { return put("anchor", anchor.chain_id, encode(anchor)); }

Status AnchorStore::put(const Divergence& divergence) {
  return put("divergence", divergence.chain_id, encode(divergence));
}

Result<std::optional<TrustAnchor>> AnchorStore::anchor(std::string_view chain_id) const {
  const auto record = get("anchor", chain_id);
  if (!record) return fail(record.error());
  if (!*record) return std::nullopt;
  return decode_trust_anchor(as_bytes(**record));
}

Result<std::optional<Divergence>> AnchorStore::divergence(std::string_view chain_id) const {
  const auto record = get("divergence", chain_id);
  if (!record) return fail(record.error());
  if (!*record) return std::nullopt;
  return decode_divergence(as_bytes(**record));
}

Status AnchorStore::forget_divergence(std::string_view chain_id) {
  const auto open = divergence(chain_id);
  if (!open) return fail(open.error());
  if (!*open) return {};
  rocksdb::WriteBatch batch;
  batch.Put(column_, attack_prefix(chain_id) + to_rfc3339((*open)->found_at), slice(encode(**open)));
  batch.Delete(column_, key_of("divergence", chain_id));
  return to_decisions_status(db_.Write(synced(), &batch));
}

Result<std::vector<Divergence>> AnchorStore::past_attacks(std::string_view chain_id) const {
  auto attacks = read_all(db_, column_, attack_prefix(chain_id), decode_divergence);
  if (attacks) std::ranges::stable_sort(*attacks, {}, &Divergence::found_at);
  return attacks;
}

Status AnchorStore::put(std::string_view kind, std::string_view chain_id, BytesView value) {
  return to_decisions_status(db_.Put(synced(), column_, key_of(kind, chain_id), slice(value)));
}

Result<std::optional<std::string>> AnchorStore::get(std::string_view kind, std::string_view chain_id) const {
  std::string value;
  const auto status = db_.Get({}, column_, key_of(kind, chain_id), &value);
  if (status.IsNotFound()) return std::nullopt;
  if (auto read = to_decisions_status(status); !read) return fail(std::move(read.error()));
  return value;
}

}  // namespace wastewatch::light
