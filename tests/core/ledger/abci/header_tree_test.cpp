// Older headers under a recent state: every block's hash has its one place, and nothing else has.
#include "ledger/abci/header_tree.h"

#include <gtest/gtest.h>

#include <map>

#include "abci_requests.h"
#include "ledger/abci/application.h"
#include "support/vectors.h"

namespace wastewatch::ledger::test {
namespace {

namespace abci = chain::abci;

Hash hash_of(std::int64_t height) { return crypto::sha256(as_bytes("block " + std::to_string(height))); }

class HeaderTreeTest : public ::testing::Test {
 protected:
  static constexpr std::int64_t initial_height = 4;

  void open() {
    app = LedgerApplication::open(
              {.folder = folder.path(), .threads = 1, .cache_bytes = 1U << 20, .snapshots = {.interval = 10}})
              .value();
  }
  void SetUp() override {
    open();
    auto request = genesis_request();
    request.initial_height = initial_height;
    ASSERT_TRUE(app->init_chain(request));
  }
  Hash append(LedgerApplication& to, std::int64_t height) const {
    auto block = block_of(height);
    block.hash = to_bytes(hash_of(height));
    const auto root = to.finalize_block(block).value().app_hash;
    EXPECT_TRUE(to.commit());
    return *Hash::from(root);
  }
  static abci::QueryResult ask(LedgerApplication& of, std::int64_t height, std::int64_t at) {
    return of.query({std::string(header_path), encode_header_query(height), at, true}).value();
  }

  wastewatch::test::TemporaryFolder folder;
  std::unique_ptr<LedgerApplication> app;
};

TEST_F(HeaderTreeTest, EveryHeaderIsProvenUnderEveryLaterRoot) {
  std::map<std::int64_t, Hash> roots;
  for (std::int64_t height = initial_height; height < initial_height + 21; ++height) {
    roots[height] = append(*app, height);
    if (height == initial_height + 9) {
      app.reset();
      open();
    }
  }
  for (const auto& [at, root] : roots) {
    for (std::int64_t height = initial_height; height <= at; ++height) {
      const auto answer = ask(*app, height, at);
      ASSERT_EQ(answer.code, 0U) << height << " under " << at;
      EXPECT_TRUE(verify_old_header(root, height, hash_of(height), answer));
    }
    EXPECT_NE(ask(*app, at + 1, at).code, 0U);
    EXPECT_NE(ask(*app, initial_height - 1, at).code, 0U);
  }
}

TEST_F(HeaderTreeTest, NothingElseIsProven) {
  Hash root;
  for (std::int64_t height = initial_height; height < initial_height + 12; ++height)
    root = append(*app, height);
  const std::int64_t at = initial_height + 11;
  const auto answer = ask(*app, 7, at);
  ASSERT_TRUE(verify_old_header(root, 7, hash_of(7), answer));
  EXPECT_FALSE(verify_old_header(root, 8, hash_of(7), answer)) << "another height";
  EXPECT_FALSE(verify_old_header(root, 7, hash_of(8), answer)) << "another block";
  EXPECT_FALSE(verify_old_header(hash_of(1), 7, hash_of(7), answer)) << "another state";
  for (std::size_t op = 0; op < answer.proof_ops.size(); ++op) {
    for (std::size_t byte = 0; byte < answer.proof_ops[op].data.size(); ++byte) {
      auto altered = answer;
      altered.proof_ops[op].data[byte] ^= 1;
      EXPECT_FALSE(verify_old_header(root, 7, hash_of(7), altered)) << op << " at " << byte;
    }
  }
  auto altered = answer;
  altered.value.back() ^= 1;
  EXPECT_FALSE(verify_old_header(root, 7, hash_of(7), altered));
  altered = answer;
  altered.proof_ops.pop_back();
  EXPECT_FALSE(verify_old_header(root, 7, hash_of(7), altered));
}

TEST_F(HeaderTreeTest, ARestoredNodeProvesWhatCameSince) {
  Hash root;
  for (std::int64_t height = initial_height; height <= 10; ++height) root = append(*app, height);
  std::vector<abci::Snapshot> listed;
  while (listed.empty()) listed = app->list_snapshots().value();
  const wastewatch::test::TemporaryFolder other;
  const auto restored =
      LedgerApplication::open({.folder = other.path(), .threads = 1, .cache_bytes = 1U << 20}).value();
  ASSERT_EQ(restored->offer_snapshot(listed[0], root).value(), abci::OfferSnapshotResult::accept);
  for (std::uint32_t at = 0; at < listed[0].chunks; ++at) {
    const auto chunk = app->load_snapshot_chunk(10, listed[0].format, at).value();
    ASSERT_EQ(restored->apply_snapshot_chunk(at, chunk, "a").value().result, abci::ApplyChunkResult::accept);
  }
  for (std::int64_t height = 11; height <= 30; ++height) {
    root = append(*app, height);
    EXPECT_EQ(append(*restored, height), root);
  }
  for (std::int64_t height = 11; height <= 30; ++height) {
    EXPECT_EQ(header_proof_in(ask(*restored, height, 30)), header_proof_in(ask(*app, height, 30)));
    EXPECT_TRUE(verify_old_header(root, height, hash_of(height), ask(*restored, height, 30)));
  }
  EXPECT_NE(ask(*restored, 5, 30).code, 0U) << "it was not there";
}

}  // namespace
}  // namespace wastewatch::ledger::test
