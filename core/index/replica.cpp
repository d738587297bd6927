#include "index/replica.h"

#include <algorithm>
#include <charconv>

#include "base/encoding.h"
#include "base/store_formats.h"
#include "base/wire.h"
#include "chain/hashes.h"
#include "chain/misbehavior.h"
#include "ledger/rules.h"
#include "ledger/state_machine.h"
#include "light/audit.h"

namespace wastewatch::index {
namespace {

// The form of the search terms; absent: 1, manifest numbers whole alone.
constexpr std::uint32_t terms_form = 2;
constexpr std::string_view terms_key = "terms";
constexpr std::string_view chain_key = "chain";

merkle::TreeStore::Columns tree_columns(const Database& database) {
  return {database.column(Column::tree_nodes), database.column(Column::tree_roots),
          database.column(Column::tree_orphans)};
}

Bytes encoded_time(const Timestamp& time) {
  Bytes out;
  append_zigzag(out, time.seconds);
  append_zigzag(out, time.nanos);
  return out;
}

std::optional<Timestamp> decoded_time(BytesView in) {
  const auto seconds = take_zigzag(in);
  const auto nanos = take_zigzag(in);
  if (!seconds || !nanos) return std::nullopt;
  return Timestamp{*seconds, static_cast<std::int32_t>(*nanos)};
}

Bytes encoded_height(std::int64_t height) {
  Bytes out;
  append_zigzag(out, height);
  return out;
}

}  // namespace

Replica::Replica(const Database& database, std::string chain_id, ReplicaOptions options)
    : database_(database),
      chain_id_(std::move(chain_id)),
      options_(options),
      blocks_(database),
      projection_(database),
      trees_(open_trees()),
      intake_(database.db(), tree_columns(database)) {}

std::shared_ptr<merkle::TreeStore> Replica::open_trees() const {
  return merkle::TreeStore::open(database_.db(), tree_columns(database_),
                                 {.cache_bytes = options_.tree_cache_bytes});
}

Replica::~Replica() = default;

Result<std::unique_ptr<Replica>> Replica::open(const Database& database, std::string chain_id,
                                               ReplicaOptions options) {
  std::unique_ptr<Replica> out(new Replica(database, std::move(chain_id), options));
  if (auto loaded = out->load(); !loaded) return fail(loaded.error());
  return out;
}

Result<std::unique_ptr<Replica>> Replica::open_to_read(const Database& database, std::string chain_id) {
  std::unique_ptr<Replica> out(new Replica(database, std::move(chain_id), {}));
  if (auto loaded = out->load_to_read(); !loaded) return fail(loaded.error());
  return out;
}

// Whether load() would have nothing to write.
Status Replica::check_current() const {
  const auto restoring = is_restoring();
  if (!restoring) return fail(restoring.error());
  const auto mark = read_rebuild_mark(database_);
  if (!mark) return fail(mark.error());
  if (*restoring || *mark) return fail(Errc::needs_writing, "a restore or recomputation has not ended");
  auto* meta = database_.column(Column::meta);
  const auto form = database_.get(meta, as_bytes(terms_key));
  if (!form) return fail(form.error());
  const auto format = database_.get(meta, as_bytes(format_key));
  if (!format) return fail(format.error());
  if (!*format) return fail(Errc::not_replayed);
  const bool current =
      *form && **form == std::to_string(terms_form) && **format == std::to_string(store_formats::derived);
  return current ? Status{} : fail(Errc::needs_writing, "format " + **format);
}

Status Replica::load_to_read() {
  if (auto current = check_current(); !current) return current;
  const auto chain = database_.get(database_.column(Column::meta), as_bytes(chain_key));
  if (!chain) return fail(chain.error());
  if (!*chain || **chain != chain_id_) return fail(Errc::wrong_chain, chain->value_or(""));
  if (auto loaded = load_restored(); !loaded) return loaded;
  const auto height = stored_height();
  if (!height) return fail(height.error());
  return *height ? resume(**height) : fail(Errc::not_replayed);
}

Status Replica::load() {
  const auto restoring = is_restoring();
  if (!restoring) return fail(restoring.error());
  if (*restoring) {
    if (auto emptied = forget_derived(); !emptied) return emptied;
    trees_ = open_trees();
    return set_restoring(false);
  }
  const auto mark = read_rebuild_mark(database_);
  if (!mark) return fail(mark.error());
  if (*mark) rebuild_cause_ = (*mark)->asked ? RebuildCause::asked : RebuildCause::earlier_version;
  const auto format = database_.get(database_.column(Column::meta), as_bytes(format_key));
  if (!format) return fail(format.error());
  if (!*format && !*mark) return {};
  auto* meta = database_.column(Column::meta);
  const auto chain = database_.get(meta, as_bytes(chain_key));
  if (!chain) return fail(chain.error());
  if (!*chain || **chain != chain_id_) return fail(Errc::wrong_chain, chain->value_or(""));
  if (auto loaded = load_restored(); !loaded) return loaded;
  if (!*format) return begin_rebuild(**mark);
  if (auto known = load_format(**format); !known) return known;
  if (*mark && next_height()) kept_to_ = (*mark)->kept_to;
  return {};
}

Status Replica::load_format(const std::string& format) {
  std::uint32_t number = 0;
  const auto [end, error] = std::from_chars(format.data(), format.data() + format.size(), number);
  if (error != std::errc{} || end != format.data() + format.size())
    return fail(Errc::store_corrupt, "format");
  if (number > store_formats::derived)
    return fail(Errc::store_too_new,
                "format " + format + "; this program knows up to " + std::to_string(store_formats::derived));
  const auto height = stored_height();
  if (!height) return fail(height.error());
  if (number == store_formats::derived)
    return *height ? resume(**height) : fail(Errc::store_corrupt, "height");
  const auto earlier = read_rebuild_mark(database_);
  if (!earlier) return fail(earlier.error());
  auto mark = *earlier ? Result<RebuildMark>(**earlier) : plan_rebuild(height->value_or(0));
  if (!mark) return fail(mark.error());
  mark->asked = number == asked_format;
  rebuild_cause_ = mark->asked ? RebuildCause::asked : RebuildCause::earlier_version;
  if (auto marked = mark_rebuild(*mark); !marked) return marked;
  return begin_rebuild(*mark);
}

Result<std::optional<std::int64_t>> Replica::stored_height() const {
  const auto height = database_.get(database_.column(Column::meta), as_bytes(height_meta_key));
  if (!height) return fail(height.error());
  if (!*height) return std::optional<std::int64_t>{};
  BytesView in = as_bytes(**height);
  const auto value = take_zigzag(in);
  if (!value) return fail(Errc::store_corrupt, "height");
  return value;
}

Status Replica::load_restored() {
  const auto at = database_.get(database_.column(Column::meta), as_bytes(restored_key));
  if (!at) return fail(at.error());
  if (*at) restored_at_ = std::atoll((*at)->c_str());
  return {};
}

Status Replica::resume(std::int64_t height) {
  auto tree = trees_->load(height);
  if (!tree) return fail(Errc::store_corrupt, tree.error().text());
  const auto time = database_.get(database_.column(Column::meta), as_bytes(time_key));
  if (!time) return fail(time.error());
  const auto at = *time ? decoded_time(as_bytes(**time)) : std::nullopt;
  if (!at) return fail(Errc::store_corrupt, "time");
  tree_ = std::move(*tree);
  height_ = height;
  if (auto renewed = renew_terms(); !renewed) return renewed;
  const std::scoped_lock lock(mutex_);
  published_ = std::make_shared<const Published>(Published{chain_id_, height, *at, tree_});
  return {};
}

// Of a folder that an earlier version of this program wrote.
Status Replica::renew_terms() {
  auto* meta = database_.column(Column::meta);
  const auto form = database_.get(meta, as_bytes(terms_key));
  if (!form) return fail(form.error());
  if (*form && **form == std::to_string(terms_form)) return {};
  if (auto renewed = projection_.renew_batch_terms(tree_); !renewed) return renewed;
  rocksdb::WriteBatch batch;
  batch.Put(meta, std::string(terms_key), std::to_string(terms_form));
  return database_.write(batch);
}

std::int64_t Replica::height() const { return height_; }

std::optional<std::int64_t> Replica::next_height() const {
  if (pending_) return pending_->height + 1;
  if (height_ >= 0) return height_ + 1;
  return std::nullopt;
}

std::shared_ptr<const Published> Replica::published() const {
  const std::scoped_lock lock(mutex_);
  return published_;
}

Result<merkle::Tree> Replica::state_at(std::int64_t height) const {
  const auto known = published();
  if (known && height == known->height) return known->tree;
  return trees_->load(height);
}

Status Replica::start(const Genesis& genesis) {
  if (genesis.chain_id != chain_id_) return fail(Errc::wrong_chain, genesis.chain_id);
  auto start = trees_->load(0);
  merkle::WorkingTree working(start ? std::move(*start) : merkle::Tree());
  const chain::abci::InitChain request{genesis.time,       genesis.chain_id,  genesis.consensus_params,
                                       genesis.validators, genesis.app_state, genesis.initial_height};
  if (auto made = ledger::init_chain(working, request); !made) {
    return fail(Errc::malformed_genesis, made.error().text());
  }
  auto tree = working.commit(genesis.initial_height - 1);
  if (!tree) return fail(tree.error());
  auto pending = std::make_unique<Pending>();
  pending->height = genesis.initial_height - 1;
  pending->time = genesis.time;
  pending->tree = std::move(*tree);
  std::vector<Bytes> keys;
  auto listed = pending->tree.visit({}, {}, [&](BytesView key, BytesView) {
    keys.push_back(to_bytes(key));
    return true;
  });
  if (!listed) return listed;
  if (auto staged = trees_->stage(pending->tree, pending->batch); !staged) return staged;
  if (auto staged = projection_.stage_state(merkle::Tree(), pending->tree, keys, pending->batch); !staged) {
    return staged;
  }
  if (auto staged = stage_height(*pending); !staged) return staged;
  if (auto kept = keep_genesis(genesis, pending->batch); !kept) return kept;
  pending_ = std::move(pending);
  return {};
}

Status Replica::forget_start() {
  if (height_ >= 0) return fail(Errc::out_of_order, "a state is confirmed");
  mismatch_.reset();
  abandon();
  return {};
}

std::unique_ptr<PreparingBlocks> Replica::prepare(std::vector<chain::Block> blocks, unsigned helpers) const {
  const auto known = published();
  return std::make_unique<PreparingBlocks>(std::move(blocks), known ? &known->tree : nullptr, helpers);
}

Status Replica::check_body(const chain::Header& header, const chain::Block& body) const {
  const auto same = [](const Hash& computed, const Bytes& stated) { return equal(computed, stated); };
  if (!(body.header == header)) return fail(Errc::wrong_block, "header");
  if (!same(chain::data_hash(body.txs), header.data_hash)) return fail(Errc::wrong_block, "data_hash");
  if (!same(chain::commit_hash(body.last_commit), header.last_commit_hash)) {
    return fail(Errc::wrong_block, "last_commit_hash");
  }
  if (!same(chain::evidence_hash(body.evidence), header.evidence_hash)) {
    return fail(Errc::wrong_block, "evidence_hash");
  }
  return {};
}

Result<chain::LightBlock> Replica::newest_checked() const {
  if (pending_ && pending_->checked) return *pending_->checked;
  return blocks_.light_block(height_, nullptr);
}

// last_commit_hash covers the signatures alone; what they sign must follow from the headers. A commit of
// another round than the one that was checked is possible, and then checked itself.
Status Replica::check_last_commit(const chain::Header& header, const chain::Commit& commit) const {
  if (!(commit.block_id == header.last_block_id)) return fail(Errc::wrong_block, "last_commit.block_id");
  const bool none = commit.signatures.empty();
  if (commit.height != (none ? 0 : header.height - 1)) return fail(Errc::wrong_block, "last_commit.height");
  if (none) return commit.round == 0 ? Status{} : fail(Errc::wrong_block, "last_commit.round");
  auto before = newest_checked();
  if (!before) {
    return before.error().is(Errc::not_found) ? fail(Errc::wrong_block, "last_commit") : fail(before.error());
  }
  if (before->signed_header.commit.round == commit.round) return {};
  before->signed_header.commit = commit;
  const auto audit = light::audit_commit(*before);
  return audit && audit->tally.enough() ? Status{} : fail(Errc::wrong_block, "last_commit.round");
}

Status Replica::apply(const chain::LightBlock& verified, PreparedBlock body) {
  if (mismatch_) return fail(mismatch_->kind);
  if (next_height() != verified.height()) return fail(Errc::out_of_order, std::to_string(verified.height()));
  const auto& header = verified.signed_header.header;
  if (auto checked = check_body(header, body.block); !checked) return checked;
  if (auto checked = check_last_commit(header, body.block.last_commit); !checked) return checked;
  if (auto confirmed = confirm(header); !confirmed) return confirmed;
  return execute(verified, std::move(body));
}

Status Replica::execute(const chain::LightBlock& verified, PreparedBlock body) {
  const auto& header = verified.signed_header.header;
  const Hash hash = chain::header_hash(header);
  const auto misbehavior = chain::misbehavior_of(body.block.evidence);
  const auto* rules = ledger::find_rules(header.version.app);
  if (rules == nullptr) {
    return fail(ledger::Errc::unknown_version, "application version " + std::to_string(header.version.app));
  }
  merkle::WorkingTree working(tree_);
  auto outcome =
      ledger::execute_block(working, {header.height, header.time.ms(), hash, misbehavior, rules}, body.txs);
  if (!outcome) return fail(outcome.error());
  auto tree = working.commit(header.height);
  if (!tree) return fail(tree.error());
  auto pending = std::make_unique<Pending>();
  pending->height = header.height;
  pending->time = header.time;
  pending->tree = std::move(*tree);
  pending->results_hash = chain::results_hash(outcome->results);
  pending->has_results = true;
  pending->checked = verified;
  if (auto staged = stage(verified, body, *outcome, *pending); !staged) {
    abandon();
    return staged;
  }
  pending_ = std::move(pending);
  return {};
}

Status Replica::stage(const chain::LightBlock& verified, const PreparedBlock& body,
                      const ledger::BlockOutcome& outcome, Pending& pending) {
  auto staged = trees_->stage(pending.tree, pending.batch);
  if (staged) staged = blocks_.stage(verified, body.block, outcome.results, pending.batch);
  if (staged) staged = projection_.stage_state(tree_, pending.tree, outcome.changed_keys, pending.batch);
  if (staged)
    staged =
        projection_.stage_telemetry(pending.tree, outcome.chunks, body.txs, pending.time.ms(), pending.batch);
  if (staged) projection_.stage_touched(pending.height, outcome.changed_keys, pending.batch);
  if (staged && pending.height > options_.keep_versions) {
    const auto pruned =
        trees_->prune(pending.height - options_.keep_versions, options_.prune_nodes_per_block, pending.batch);
    if (!pruned) return fail(pruned.error());
  }
  return staged ? stage_height(pending) : staged;
}

Status Replica::stage_height(Pending& pending) {
  auto* meta = database_.column(Column::meta);
  pending.batch.Put(meta, std::string(format_key), std::to_string(store_formats::derived));
  pending.batch.Put(meta, std::string(terms_key), std::to_string(terms_form));
  pending.batch.Put(meta, std::string(chain_key), chain_id_);
  pending.batch.Put(meta, slice(as_bytes(height_meta_key)), slice(encoded_height(pending.height)));
  pending.batch.Put(meta, slice(as_bytes(time_key)), slice(encoded_time(pending.time)));
  return {};
}

Status Replica::confirm(const chain::Header& next) {
  if (mismatch_) return fail(mismatch_->kind);
  if (!pending_ || next.height <= pending_->height) return {};
  if (next.height != pending_->height + 1) return fail(Errc::out_of_order, std::to_string(next.height));
  const Hash root = pending_->tree.root_hash();
  if (!equal(root, next.app_hash)) return differs(Errc::root_mismatch, to_bytes(root.view()), next.app_hash);
  if (pending_->has_results && !equal(pending_->results_hash, next.last_results_hash)) {
    return differs(Errc::results_mismatch, to_bytes(pending_->results_hash.view()), next.last_results_hash);
  }
  if (auto written = database_.write(pending_->batch); !written) return written;
  trees_->written();
  tree_ = pending_->tree;
  height_ = pending_->height;
  publish(*pending_);
  pending_.reset();
  return confirmed_ ? confirmed_() : Status{};
}

Status Replica::differs(Errc kind, Bytes computed, Bytes signed_hash) {
  mismatch_ = Mismatch{kind, pending_->height, std::move(computed), std::move(signed_hash)};
  abandon();
  return fail(kind, "height " + std::to_string(mismatch_->height) + ": computed " +
                        to_hex(mismatch_->computed) + ", signed " + to_hex(mismatch_->signed_hash));
}

void Replica::abandon() {
  pending_.reset();
  trees_->discard();
  projection_.discard();
}

void Replica::publish(const Pending& pending) {
  auto next =
      std::make_shared<const Published>(Published{chain_id_, pending.height, pending.time, pending.tree});
  const std::scoped_lock lock(mutex_);
  published_ = std::move(next);
}

}  // namespace wastewatch::index
