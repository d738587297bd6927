#include "node/block_store.h"

#include <rocksdb/db.h>
#include <rocksdb/table.h>
#include <rocksdb/write_batch.h>

#include "base/rocks.h"
#include "base/rocks_files.h"
#include "base/store_formats.h"
#include "base/wire.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "node/abci_codec.h"
#include "node/files.h"

namespace wastewatch::node {
namespace {

constexpr std::string_view state_key = "s";
constexpr std::string_view genesis_key = "g";
constexpr std::string_view format_key = "f";

std::string key_of(char kind, std::int64_t height) {
  Bytes out{static_cast<std::uint8_t>(kind)};
  append_be64(out, static_cast<std::uint64_t>(height));
  return std::string(as_text(out));
}

std::string key_of(char kind, BytesView hash) { return std::string(1, kind) + std::string(as_text(hash)); }

std::unexpected<Error> damaged(const std::string& what) { return fail(Errc::store_corrupt, what); }

// Any decoding error of a stored value is damage.
template <class T>
Result<T> stored(Result<T> decoded, const char* what) {
  if (!decoded) return damaged(std::string(what) + ": " + decoded.error().text());
  return decoded;
}

Bytes encode_meta(const CommittedBlock& block) {
  WireWriter out;
  out.message(1, chain::encode_header(block.block.header));
  out.int64(2, static_cast<std::int64_t>(block.encoded.size()));
  out.int64(3, static_cast<std::int64_t>(block.block.txs.size()));
  return out.take();
}

Result<chain::BlockMeta> decode_meta(BytesView bytes) {
  chain::BlockMeta out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == 1) {
      auto header = stored(chain::decode_header(field->payload), "header");
      if (!header) return std::unexpected(header.error());
      out.header = std::move(*header);
    }
    if (field->number == 2) out.block_size = field->as_int64();
    if (field->number == 3) out.num_txs = field->as_int64();
  }
  if (!in.ok()) return damaged("block meta");
  return out;
}

Bytes encode_state(const ChainState& state) {
  WireWriter out;
  out.int64(1, state.last_height);
  out.bytes(2, state.last_results_hash);
  out.bytes(3, state.app_hash);
  out.message(4, chain::encode_validator_set(state.next_validators));
  return out.take();
}

Status decode_state(BytesView bytes, ChainState& out) {
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == 1) out.last_height = field->as_int64();
    if (field->number == 2) out.last_results_hash = to_bytes(field->payload);
    if (field->number == 3) out.app_hash = to_bytes(field->payload);
    if (field->number == 4) {
      auto set = stored(chain::decode_validator_set(field->payload), "next validators");
      if (!set) return std::unexpected(set.error());
      out.next_validators = std::move(*set);
    }
  }
  if (!in.ok() || out.last_height < 1) return damaged("state");
  return {};
}

Bytes encode_position(const TxPosition& position) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(position.height));
  append_be32(out, position.index);
  return out;
}

rocksdb::Options options() {
  rocksdb::Options out;
  out.env = database_files();
  out.create_if_missing = true;
  out.max_open_files = 256;
  out.keep_log_file_num = 3;
  out.write_buffer_size = 16UL << 20;
  out.compression = rocksdb::kNoCompression;
  rocksdb::BlockBasedTableOptions table;
  table.block_cache = rocksdb::NewLRUCache(16UL << 20);
  out.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
  return out;
}

void put_transactions(rocksdb::WriteBatch& batch, const chain::Block& block) {
  for (std::uint32_t i = 0; i < block.txs.size(); ++i) {
    const TxPosition position{block.header.height, i};
    batch.Put(key_of('t', chain::tx_hash(block.txs[i])), slice(encode_position(position)));
  }
}

}  // namespace

BlockStore::BlockStore(std::unique_ptr<rocksdb::DB> db) : db_(std::move(db)) {}
BlockStore::BlockStore(BlockStore&&) noexcept = default;
BlockStore::~BlockStore() = default;

Result<BlockStore> BlockStore::open(const std::filesystem::path& folder) {
  if (const auto made = make_own_folder(folder); !made) return std::unexpected(made.error());
  if (lost_its_list(folder)) return damaged(folder.string() + " has no CURRENT file");
  rocksdb::DB* raw = nullptr;
  const auto opened = to_status<Errc>(rocksdb::DB::Open(options(), folder.string(), &raw));
  if (!opened) return std::unexpected(opened.error());
  BlockStore out{std::unique_ptr<rocksdb::DB>(raw)};
  if (const auto known = out.check_format(); !known) return std::unexpected(known.error());
  return out;
}

Status BlockStore::check_format() {
  const auto found = get(std::string(format_key));
  if (!found) return std::unexpected(found.error());
  const std::string known = std::to_string(store_formats::solo_blocks);
  if (!*found) return to_status<Errc>(db_->Put({}, std::string(format_key), known));
  if (**found != known) return fail(Errc::store_too_new, "format " + **found);
  return {};
}

Status BlockStore::check_genesis(const Hash& genesis_hash) const {
  const auto known = get(std::string(genesis_key));
  if (!known) return std::unexpected(known.error());
  if (*known && !equal(as_bytes(**known), genesis_hash))
    return fail(Errc::wrong_chain, "the genesis differs from the stored one");
  return {};
}

Status BlockStore::bind_to_genesis(const Hash& genesis_hash) {
  if (auto fits = check_genesis(genesis_hash); !fits) return fits;
  return to_status<Errc>(db_->Put({}, std::string(genesis_key), slice(genesis_hash)));
}

Status BlockStore::save_initial_validators(const chain::ValidatorSet& validators) {
  return to_status<Errc>(db_->Put({}, key_of('v', 1), slice(chain::encode_validator_set(validators))));
}

Status BlockStore::save(const CommittedBlock& block, bool sync) {
  const std::int64_t height = block.block.header.height;
  pb::ResponseFinalizeBlock result;
  to_pb(block.result, result);
  rocksdb::WriteBatch batch;
  batch.Put(key_of('b', height), slice(block.encoded));
  batch.Put(key_of('h', height), slice(encode_meta(block)));
  batch.Put(key_of('r', height), result.SerializeAsString());
  batch.Put(key_of('c', height), slice(chain::encode_commit(block.commit)));
  if (height > 1) batch.Put(key_of('c', height - 1), slice(chain::encode_commit(block.block.last_commit)));
  batch.Put(key_of('v', height + 1), slice(chain::encode_validator_set(block.next.validators)));
  batch.Put(key_of('n', block.next.last_block_id.hash), slice(encode_position({height, 0})));
  batch.Put(std::string(state_key), slice(encode_state(block.next)));
  put_transactions(batch, block.block);
  rocksdb::WriteOptions how;
  how.sync = sync;
  return to_status<Errc>(db_->Write(how, &batch));
}

Result<std::int64_t> BlockStore::height() const {
  const auto bytes = get(std::string(state_key));
  if (!bytes) return std::unexpected(bytes.error());
  if (!*bytes) return 0;
  ChainState state;
  return decode_state(as_bytes(**bytes), state).transform([&] { return state.last_height; });
}

Result<std::optional<ChainState>> BlockStore::state(const GenesisDoc& genesis) const {
  const auto bytes = get(std::string(state_key));
  if (!bytes) return std::unexpected(bytes.error());
  if (!*bytes) return std::nullopt;
  ChainState out;
  out.chain_id = genesis.chain_id;
  out.params = genesis.consensus_params;
  if (const auto decoded = decode_state(as_bytes(**bytes), out); !decoded)
    return std::unexpected(decoded.error());
  auto last = meta(out.last_height);
  if (!last) return std::unexpected(last.error());
  auto last_validators = validators(out.last_height);
  if (!last_validators) return std::unexpected(last_validators.error());
  auto current = validators(out.last_height + 1);
  if (!current) return std::unexpected(current.error());
  out.last_block_id = last->block_id;
  out.last_block_time = last->header.time;
  out.last_validators = std::move(*last_validators);
  out.validators = std::move(*current);
  return out;
}

Result<chain::Block> BlockStore::block(std::int64_t height) const {
  return require(key_of('b', height)).and_then([](const std::string& bytes) {
    return stored(chain::decode_block(as_bytes(bytes)), "block");
  });
}

Result<chain::BlockMeta> BlockStore::meta(std::int64_t height) const {
  auto out = require(key_of('h', height)).and_then([](const std::string& bytes) {
    return decode_meta(as_bytes(bytes));
  });
  if (!out) return out;
  auto seen = commit(height);
  if (!seen) return std::unexpected(seen.error());
  out->block_id = std::move(seen->block_id);
  return out;
}

Result<chain::Commit> BlockStore::commit(std::int64_t height) const {
  return require(key_of('c', height)).and_then([](const std::string& bytes) {
    return stored(chain::decode_commit(as_bytes(bytes)), "commit");
  });
}

Result<chain::abci::FinalizeBlockResult> BlockStore::result(std::int64_t height) const {
  const auto bytes = require(key_of('r', height));
  if (!bytes) return std::unexpected(bytes.error());
  pb::ResponseFinalizeBlock message;
  if (!message.ParseFromString(*bytes)) return damaged("results");
  return stored(from_pb(message), "results");
}

Result<chain::ValidatorSet> BlockStore::validators(std::int64_t height) const {
  return require(key_of('v', height)).and_then([](const std::string& bytes) {
    return stored(chain::decode_validator_set(as_bytes(bytes)), "validators");
  });
}

Result<std::optional<TxPosition>> BlockStore::find_tx(BytesView tx_hash) const {
  const auto bytes = get(key_of('t', tx_hash));
  if (!bytes) return std::unexpected(bytes.error());
  if (!*bytes) return std::nullopt;
  const BytesView view = as_bytes(**bytes);
  if (view.size() != 12) return damaged("transaction index");
  return TxPosition{static_cast<std::int64_t>(read_be64(view.first(8))), read_be32(view.subspan(8))};
}

Result<std::optional<std::int64_t>> BlockStore::find_block(BytesView block_hash) const {
  const auto bytes = get(key_of('n', block_hash));
  if (!bytes) return std::unexpected(bytes.error());
  if (!*bytes) return std::nullopt;
  if ((*bytes)->size() != 12) return damaged("block index");
  return static_cast<std::int64_t>(read_be64(as_bytes(**bytes).first(8)));
}

Result<std::optional<std::string>> BlockStore::get(const std::string& key) const {
  std::string value;
  const auto status = db_->Get({}, key, &value);
  if (status.IsNotFound()) return std::nullopt;
  if (const auto good = to_status<Errc>(status); !good) return std::unexpected(good.error());
  return value;
}

Result<std::string> BlockStore::require(const std::string& key) const {
  auto value = get(key);
  if (!value) return std::unexpected(value.error());
  if (!*value) return damaged("a record of kind '" + key.substr(0, 1) + "' is missing");
  return std::move(**value);
}

}  // namespace wastewatch::node
