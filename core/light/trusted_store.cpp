#include "light/trusted_store.h"

#include <rocksdb/db.h>

#include <algorithm>
#include <limits>
#include <string_view>

#include "base/wire.h"
#include "chain/encoding.h"
#include "light/store_access.h"
#include "light/store_change.h"

namespace wastewatch::light {
namespace {

using Cursor = std::unique_ptr<rocksdb::Iterator>;

Cursor cursor(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) {
  return Cursor(db.NewIterator(rocksdb::ReadOptions(), column));
}

Status clear(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column, rocksdb::WriteBatch& batch) {
  const auto at = cursor(db, column);
  for (at->SeekToFirst(); at->Valid(); at->Next()) batch.Delete(column, at->key());
  return to_status<Errc>(at->status());
}

Bytes encode_anchor(const chain::LightBlock& block) {
  Bytes value = number_key(static_cast<std::uint64_t>(block.height()));
  append(value, block.signed_header.commit.block_id.hash);
  return value;
}

}  // namespace

Status TrustedStore::save(std::span<const chain::LightBlock> blocks, std::span<const TraceStep> steps) {
  Change change(db_, columns_);
  for (const auto& block : blocks) {
    no_block_below_ = std::min(no_block_below_, block.height());
    if (auto put = change.put(block); !put) return put;
  }
  auto number = next_step();
  if (!number) return fail(std::move(number.error()));
  for (const auto& step : steps) change.put_step((*number)++, step);
  return change.commit();
}

Status TrustedStore::restart(const chain::LightBlock& block) {
  no_block_below_ = 0;
  no_step_below_ = 0;
  rocksdb::WriteBatch batch;
  for (auto* column : {columns_.blocks, columns_.validators, columns_.trace, columns_.meta}) {
    if (auto cleared = clear(db_, column, batch); !cleared) return cleared;
  }
  const Bytes one = number_key(1);
  const Bytes height = number_key(static_cast<std::uint64_t>(block.height()));
  const auto set = Hash::from(block.signed_header.header.validators_hash);
  if (!set) return fail(Errc::invalid_header, "validators_hash");
  batch.Put(columns_.blocks, slice(height), slice(chain::encode_signed_header(block.signed_header)));
  batch.Put(columns_.validators, slice(*set), slice(chain::encode_validator_set(block.validators)));
  batch.Put(columns_.validators, slice(users_key(*set)), slice(one));
  batch.Put(columns_.meta, slice(as_bytes(meta_anchor)), slice(encode_anchor(block)));
  batch.Put(columns_.meta, slice(as_bytes(meta_blocks)), slice(one));
  rocksdb::WriteOptions options;
  options.sync = true;
  return to_status<Errc>(db_.Write(options, &batch));
}

TrustedStore::Found TrustedStore::load(std::int64_t height, std::string_view record) const {
  auto signed_header = chain::decode_signed_header(as_bytes(record));
  if (!signed_header) return fail(Errc::store_corrupt, signed_header.error().text());
  if (signed_header->header.height != height)
    return fail(Errc::store_corrupt, "a header under another height");
  std::string set;
  const auto status = db_.Get({}, columns_.validators, slice(signed_header->header.validators_hash), &set);
  if (status.IsNotFound()) return fail(Errc::store_corrupt, "a validator set is missing");
  if (auto read = to_status<Errc>(status); !read) return fail(std::move(read.error()));
  auto validators = chain::decode_validator_set(as_bytes(set));
  if (!validators) return fail(Errc::store_corrupt, validators.error().text());
  return chain::LightBlock{std::move(*signed_header), std::move(*validators)};
}

TrustedStore::Found TrustedStore::at(std::int64_t height) const {
  std::string record;
  const auto status =
      db_.Get({}, columns_.blocks, slice(number_key(static_cast<std::uint64_t>(height))), &record);
  if (status.IsNotFound()) return std::nullopt;
  if (auto read = to_status<Errc>(status); !read) return fail(std::move(read.error()));
  return load(height, record);
}

TrustedStore::Found TrustedStore::at_or_below(std::int64_t height) const {
  if (height < 0) return std::nullopt;
  const auto at = cursor(db_, columns_.blocks);
  at->SeekForPrev(slice(number_key(static_cast<std::uint64_t>(height))));
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  if (!at->Valid()) return std::nullopt;
  const auto found = number_of(view(at->key()));
  if (!found) return fail(found.error());
  return load(static_cast<std::int64_t>(*found), at->value().ToStringView());
}

TrustedStore::Found TrustedStore::at_or_above(std::int64_t height) const {
  const auto at = cursor(db_, columns_.blocks);
  at->Seek(slice(number_key(static_cast<std::uint64_t>(std::max<std::int64_t>(height, 0)))));
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  if (!at->Valid()) return std::nullopt;
  const auto found = number_of(view(at->key()));
  if (!found) return fail(found.error());
  return load(static_cast<std::int64_t>(*found), at->value().ToStringView());
}

TrustedStore::Found TrustedStore::lowest() const { return at_or_above(0); }

TrustedStore::Found TrustedStore::highest() const {
  return at_or_below(std::numeric_limits<std::int64_t>::max());
}

Result<std::vector<std::int64_t>> TrustedStore::heights(std::int64_t from, std::int64_t to) const {
  std::vector<std::int64_t> out;
  const auto at = cursor(db_, columns_.blocks);
  at->Seek(slice(number_key(static_cast<std::uint64_t>(std::max<std::int64_t>(from, 0)))));
  for (; at->Valid(); at->Next()) {
    const auto height = number_of(view(at->key()));
    if (!height) return fail(height.error());
    if (static_cast<std::int64_t>(*height) > to) break;
    out.push_back(static_cast<std::int64_t>(*height));
  }
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  return out;
}

Result<std::optional<AnchorPoint>> TrustedStore::anchor() const {
  std::string value;
  const auto status = db_.Get({}, columns_.meta, slice(as_bytes(meta_anchor)), &value);
  if (status.IsNotFound()) return std::nullopt;
  if (auto read = to_status<Errc>(status); !read) return fail(std::move(read.error()));
  if (value.size() != 8 + Hash::size_bytes) return fail(Errc::store_corrupt, "the anchor record");
  const BytesView bytes = as_bytes(value);
  return AnchorPoint{static_cast<std::int64_t>(read_be64(bytes.first(8))), *Hash::from(bytes.subspan(8))};
}

Result<std::size_t> TrustedStore::count() const {
  return read_counter(db_, columns_.meta, as_bytes(meta_blocks));
}

}  // namespace wastewatch::light
