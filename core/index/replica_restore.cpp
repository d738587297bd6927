// The replica's other beginning: a restored state, and the index derived from it.
#include <array>

#include "chain/hashes.h"
#include "index/replica.h"
#include "ledger/state/chain_info.h"

namespace wastewatch::index {
namespace {

constexpr std::string_view restoring_key = "restoring";

// What came as blocks. The light client's columns are not the replica's.
constexpr std::array block_columns = {Column::blocks,       Column::commits, Column::validator_sets,
                                      Column::block_hashes, Column::results, Column::transactions};

}  // namespace

Status Replica::forget(std::span<const Column> columns) const {
  static const std::string beyond(64, '\xff');
  rocksdb::WriteBatch batch;
  for (const Column which : columns) {
    const auto status = batch.DeleteRange(database_.column(which), rocksdb::Slice(), beyond);
    if (!status.ok()) return fail(store_error(status));
  }
  return database_.write(batch);
}

Status Replica::forget_derived() {
  if (auto emptied = forget(block_columns); !emptied) return emptied;
  if (auto emptied = forget(recomputed_columns); !emptied) return emptied;
  return intake_.clear();
}

Result<bool> Replica::is_restoring() const {
  const auto mark = database_.get(database_.column(Column::meta), as_bytes(restoring_key));
  if (!mark) return fail(mark.error());
  return mark->has_value();
}

Status Replica::set_restoring(bool restoring) {
  rocksdb::WriteBatch batch;
  auto* meta = database_.column(Column::meta);
  restoring ? batch.Put(meta, std::string(restoring_key), "")
            : batch.Delete(meta, std::string(restoring_key));
  return database_.write(batch);
}

Status Replica::begin_restore() {
  if (started()) return fail(Errc::out_of_order, "there is a state already");
  if (auto marked = set_restoring(true); !marked) return marked;
  if (auto emptied = forget_derived(); !emptied) return emptied;
  trees_ = open_trees();
  return {};
}

Status Replica::abandon_restore() {
  if (started()) return fail(Errc::out_of_order, "there is a state");
  if (auto emptied = forget_derived(); !emptied) return emptied;
  trees_ = open_trees();
  return set_restoring(false);
}

Status Replica::check_restored(const RestoredBlock& block) const {
  const auto& header = block.checked.signed_header.header;
  if (auto checked = check_body(header, block.body); !checked) return checked;
  const Hash results = chain::results_hash(block.results);
  if (!equal(results, block.next.last_results_hash)) {
    return fail(Errc::results_mismatch, "height " + std::to_string(header.height));
  }
  return {};
}

Status Replica::finish_restore(const merkle::SnapshotRestore& restore, const RestoredBlock& block) {
  if (auto checked = check_restored(block); !checked) return checked;
  rocksdb::WriteBatch root;
  if (auto finished = intake_.finish(restore, root); !finished) return finished;
  trees_ = open_trees();
  auto tree = trees_->load(restore.version());
  if (!tree) return fail(tree.error());
  if (auto known = ledger::check_rules(*tree); !known) return known;
  const auto chain = ledger::read_chain_info(*tree);
  if (!chain) return fail(chain.error());
  if (chain->chain_id() != chain_id_) return fail(Errc::wrong_chain, chain->chain_id());
  if (auto projected = projection_.project(*tree); !projected) return projected;
  return publish_restored(std::move(*tree), block);
}

Status Replica::publish_restored(merkle::Tree tree, const RestoredBlock& block) {
  const auto& header = block.checked.signed_header.header;
  Pending pending;
  pending.height = header.height;
  pending.time = header.time;
  pending.tree = std::move(tree);
  if (auto staged = blocks_.stage(block.checked, block.body, block.results, pending.batch); !staged) {
    return staged;
  }
  if (auto staged = stage_height(pending); !staged) return staged;
  auto* meta = database_.column(Column::meta);
  pending.batch.Put(meta, std::string(restored_key), std::to_string(header.height));
  pending.batch.Delete(meta, std::string(restoring_key));
  if (auto written = database_.write(pending.batch); !written) return written;
  tree_ = pending.tree;
  height_ = pending.height;
  restored_at_ = pending.height;
  publish(pending);
  return confirmed_ ? confirmed_() : Status{};
}

}  // namespace wastewatch::index
