// Recomputing what is derived from the blocks that are kept: after an update of this program, or when a
// person asks for it.
#include <algorithm>

#include "base/wire.h"
#include "index/kept_genesis.h"
#include "index/rebuild_mark.h"
#include "index/replica.h"
#include "merkle/snapshot.h"

namespace wastewatch::index {
namespace {

constexpr std::int64_t blocks_at_once = 100;
constexpr std::size_t bytes_at_once = 16UL << 20;
constexpr std::size_t max_start_bytes = 64UL << 20;  // of a state that is set aside to begin with
constexpr std::string_view genesis_key = "genesis";

Result<std::vector<Bytes>> pieces_of(const merkle::Tree& tree) {
  std::vector<Bytes> out(1);
  std::size_t size = 0;
  const auto exported =
      merkle::export_snapshot(tree, {}, [&](std::uint32_t index, BytesView piece) -> Status {
        size += piece.size();
        if (size > max_start_bytes) return fail(Errc::cancelled, "too large to set aside");
        out.resize(std::max<std::size_t>(out.size(), index + 1));
        out[index] = to_bytes(piece);
        return {};
      });
  if (!exported) return fail(exported.error());
  return out;
}

Result<std::optional<std::int64_t>> first_kept(const Database& database) {
  const std::unique_ptr<rocksdb::Iterator> it(database.db().NewIterator({}, database.column(Column::blocks)));
  it->SeekToFirst();
  if (!it->status().ok()) return fail(store_error(it->status()));
  if (!it->Valid() || it->key().size() != 8) return std::optional<std::int64_t>{};
  return std::optional(static_cast<std::int64_t>(read_be64(view(it->key()))));
}

chain::LightBlock checked_part(const StoredBlock& stored) {
  return {{stored.block.header, stored.commit}, stored.validators};
}

}  // namespace

Status Replica::keep_genesis(const Genesis& genesis, rocksdb::WriteBatch& batch) const {
  const auto text = encode_genesis(genesis);
  if (!text) return fail(text.error());
  batch.Put(database_.column(Column::meta), slice(genesis_key), slice(*text));
  return {};
}

std::optional<RebuildProgress> Replica::rebuilding() const {
  if (!kept_to_) return std::nullopt;
  return RebuildProgress{std::max<std::int64_t>(0, height_), *kept_to_, rebuild_cause_};
}

Status Replica::ask_for_rebuild(const Database& database) {
  rocksdb::WriteBatch batch;
  batch.Put(database.column(Column::meta), slice(format_key), std::to_string(asked_format));
  return database.write(batch);
}

// Best effort: the state may be damaged, which is why it is recomputed.
Result<RebuildMark> Replica::plan_rebuild(std::int64_t height) const {
  RebuildMark out;
  out.kept_to = height;
  if (const auto newest = trees_->load(height)) out.kept_root = to_bytes(newest->root_hash().view());
  const auto first = first_kept(database_);
  if (!first) return fail(first.error());
  out.start = restored_at_ ? *restored_at_ : first->value_or(1) - 1;
  const auto known = trees_->contains(out.start);
  if (!known || !*known) return out;
  const auto tree = trees_->load(out.start);
  if (!tree) return out;
  if (auto pieces = pieces_of(*tree)) {
    out.start_root = to_bytes(tree->root_hash().view());
    out.snapshot = std::move(*pieces);
  }
  return out;
}

Status Replica::mark_rebuild(const RebuildMark& mark) {
  rocksdb::WriteBatch batch;
  stage_rebuild_mark(database_, mark, batch);
  auto* meta = database_.column(Column::meta);
  for (const auto key : {format_key, height_meta_key, time_key}) batch.Delete(meta, slice(key));
  return database_.write(batch);
}

// Between the mark and its end every step may be repeated.
Status Replica::begin_rebuild(const RebuildMark& mark) {
  if (auto emptied = forget(recomputed_columns); !emptied) return emptied;
  trees_.reset();
  if (auto emptied = intake_.clear(); !emptied) return emptied;
  trees_ = open_trees();
  const auto genesis = database_.get(database_.column(Column::meta), as_bytes(genesis_key));
  if (!genesis) return fail(genesis.error());
  if (*genesis && !restored_at_) {
    const auto document = decode_genesis(**genesis);
    if (!document) return fail(document.error());
    kept_to_ = mark.kept_to;
    return start(*document);
  }
  if (mark.has_start()) return begin_from_snapshot(mark);
  if (restored_at_) return start_anew();
  kept_to_ = mark.kept_to;  // the genesis has to come from a node
  return {};
}

Status Replica::begin_from_snapshot(const RebuildMark& mark) {
  const auto root = Hash::from(mark.start_root);
  if (!root) return fail(Errc::store_corrupt, "the root to begin with");
  auto restore = merkle::SnapshotRestore::begin(mark.snapshot.front(), mark.start, *root);
  if (!restore) return fail(restore.error());
  for (std::uint32_t i = 1; i < mark.snapshot.size(); ++i) {
    if (auto added = intake_.add(*restore, i, mark.snapshot[i]); !added) return added;
  }
  rocksdb::WriteBatch batch;
  if (auto finished = intake_.finish(*restore, batch); !finished) return finished;
  trees_ = open_trees();
  auto tree = trees_->load(mark.start);
  if (!tree) return fail(tree.error());
  if (auto projected = projection_.project(*tree); !projected) return projected;
  const auto first = blocks_.header(restored_at_ ? mark.start : mark.start + 1, nullptr);
  if (!first) return fail(first.error());
  Pending pending;
  pending.height = mark.start;
  pending.time = first->time;
  pending.tree = std::move(*tree);
  if (auto staged = stage_height(pending); !staged) return staged;
  if (auto written = database_.write(pending.batch); !written) return written;
  tree_ = pending.tree;
  height_ = pending.height;
  kept_to_ = mark.kept_to;
  publish(pending);
  return {};
}

// What began with a snapshot whose state is no longer held begins with a snapshot again.
Status Replica::start_anew() {
  if (auto emptied = forget_derived(); !emptied) return emptied;
  trees_ = open_trees();
  rocksdb::WriteBatch batch;
  batch.Delete(database_.column(Column::meta), std::string(restored_key));
  stage_rebuild_end(database_, batch);
  restored_at_.reset();
  return database_.write(batch);
}

Status Replica::rebuild(const std::stop_token& stop, unsigned helpers, const RebuildListener& listener) {
  while (kept_to_ && started() && *next_height() <= *kept_to_) {
    if (stop.stop_requested()) return fail(Errc::cancelled);
    if (auto done = rebuild_some(helpers); !done) return done;
    if (kept_to_ && listener) listener(*rebuilding());
  }
  return kept_to_ && started() ? end_rebuild() : Status{};
}

// A kept block that is damaged ends the kept ones: nodes are asked for the rest.
Status Replica::rebuild_some(unsigned helpers) {
  const std::int64_t from = *next_height();
  const std::int64_t to = std::min(from + blocks_at_once - 1, *kept_to_);
  std::vector<chain::LightBlock> checked;
  std::vector<chain::Block> bodies;
  bool damaged = false;
  std::size_t bytes = 0;
  for (std::int64_t height = from; height <= to && bytes < bytes_at_once; ++height) {
    auto stored = blocks_.block(height, nullptr);
    damaged = !stored || !check_body(stored->block.header, stored->block);
    if (damaged) break;
    checked.push_back(checked_part(*stored));
    bytes += body_bytes(stored->block);
    bodies.push_back(std::move(stored->block));
  }
  auto prepared = prepare(std::move(bodies), helpers)->take();
  for (std::size_t i = 0; i < prepared.size(); ++i) {
    const auto applied = apply(checked[i], std::move(prepared[i]));
    if (!applied && applied.error().is(Errc::wrong_block)) damaged = true;
    if (damaged) break;
    if (!applied) return applied;
  }
  return damaged ? forget_kept() : Status{};
}

Status Replica::forget_kept() {
  rocksdb::WriteBatch batch;
  stage_rebuild_end(database_, batch);
  kept_to_.reset();
  return database_.write(batch);
}

// The newest kept block was confirmed before: its root and results are known.
Status Replica::end_rebuild() {
  const auto mark = read_rebuild_mark(database_);
  if (!mark) return fail(mark.error());
  if (*mark && !(*mark)->kept_root.empty() && pending_ && pending_->height == *kept_to_) {
    chain::Header next;
    next.height = *kept_to_ + 1;
    next.app_hash = (*mark)->kept_root;
    next.last_results_hash = to_bytes(pending_->results_hash.view());
    if (auto confirmed = confirm(next); !confirmed) return confirmed;
  }
  return forget_kept();
}

}  // namespace wastewatch::index
