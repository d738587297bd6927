// What the own replica says of a signed report.
#include <gtest/gtest.h>

#include "kit/demo/following.h"
#include "node_fixture.h"

namespace wastewatch::outbox {
namespace {

class ReplicaViewTest : public NodeTest {
 protected:
  test::Following following_{demo()};
  Result<Whereabouts> find(const Task& task, std::int64_t held_from = 0) {
    EXPECT_TRUE(following_.follow());
    const auto reader = following_.reader();
    return ReplicaView(reader, held_from).find(task, {});
  }
};

TEST_F(ReplicaViewTest, AnExecutedReportIsFoundWithItsResult) {
  const Task task = signed_report("in the replica");
  EXPECT_EQ(find(task)->place, Whereabouts::Place::nowhere);
  ASSERT_TRUE(post(*box_, task, nodes(), {}));
  make_blocks(2);
  EXPECT_EQ(*find(task), (Whereabouts{Whereabouts::Place::executed, demo().chain().height() - 1, 0}));
}

TEST_F(ReplicaViewTest, TheSequenceAndHeightToSignAreTheRecomputedOnes) {
  ASSERT_TRUE(following_.follow());
  const auto reader = following_.reader();
  ReplicaView view(reader, 0);
  const auto binding = view.binding({key_.public_key().bytes, 0}, {});
  ASSERT_TRUE(binding);
  EXPECT_EQ(binding->height, reader.height());
  EXPECT_EQ(binding->last_sequence, *reader.sequence(key_.public_key().bytes, 0));
}

TEST_F(ReplicaViewTest, ASequenceThatAnotherTookMeansLapsed) {
  const Task first = signed_report("from this computer");
  const auto elsewhere = Outbox::open(folder_.path() / "other", clock_).value();
  const auto other = elsewhere->sign(
      elsewhere
          ->prepare(
              *fresh_task_id(),
              ledger::build_tx({first.body.chain_id(), demo().chain().height(), first.body.sequence() - 1},
                               {key_.public_key().bytes, 0}, test::report(some_batch(), "from another")),
              "", "")
          ->id,
      key_);
  ASSERT_TRUE(post(*elsewhere, *other, nodes(), {}));
  make_blocks(2);
  EXPECT_EQ(find(first)->place, Whereabouts::Place::lapsed);
  const auto unknown = find(first, demo().chain().height());
  ASSERT_FALSE(unknown) << "blocks that could hold it are not held here";
  EXPECT_TRUE(unknown.error().is(Errc::not_shown));
}

TEST_F(ReplicaViewTest, WhatNoBlockCanTakeAnyMoreHasLapsed) {
  const Task task = signed_report("too late");
  make_blocks(static_cast<int>(ledger::valid_blocks) + 1);
  EXPECT_EQ(find(task)->place, Whereabouts::Place::lapsed);
  EXPECT_EQ(find(task, demo().chain().height())->place, Whereabouts::Place::lapsed)
      << "its sequence is unused";
}

}  // namespace
}  // namespace wastewatch::outbox
