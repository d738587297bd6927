#include "node/mempool.h"

#include <gtest/gtest.h>

#include "support/key_value_application.h"

namespace wastewatch::node {
namespace {

Bytes tx(std::string_view text) { return to_bytes(text); }

class MempoolTest : public ::testing::Test {
 protected:
  test::KeyValueApplication application;
};

TEST_F(MempoolTest, DuplicatesAreRefusedAlsoAfterTheyWereCommitted) {
  Mempool pool(application);
  ASSERT_TRUE(pool.add(tx("a=1")));
  EXPECT_TRUE(pool.add(tx("a=1")).error().is(Errc::duplicate_tx));
  {
    const auto held = pool.lock();
    ASSERT_TRUE(pool.update(held, {tx("a=1")}));
  }
  EXPECT_EQ(pool.size().txs, 0U);
  EXPECT_TRUE(pool.add(tx("a=1")).error().is(Errc::duplicate_tx));
}

TEST_F(MempoolTest, WhatTheApplicationRefusesIsNotKeptAndMayComeAgain) {
  Mempool pool(application);
  EXPECT_EQ(pool.add(tx("nonsense"))->code, 1U);
  EXPECT_EQ(pool.add(tx("nonsense"))->code, 1U);
  EXPECT_EQ(pool.size().txs, 0U);
}

TEST_F(MempoolTest, LimitsAreNamed) {
  Mempool pool(application, {.max_txs = 2, .max_bytes = 10, .max_tx_bytes = 6, .seen_hashes = 10});
  EXPECT_TRUE(pool.add(tx("long=12")).error().is(Errc::tx_too_large));
  ASSERT_TRUE(pool.add(tx("ab=123")));
  EXPECT_TRUE(pool.add(tx("cd=123")).error().is(Errc::mempool_full));  // bytes
  ASSERT_TRUE(pool.add(tx("c=1")));
  EXPECT_TRUE(pool.add(tx("d=")).error().is(Errc::mempool_full));  // number
}

TEST_F(MempoolTest, ReapKeepsTheOrderAndTheLimits) {
  Mempool pool(application);
  for (const auto* text : {"a=1", "work:5", "b=1"}) ASSERT_TRUE(pool.add(tx(text)));
  EXPECT_EQ(pool.reap(-1, -1), (std::vector<Bytes>{tx("a=1"), tx("work:5"), tx("b=1")}));
  EXPECT_EQ(pool.reap(-1, 5), std::vector<Bytes>{tx("a=1")});   // 1 + 5 gas
  EXPECT_EQ(pool.reap(12, -1), std::vector<Bytes>{tx("a=1")});  // 5 + 8 bytes
  EXPECT_EQ(pool.reap(13, 6).size(), 2U);
}

}  // namespace
}  // namespace wastewatch::node
