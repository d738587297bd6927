// Restoring a state from a snapshot: every chunk checked, rebuilt and written, on the threads of the desktop.
#include <atomic>
#include <format>
#include <numeric>
#include <random>
#include <thread>

#include "index/database.h"
#include "merkle/snapshot_intake.h"
#include "rows.h"
#include "support/vectors.h"

namespace wastewatch::bench {
namespace {

constexpr int snapshot_keys = 400'000;
constexpr std::size_t value_bytes = 100;
constexpr int versions = 40;
constexpr unsigned threads = 2;

struct State {
  std::int64_t version = 0;
  Hash root;
  std::vector<Bytes> chunks;
};

Bytes value_of(int number) {
  std::minstd_rand random(static_cast<unsigned>(number) + 1);
  Bytes out(value_bytes);
  std::ranges::generate(out, [&] { return static_cast<std::uint8_t>(random() >> 8); });
  return out;
}

// Keys in no order, written over `versions` blocks, as batches of different days lie beside each other.
State make_state(int keys) {
  std::vector<int> order(static_cast<std::size_t>(keys));
  std::ranges::iota(order, 0);
  std::ranges::shuffle(order, std::mt19937_64(1));
  merkle::WorkingTree tree{merkle::Tree()};
  std::int64_t version = 1;
  for (int i = 0; i < keys; ++i) {
    must(tree.set(to_bytes(std::format("b/{:016}", order[static_cast<std::size_t>(i)])), value_of(i)));
    if (i % (keys / versions + 1) == 0) must(tree.commit(version++));
  }
  const merkle::Tree made = must(tree.commit(version));
  State out{version, made.root_hash(), {}};
  out.chunks.resize(1);
  must(merkle::export_snapshot(made, {}, [&](std::uint32_t index, BytesView chunk) -> Status {
    if (index >= out.chunks.size()) out.chunks.resize(index + 1);
    out.chunks[index] = to_bytes(chunk);
    return {};
  }));
  return out;
}

merkle::TreeStore::Columns columns(const index::Database& database) {
  return {database.column(index::Column::tree_nodes), database.column(index::Column::tree_roots),
          database.column(index::Column::tree_orphans)};
}

void restore(const State& state, const index::Database& database) {
  merkle::SnapshotIntake intake(database.db(), columns(database));
  must(intake.clear());
  auto restore = must(merkle::SnapshotRestore::begin(state.chunks[0], state.version, state.root));
  std::atomic<std::uint32_t> next = 1;
  std::atomic<bool> refused = false;
  const auto work = [&] {
    for (auto index = next++; index < restore.chunks(); index = next++) {
      if (!intake.add(restore, index, state.chunks[index])) refused = true;
    }
  };
  {
    const std::jthread helper(work);
    work();
  }
  require(!refused, "a good chunk was refused");
  rocksdb::WriteBatch last;
  must(intake.finish(restore, last));
}

}  // namespace

Outcome measure_snapshot_restore(const Setup& setup) {
  pin_to_first(threads);
  const State state = make_state(snapshot_keys);
  const auto ours = measure(setup.seconds, [&] {
    const test::TemporaryFolder folder;
    restore(state, *must(index::Database::open_derived(folder.path())));
    return static_cast<double>(snapshot_keys);
  });
  const auto bytes = std::accumulate(state.chunks.begin(), state.chunks.end(), std::size_t{0},
                                     [](std::size_t sum, const Bytes& chunk) { return sum + chunk.size(); });
  return {ours,
          {},
          {std::format("{} keys, {} chunks, {:.1f} MB, into RocksDB on disk, {} threads", snapshot_keys,
                       state.chunks.size(), static_cast<double>(bytes) / 1e6, threads)},
          {{"snapshot", {{"keys", snapshot_keys}, {"chunks", state.chunks.size()}, {"bytes", bytes}}}}};
}

void check_snapshot_restore(const Setup&) {
  const State state = make_state(20'000);
  const test::TemporaryFolder folder;
  const auto database = must(index::Database::open_derived(folder.path()));
  restore(state, *database);
  const auto store = merkle::TreeStore::open(database->db(), columns(*database));
  const merkle::Tree tree = must(store->load(state.version));
  require(tree.root_hash() == state.root, "another root was restored");
  require(must(tree.get(as_bytes("b/0000000000000007"))).has_value(), "a key was lost");
}

}  // namespace wastewatch::bench
