// Bodies between the network and the replay: never more bytes than the budget, however fast nodes are.
#include "index/block_budget.h"

#include <gtest/gtest.h>

#include <deque>
#include <future>
#include <random>
#include <thread>

#include "kit/demo/following.h"

namespace wastewatch::index {
namespace {

using test::Following;

std::stop_token stopped() {
  std::stop_source source;
  source.request_stop();
  return source.get_token();
}

TEST(BlockBudget, TwoHalvesAreGivenAndAThirdWaits) {
  BlockBudget budget(100);
  auto one = budget.take_half({});
  auto other = budget.take_half({});
  ASSERT_TRUE(one && other);
  EXPECT_FALSE(budget.take_half(stopped()));
  one->resize(10);
  EXPECT_FALSE(budget.take_half(stopped())) << "less than a half is free";
  one->resize(0);
  EXPECT_TRUE(budget.take_half(stopped()));
  EXPECT_EQ(budget.held(), 50U);
  EXPECT_EQ(budget.peak(), 100U);
}

TEST(BlockBudget, WhatIsLargerThanAllOfItIsHeldAlone) {
  BlockBudget budget(100);
  auto large = budget.take_half({});
  large->resize(500);
  EXPECT_FALSE(budget.take_half(stopped()));
  large.reset();
  EXPECT_EQ(budget.held(), 0U);
  EXPECT_TRUE(budget.take_half(stopped()));
  EXPECT_EQ(budget.peak(), 500U);
}

TEST(BlockBudget, WhoWaitsGoesOnWhenEnoughIsGivenBack) {
  BlockBudget budget(100);
  auto one = budget.take_half({});
  auto other = budget.take_half({});
  auto waiting = std::async(std::launch::async, [&] { return budget.take_half({}).has_value(); });
  one->resize(0);
  EXPECT_TRUE(waiting.get());
}

// The producer gives as soon as it may; the consumer takes its time.
TEST(BlockBudget, AFastProducerIsHeldBack) {
  constexpr std::size_t most = 1'000;
  BlockBudget budget(most);
  std::mutex mutex;
  std::condition_variable_any filled;
  std::deque<BlockBudget::Lease> queue;
  constexpr int chunks = 500;
  const std::jthread producer([&] {
    std::mt19937 chance(7);
    for (int i = 0; i < chunks; ++i) {
      auto lease = budget.take_half({});
      lease->resize(1 + chance() % (most / 2));
      const std::scoped_lock lock(mutex);
      queue.push_back(std::move(*lease));
      filled.notify_one();
    }
  });
  for (int i = 0; i < chunks; ++i) {
    std::unique_lock lock(mutex);
    filled.wait(lock, [&] { return !queue.empty(); });
    BlockBudget::Lease lease = std::move(queue.front());
    queue.pop_front();
    lock.unlock();
    std::this_thread::yield();
    EXPECT_LE(budget.held(), most);
  }
  EXPECT_LE(budget.peak(), most);
}

// Gives at once whatever it is asked for, up to the bytes it may, or beyond when it does not care.
class FastSource final : public BlockSource {
 public:
  FastSource(test::DemoChain& demo, test::ChainPeer& peer, const Replica& replica)
      : demo_(demo), peer_(peer), replica_(replica) {}

  std::size_t nodes() const override { return 1; }
  Result<From<Genesis>> genesis(std::stop_token stop) override { return peer_.genesis(std::move(stop)); }
  Result<From<Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                              std::stop_token stop) override {
    auto out = peer_.blocks(from, to, most_bytes, std::move(stop));
    std::size_t bytes = 0;
    std::size_t kept = 0;
    while (kept < out->value.size() && (kept == 0 || !cares || bytes <= most_bytes))
      bytes += body_bytes(out->value[kept++]);
    if (cares && bytes > most_bytes && kept > 1) --kept;
    out->value.resize(kept);
    if (cares) note_outstanding(from + static_cast<std::int64_t>(kept) - 1);
    return out;
  }
  Result<From<Results>> results(std::int64_t height, std::stop_token stop) override {
    return peer_.results(height, std::move(stop));
  }
  void expect(std::int64_t, const Bytes&) override {}
  void refuse(const std::string&) override {}

  std::size_t largest() const { return bytes_of(1, demo_.chain().height(), true); }
  std::size_t total() const { return bytes_of(1, demo_.chain().height(), false); }

  bool cares = true;
  std::size_t most_outstanding = 0;  // given and not yet confirmed

 private:
  std::size_t bytes_of(std::int64_t from, std::int64_t to, bool largest_only) const {
    std::size_t sum = 0;
    std::size_t largest = 0;
    for (std::int64_t height = from; height <= to; ++height) {
      const std::size_t bytes = body_bytes(*demo_.chain().store().block(height));
      sum += bytes;
      largest = std::max(largest, bytes);
    }
    return largest_only ? largest : sum;
  }
  void note_outstanding(std::int64_t last) {
    const auto known = replica_.published();
    most_outstanding = std::max(most_outstanding, bytes_of(known ? known->height + 1 : 1, last, false));
  }

  test::DemoChain& demo_;
  test::ChainPeer& peer_;
  const Replica& replica_;
};

class FollowerBudget : public testing::Test {
 protected:
  FollowerBudget() { demo.run_minutes(400); }

  test::DemoChain demo;
  Following following{demo};
  FastSource source{demo, following.peer(), following.replica()};
};

TEST_F(FollowerBudget, NodesThatAreFasterThanTheReplayAreAskedLater) {
  const std::size_t budget = 4 * source.largest();
  ASSERT_GT(source.total(), 4 * budget) << "it would not be used up";
  following.follow_with(source, {.chunk = 100, .body_budget = budget});
  const auto round = following.follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_EQ(following.replica().height(), demo.chain().height() - 1);
  EXPECT_LE(following.follower().budget().peak(), budget);
  EXPECT_EQ(following.follower().budget().held(), 0U);
  EXPECT_LE(source.most_outstanding, budget + source.largest()) << "the tip waits for the next header";
}

TEST_F(FollowerBudget, WhatANodeSendsBeyondTheBudgetIsDroppedAndAskedForAgain) {
  source.cares = false;
  const std::size_t budget = 4 * source.largest();
  following.follow_with(source, {.chunk = 100, .body_budget = budget});
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(following.replica().height(), demo.chain().height() - 1);
  EXPECT_LE(following.follower().budget().peak(), budget);
}

TEST_F(FollowerBudget, BlocksThatAreLargerThanTheBudgetAreReplayedOneByOne) {
  following.follow_with(source, {.chunk = 100, .body_budget = 2});
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(following.replica().height(), demo.chain().height() - 1);
  EXPECT_LE(following.follower().budget().peak(), 2 * source.largest());
}

}  // namespace
}  // namespace wastewatch::index
