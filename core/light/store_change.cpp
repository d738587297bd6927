#include "light/store_change.h"

#include "chain/encoding.h"
#include "light/store_access.h"

namespace wastewatch::light {
namespace {

Result<Hash> set_hash(const chain::SignedHeader& signed_header) {
  const auto hash = Hash::from(signed_header.header.validators_hash);
  if (!hash) return fail(Errc::store_corrupt, "validators_hash of a stored header");
  return *hash;
}

}  // namespace

Bytes users_key(const Hash& set) {
  Bytes key = to_bytes(set.view());
  key.push_back('#');
  return key;
}

Result<std::uint64_t> read_counter(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column, BytesView key) {
  std::string value;
  const auto status = db.Get({}, column, slice(key), &value);
  if (status.IsNotFound()) return 0;
  if (auto read = to_status<Errc>(status); !read) return fail(std::move(read.error()));
  return number_of(as_bytes(value));
}

Status TrustedStore::Change::put(const chain::LightBlock& block) {
  const auto set = set_hash(block.signed_header);
  if (!set) return fail(set.error());
  const Bytes key = number_key(static_cast<std::uint64_t>(block.height()));
  std::string old;
  const auto status = db_.Get({}, columns_.blocks, slice(key), &old);
  if (status.ok()) {
    if (auto removed = remove(block.height(), old); !removed) return removed;
  } else if (!status.IsNotFound()) {
    return to_status<Errc>(status);
  }
  batch_.Put(columns_.blocks, slice(key), slice(chain::encode_signed_header(block.signed_header)));
  ++users_[*set];
  ++blocks_;
  sets_[*set] = &block.validators;
  return {};
}

Status TrustedStore::Change::remove(std::int64_t height, std::string_view record) {
  const auto block = chain::decode_signed_header(as_bytes(record));
  if (!block) return fail(Errc::store_corrupt, block.error().text());
  const auto set = set_hash(*block);
  if (!set) return fail(set.error());
  batch_.Delete(columns_.blocks, slice(number_key(static_cast<std::uint64_t>(height))));
  --users_[*set];
  --blocks_;
  return {};
}

void TrustedStore::Change::put_step(std::uint64_t number, const TraceStep& step) {
  batch_.Put(columns_.trace, slice(number_key(number)), slice(encode(step)));
}

Status TrustedStore::Change::count_users(const Hash& set, std::int64_t change) {
  const auto before = read_counter(db_, columns_.validators, users_key(set));
  if (!before) return fail(before.error());
  const std::int64_t after = static_cast<std::int64_t>(*before) + change;
  if (after <= 0) {
    batch_.Delete(columns_.validators, slice(set));
    batch_.Delete(columns_.validators, slice(users_key(set)));
    return {};
  }
  batch_.Put(columns_.validators, slice(users_key(set)),
             slice(number_key(static_cast<std::uint64_t>(after))));
  if (*before == 0)
    batch_.Put(columns_.validators, slice(set), slice(chain::encode_validator_set(*sets_.at(set))));
  return {};
}

Status TrustedStore::Change::count_blocks() {
  const auto before = read_counter(db_, columns_.meta, as_bytes(meta_blocks));
  if (!before) return fail(before.error());
  const auto after = static_cast<std::uint64_t>(static_cast<std::int64_t>(*before) + blocks_);
  batch_.Put(columns_.meta, slice(as_bytes(meta_blocks)), slice(number_key(after)));
  return {};
}

Status TrustedStore::Change::commit() {
  for (const auto& [set, change] : users_) {
    if (change == 0) continue;
    if (auto counted = count_users(set, change); !counted) return counted;
  }
  if (auto counted = count_blocks(); !counted) return counted;
  return to_status<Errc>(db_.Write({}, &batch_));
}

}  // namespace wastewatch::light
