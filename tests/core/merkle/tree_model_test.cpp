// The tree against a map: random changes, commits, rollbacks, discarded versions, reopened stores and
// pruning. Roots are compared with a tree in memory that never met a store.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "merkle/iavl.h"
#include "store_fixture.h"

namespace wastewatch::merkle {
namespace {

using Model = std::map<Bytes, Bytes>;

Model contents(const auto& tree) {
  Model out;
  RC_ASSERT(tree.visit({}, {}, [&](BytesView key, BytesView value) {
    return out.emplace(to_bytes(key), to_bytes(value)).second;
  }));
  return out;
}

class Run {
 public:
  explicit Run(std::size_t cache_bytes)
      : fixture_(cache_bytes), working_(fixture_.newest()), shadow_(Tree()) {}

  void step(unsigned kind, std::uint8_t key, std::uint8_t value) {
    if (kind < 10) return set({static_cast<std::uint8_t>(key / 4), key}, Bytes(1 + value % 90, value));
    if (kind < 15) return remove({static_cast<std::uint8_t>(key / 4), key});
    if (kind < 18) return commit();
    if (kind == 18) return rollback();
    if (kind == 19) return commit_and_discard();
    if (kind == 20) return reopen();
    prune(value % 8);
  }
  void finish() {
    commit();
    check_saved();
  }

 private:
  void set(const Bytes& key, const Bytes& value) {
    RC_ASSERT(working_.set(key, value).value() == model_.contains(key));
    RC_ASSERT(shadow_.set(key, value).has_value());
    model_[key] = value;
  }
  void remove(const Bytes& key) {
    RC_ASSERT(working_.remove(key).value() == (model_.erase(key) == 1));
    RC_ASSERT(shadow_.remove(key).has_value());
  }
  void commit() {
    RC_ASSERT(contents(working_) == model_);
    const Tree tree = working_.commit(++version_).value();
    RC_ASSERT(tree.root_hash() == shadow_.commit(version_).value().root_hash());
    fixture_.save(tree);
    saved_[version_] = model_;
  }
  void rollback() {
    working_.rollback();
    shadow_.rollback();
    model_ = saved_.empty() ? Model() : saved_.rbegin()->second;
  }
  void restart() {
    working_ = WorkingTree(fixture_.newest());
    rollback();
  }
  void commit_and_discard() {
    rocksdb::WriteBatch batch;
    RC_ASSERT(fixture_.store().stage(working_.commit(version_ + 1).value(), batch).has_value());
    fixture_.store().discard();
    restart();
  }
  void reopen() {
    working_ = WorkingTree(Tree());  // a tree must not outlive its database
    fixture_.reopen();
    restart();
    check_saved();
  }
  void prune(int back) {
    const std::int64_t keep = std::max<std::int64_t>(1, version_ - back);
    fixture_.prune(keep, 5);
    while (!saved_.empty() && saved_.begin()->first < std::min(keep, version_)) saved_.erase(saved_.begin());
  }
  void check_saved() {
    for (const auto& [version, model] : saved_)
      RC_ASSERT(contents(fixture_.store().load(version).value()) == model);
  }

  test::StoreFixture fixture_;
  WorkingTree working_;
  WorkingTree shadow_;
  std::int64_t version_ = 0;
  Model model_;
  std::map<std::int64_t, Model> saved_;
};

RC_GTEST_PROP(TreeModel, any_history_reads_like_a_map_and_every_kept_version_stays, ()) {
  const auto cache_bytes = *rc::gen::element<std::size_t>(0, 20000, 1U << 20);
  const auto steps =
      *rc::gen::scale(4.0, rc::gen::container<std::vector<std::tuple<unsigned, std::uint8_t, std::uint8_t>>>(
                               rc::gen::tuple(rc::gen::inRange(0U, 22U), rc::gen::arbitrary<std::uint8_t>(),
                                              rc::gen::arbitrary<std::uint8_t>())));
  Run run(cache_bytes);
  for (const auto& [kind, key, value] : steps) run.step(kind, key, value);
  run.finish();
}

}  // namespace
}  // namespace wastewatch::merkle
