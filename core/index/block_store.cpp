#include "index/block_store.h"

#include "base/encoding.h"
#include "base/wire.h"
#include "chain/encoding.h"
#include "chain/hashes.h"

namespace wastewatch::index {
namespace {

constexpr std::uint32_t results_field = 1;

Bytes encode_results(const std::vector<chain::ExecTxResult>& results) {
  WireWriter out;
  for (const auto& result : results) out.message(results_field, chain::encode_result_leaf(result));
  return out.take();
}

ProvenResult decode_result(BytesView bytes) {
  ProvenResult out;
  WireReader reader(bytes);
  while (const auto field = reader.next()) {
    switch (field->number) {
      case 1: out.code = static_cast<std::uint32_t>(field->value); break;
      case 2: out.data = to_bytes(field->payload); break;
      case 5: out.gas_wanted = field->as_int64(); break;
      case 6: out.gas_used = field->as_int64(); break;
      default: break;
    }
  }
  return out;
}

std::vector<ProvenResult> decode_results(BytesView bytes) {
  std::vector<ProvenResult> out;
  WireReader reader(bytes);
  while (const auto field = reader.next()) out.push_back(decode_result(field->payload));
  return out;
}

Bytes encode_place(std::int64_t height, std::uint32_t index) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(height));
  append_be32(out, index);
  return out;
}

// A stored record that does not decode is damage, whatever the decoder calls it.
template <class T>
Result<T> undamaged(Result<T> decoded) {
  if (!decoded) return fail(Errc::store_corrupt, decoded.error().text());
  return decoded;
}

// The part of a set that validators_hash commits to: whose turn it is to propose is a node's word, and
// differs from height to height.
chain::ValidatorSet committed_part(chain::ValidatorSet set) {
  set.proposer.reset();
  for (auto& validator : set.validators) validator.proposer_priority = 0;
  return set;
}

}  // namespace

Bytes height_key(std::int64_t height) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(height));
  return out;
}

Status BlockStore::stage(const chain::LightBlock& checked, const chain::Block& block,
                         const std::vector<chain::ExecTxResult>& results, rocksdb::WriteBatch& batch) const {
  const Bytes key = height_key(block.header.height);
  const auto& hash = checked.signed_header.commit.block_id.hash;
  const auto put = [&](Column column, BytesView at, BytesView value) {
    return batch.Put(database_.column(column), slice(at), slice(value)).ok();
  };
  bool ok = put(Column::blocks, key, chain::encode_block(block)) &&
            put(Column::commits, key, chain::encode_commit(checked.signed_header.commit)) &&
            put(Column::validator_sets, checked.signed_header.header.validators_hash,
                chain::encode_validator_set(committed_part(checked.validators))) &&
            put(Column::block_hashes, hash, key) && put(Column::results, key, encode_results(results));
  if (ok && !block.last_commit.signatures.empty()) {
    ok = put(Column::commits, height_key(block.last_commit.height), chain::encode_commit(block.last_commit));
  }
  for (std::uint32_t i = 0; ok && i < block.txs.size(); ++i) {
    ok = put(Column::transactions, chain::tx_hash(block.txs[i]), encode_place(block.header.height, i));
  }
  if (!ok) return fail(Errc::store_failed, "block batch");
  return {};
}

Result<std::string> BlockStore::required(Column column, BytesView key,
                                         const rocksdb::Snapshot* snapshot) const {
  auto value = database_.get(database_.column(column), key, snapshot);
  if (!value) return fail(value.error());
  if (!*value) return fail(Errc::not_found, to_hex(key));
  return std::move(**value);
}

Result<chain::Header> BlockStore::header(std::int64_t height, const rocksdb::Snapshot* snapshot) const {
  auto bytes = required(Column::blocks, height_key(height), snapshot);
  if (!bytes) return fail(bytes.error());
  // A block's first field is its header; the rest need not be decoded for a list.
  WireReader reader(as_bytes(*bytes));
  const auto first = reader.next();
  if (!first || first->number != 1) return fail(Errc::store_corrupt, "block without header");
  return undamaged(chain::decode_header(first->payload));
}

Result<std::uint32_t> BlockStore::transaction_count(std::int64_t height,
                                                    const rocksdb::Snapshot* snapshot) const {
  auto results = required(Column::results, height_key(height), snapshot);
  if (!results) return fail(results.error());
  std::uint32_t count = 0;
  WireReader reader(as_bytes(*results));
  while (reader.next()) ++count;
  if (!reader.ok()) return fail(Errc::store_corrupt, "results");
  return count;
}

Result<chain::LightBlock> BlockStore::light_block(std::int64_t height,
                                                  const rocksdb::Snapshot* snapshot) const {
  auto header = this->header(height, snapshot);
  if (!header) return fail(header.error());
  auto commit_bytes = required(Column::commits, height_key(height), snapshot);
  if (!commit_bytes) return fail(commit_bytes.error());
  auto commit = undamaged(chain::decode_commit(as_bytes(*commit_bytes)));
  if (!commit) return fail(commit.error());
  auto set_bytes = required(Column::validator_sets, header->validators_hash, snapshot);
  if (!set_bytes) return fail(set_bytes.error());
  auto set = undamaged(chain::decode_validator_set(as_bytes(*set_bytes)));
  if (!set) return fail(set.error());
  return chain::LightBlock{{std::move(*header), std::move(*commit)}, std::move(*set)};
}

Result<StoredBlock> BlockStore::block(std::int64_t height, const rocksdb::Snapshot* snapshot) const {
  auto checked = light_block(height, snapshot);
  if (!checked) return fail(checked.error());
  auto body = required(Column::blocks, height_key(height), snapshot);
  if (!body) return fail(body.error());
  auto block = undamaged(chain::decode_block(as_bytes(*body)));
  if (!block) return fail(block.error());
  auto results = required(Column::results, height_key(height), snapshot);
  if (!results) return fail(results.error());
  return StoredBlock{std::move(*block), std::move(checked->signed_header.commit),
                     std::move(checked->validators), decode_results(as_bytes(*results))};
}

Result<std::int64_t> BlockStore::height_of(const Hash& block_hash, const rocksdb::Snapshot* snapshot) const {
  auto value = required(Column::block_hashes, block_hash, snapshot);
  if (!value) return fail(value.error());
  if (value->size() != 8) return fail(Errc::store_corrupt, "block hash entry");
  return static_cast<std::int64_t>(read_be64(as_bytes(*value)));
}

Result<TransactionPlace> BlockStore::transaction(const Hash& tx_hash,
                                                 const rocksdb::Snapshot* snapshot) const {
  auto value = required(Column::transactions, tx_hash, snapshot);
  if (!value) return fail(value.error());
  if (value->size() != 12) return fail(Errc::store_corrupt, "transaction entry");
  const BytesView bytes = as_bytes(*value);
  return TransactionPlace{static_cast<std::int64_t>(read_be64(bytes.first(8))), read_be32(bytes.last(4))};
}

}  // namespace wastewatch::index
