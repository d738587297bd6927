// The application over time: which states stay provable, and a mempool asked from several threads while
// blocks are made.
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "abci_requests.h"
#include "ledger/abci/application.h"
#include "ledger/keys.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"
#include "support/vectors.h"

namespace wastewatch::ledger::test {
namespace {

namespace abci = chain::abci;

constexpr std::int64_t window = 3;

class WindowTest : public ::testing::Test {
 protected:
  void SetUp() override {
    open();
    ASSERT_TRUE(app->init_chain(genesis_request()));
  }
  void open() {
    app.reset();
    auto opened = LedgerApplication::open({folder.path(), window, 2, 1U << 20});
    ASSERT_TRUE(opened) << opened.error().text();
    app = *std::move(opened);
  }
  Hash commit(std::int64_t height, std::vector<Bytes> txs = {}) {
    const auto root =
        Hash::from(app->finalize_block(block_of(height, std::move(txs))).value().app_hash).value();
    EXPECT_TRUE(app->commit());
    return root;
  }
  // Whether the policy is proven under `root` at `height`.
  bool proven(std::int64_t height, const Hash& root) {
    const auto found = app->query({"/key", keys::policy(), height, true});
    if (!found || found->code != 0 || found->proof_ops.empty()) return false;
    const auto proof = merkle::ics23::decode(found->proof_ops[0].data).value();
    return merkle::verify_existence(root, keys::policy(), found->value,
                                    std::get<merkle::ics23::ExistenceProof>(proof))
        .has_value();
  }

  wastewatch::test::TemporaryFolder folder;
  std::unique_ptr<LedgerApplication> app;
};

TEST_F(WindowTest, OldVersionsAreRefusedByNameAndTheNewestAreProven) {
  std::vector<Hash> roots{Hash{}};
  for (std::int64_t height = 1; height <= 12; ++height)
    roots.push_back(commit(height, {signed_declaration(static_cast<std::uint64_t>(height))}));
  for (int reopened = 0; reopened < 2; ++reopened) {
    for (std::int64_t height = 12 - window; height <= 12; ++height) {
      EXPECT_TRUE(proven(height, roots[static_cast<std::size_t>(height)])) << height;
    }
    for (std::int64_t height = 1; height < 12 - window; ++height) {
      const auto old = app->query({"/key", keys::policy(), height, true});
      ASSERT_TRUE(old) << old.error().text();
      EXPECT_EQ(old->code, number(Code::query_height_unavailable)) << height;
    }
    open();
  }
  EXPECT_EQ(app->query({"/key", keys::policy(), 0, true})->height, 11) << "one below the newest committed";
  EXPECT_EQ(app->query({"/key", keys::policy(), -1, true})->code, number(Code::query_height_unavailable));
}

TEST_F(WindowTest, OfTheSameTransactionsFromManyThreadsEachIsLetInOnce) {
  std::vector<Bytes> txs;
  for (std::uint32_t lane = 0; lane < lane_count; ++lane) txs.push_back(signed_declaration(1, lane));
  std::atomic<int> let_in = 0;
  std::atomic<int> refused = 0;
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (const Bytes& tx : txs) {
          const auto code = app->check_tx(tx, false).value().code;
          if (code == 0) ++let_in;
          if (code == number(Code::wrong_sequence)) ++refused;
        }
      });
    }
  }
  EXPECT_EQ(let_in, static_cast<int>(lane_count));
  EXPECT_EQ(refused, 3 * static_cast<int>(lane_count));
}

TEST_F(WindowTest, ChecksAndQueriesRunBesideCommits) {
  std::vector<Bytes> txs;
  for (std::uint64_t sequence = 1; sequence <= 30; ++sequence) txs.push_back(signed_declaration(sequence));
  commit(1);
  std::atomic<bool> stop = false;
  std::atomic<int> failures = 0;
  std::vector<std::jthread> readers;
  for (int i = 0; i < 3; ++i) {
    readers.emplace_back([&, i] {
      while (!stop) {
        for (const Bytes& tx : txs) failures += app->check_tx(tx, i == 2) ? 0 : 1;
        failures += app->query({"/key", keys::policy(), 0, true}) ? 0 : 1;
        failures += app->info() ? 0 : 1;
      }
    });
  }
  for (std::int64_t height = 2; height <= 31; ++height)
    commit(height, {txs[static_cast<std::size_t>(height - 2)]});
  stop = true;
  readers.clear();
  EXPECT_EQ(failures, 0);
  EXPECT_EQ(app->check_tx(signed_declaration(31), false).value().code, 0U);
  EXPECT_EQ(app->check_tx(signed_declaration(30), false).value().code, number(Code::wrong_sequence));
}

}  // namespace
}  // namespace wastewatch::ledger::test
