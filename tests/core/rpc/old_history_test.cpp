// Old history from a node's RPC, proven under a state root; a node that shows anything else is refused.
#include "rpc/old_history.h"

#include <gtest/gtest.h>

#include "chain/hashes.h"
#include "index/replica.h"
#include "kit/demo/demo_chain.h"
#include "ledger/keys.h"
#include "node/rpc_server.h"

namespace wastewatch::rpc {
namespace {

constexpr int history_minutes = 540;

// One chain for all tests: its blocks are read and never changed. Gone before the objects of the program: its
// threads read some of them.
struct Shared {
  test::DemoChain demo;
  std::unique_ptr<node::RpcServer> server;
  Shared() {
    demo.run_minutes(history_minutes);
    server = node::RpcServer::start(demo.chain(), node::parse_endpoint("127.0.0.1:0").value()).value();
  }
};

class OldHistoryTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { shared_ = std::make_unique<Shared>(); }
  static void TearDownTestSuite() { shared_.reset(); }
  static Shared& shared() { return *shared_; }
  static StateRoot state_at(std::int64_t height) {
    const auto next = shared().demo.chain().store().block(height + 1).value();
    return {height, *Hash::from(next.header.app_hash)};
  }
  // The first transaction whose block has others too.
  static std::pair<std::int64_t, Bytes> some_transaction() {
    for (std::int64_t height = 1;; ++height) {
      const auto block = shared().demo.chain().store().block(height).value();
      if (block.txs.size() > 1) return {height, block.txs[1]};
    }
  }

  inline static std::unique_ptr<Shared> shared_;
  NetworkThread thread_;
  HttpClient http_{thread_};
  Client client_{http_, shared().server->url()};
  OldHistory history_{client_, state_at(history_minutes - 1)};
};

TEST_F(OldHistoryTest, HeadersAndBlocksOfAnyHeightAreProven) {
  for (const std::int64_t height : {1, 2, 3, 255, 256, 257, history_minutes - 1}) {
    const auto block = history_.block(height, {});
    ASSERT_TRUE(block) << height << ": " << block.error().text();
    EXPECT_EQ(chain::header_hash(block->header), shared().demo.hash_at(height));
  }
  EXPECT_FALSE(history_.header(history_minutes, {})) << "above the state";
  EXPECT_FALSE(history_.header(0, {}));
}

TEST_F(OldHistoryTest, ATransactionComesWithItsCheckedResult) {
  const auto [height, tx] = some_transaction();
  const auto found = history_.transaction(chain::tx_hash(tx), {});
  ASSERT_TRUE(found) << found.error().text();
  EXPECT_EQ(found->header.height, height);
  EXPECT_EQ(found->index, 1U);
  EXPECT_EQ(found->tx, tx);
  const auto results = shared().demo.chain().store().result(height).value().tx_results;
  EXPECT_EQ(found->result.code, results[1].code);
  EXPECT_EQ(found->result.data, results[1].data);
  EXPECT_FALSE(history_.transaction(Hash{}, {}));
}

TEST_F(OldHistoryTest, TheEventsOfABatchAreComplete) {
  const auto tree = *shared().demo.application().tree();
  std::map<Bytes, std::size_t> expected;  // batch → events in the state asked about
  const auto prefix = to_bytes("bh/");
  ASSERT_TRUE(tree.visit(prefix, ledger::keys::end_of_prefix(prefix), [&](BytesView key, BytesView) {
    ++expected[to_bytes(key.subspan(3, 16))];
    return true;
  }));
  ASSERT_FALSE(expected.empty());
  OldHistory newest(client_, state_at(tree.version() - 1));
  std::size_t compared = 0;
  for (const auto& [id, count] : expected) {
    if (++compared > 5) break;
    const auto events = newest.batch_events(*ledger::BatchId::from(id), {});
    ASSERT_TRUE(events) << events.error().text();
    EXPECT_LE(events->size(), count);
    EXPECT_GE(events->size() + 1, count) << "the last block may have added one";
    ASSERT_FALSE(events->empty());
    EXPECT_EQ(events->front().kind(), ledger::v1::EVENT_DECLARED);
  }
}

TEST_F(OldHistoryTest, UnderAnotherRootNothingHolds) {
  StateRoot wrong = state_at(history_minutes - 1);
  wrong.root.data[0] ^= 1;
  OldHistory elsewhere(client_, wrong);
  const auto [height, tx] = some_transaction();
  EXPECT_TRUE(elsewhere.header(height, {}).error().is(merkle::Errc::wrong_root));
  EXPECT_TRUE(elsewhere.transaction(chain::tx_hash(tx), {}).error().is(merkle::Errc::wrong_root));
  EXPECT_TRUE(elsewhere.batch_events({}, {}).error().is(merkle::Errc::wrong_root));
}

}  // namespace
}  // namespace wastewatch::rpc
