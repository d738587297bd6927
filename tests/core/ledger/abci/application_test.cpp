// The ABCI application over its database: durable, repeatable, provable.
#include <gtest/gtest.h>

#include "abci_requests.h"
#include "ledger/abci/application.h"
#include "ledger/abci/query.h"
#include "ledger/keys.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"
#include "merkle/range_proof.h"
#include "support/vectors.h"

namespace wastewatch::ledger::test {
namespace {

namespace abci = chain::abci;

class ApplicationTest : public ::testing::Test {
 protected:
  void SetUp() override { open(); }
  void open() {
    app.reset();
    auto opened = LedgerApplication::open({folder.path(), 0, 1, 1U << 20});
    ASSERT_TRUE(opened) << opened.error().text();
    app = *std::move(opened);
  }
  Bytes finalize(std::int64_t height, std::vector<Bytes> txs = {}) {
    return app->finalize_block(block_of(height, std::move(txs))).value().app_hash;
  }

  wastewatch::test::TemporaryFolder folder;
  std::unique_ptr<LedgerApplication> app;
};

TEST_F(ApplicationTest, InitChainCanBeRepeatedUntilTheFirstCommit) {
  const auto first = app->init_chain(genesis_request()).value().app_hash;
  open();
  EXPECT_EQ(app->info().value().last_block_height, 0);
  EXPECT_EQ(app->init_chain(genesis_request()).value().app_hash, first);
  finalize(1);
  ASSERT_TRUE(app->commit());
  EXPECT_FALSE(app->init_chain(genesis_request()));
}

TEST_F(ApplicationTest, WhatWasNotCommittedIsReplayedToTheSameRoot) {
  ASSERT_TRUE(app->init_chain(genesis_request()));
  finalize(1);
  ASSERT_TRUE(app->commit());
  const Bytes lost = finalize(2, {signed_declaration(1)});
  open();
  EXPECT_EQ(app->info().value().last_block_height, 1);
  EXPECT_EQ(finalize(2, {signed_declaration(1)}), lost);
  ASSERT_TRUE(app->commit());
  open();
  EXPECT_EQ(app->info().value().last_block_height, 2);
  EXPECT_EQ(app->info().value().last_block_app_hash, lost);
}

TEST_F(ApplicationTest, ItsRootsAreThoseOfATreeInMemory) {
  TestChain chain;
  ASSERT_TRUE(app->init_chain(genesis_request()));
  const Bytes tx = chain.sign(chain.generator, {declare_message()});
  chain.block({tx});
  EXPECT_EQ(finalize(1, {tx}), to_bytes(chain.tree.root_hash()));
}

TEST_F(ApplicationTest, CheckTxCountsSequencesAndForgetsAtCommit) {
  ASSERT_TRUE(app->init_chain(genesis_request()));
  EXPECT_EQ(app->check_tx(signed_declaration(1), false).value().code, 0U);
  EXPECT_EQ(app->check_tx(signed_declaration(1), false).value().code, number(Code::wrong_sequence));
  EXPECT_EQ(app->check_tx(signed_declaration(2), false).value().code, 0U);
  finalize(1, {signed_declaration(1)});
  ASSERT_TRUE(app->commit());
  EXPECT_EQ(app->check_tx(signed_declaration(1), true).value().code, number(Code::wrong_sequence));
  EXPECT_EQ(app->check_tx(signed_declaration(2), true).value().code, 0U);
}

TEST_F(ApplicationTest, ProposalsAreMadeAndJudgedAlike) {
  ASSERT_TRUE(app->init_chain(genesis_request()));
  abci::PrepareProposal prepare;
  prepare.height = 1;
  prepare.max_tx_bytes = 1'000'000;
  prepare.txs = {signed_declaration(1), signed_declaration(3), signed_declaration(2)};
  abci::ProcessProposal process;
  process.height = 1;
  process.txs = app->prepare_proposal(prepare).value();
  EXPECT_EQ(process.txs.size(), 2U);
  EXPECT_TRUE(app->process_proposal(process).value());
  process.txs = prepare.txs;
  EXPECT_FALSE(app->process_proposal(process).value());
}

TEST_F(ApplicationTest, KeysAndRangesAreProvenAgainstTheRoot) {
  ASSERT_TRUE(app->init_chain(genesis_request()));
  const auto root = Hash::from(finalize(1)).value();
  ASSERT_TRUE(app->commit());
  const Bytes key = keys::policy();
  const auto found = app->query({"/key", key, 1, true}).value();
  ASSERT_EQ(found.proof_ops.size(), 1U);
  const auto proof = merkle::ics23::decode(found.proof_ops[0].data).value();
  EXPECT_TRUE(
      merkle::verify_existence(root, key, found.value, std::get<merkle::ics23::ExistenceProof>(proof)));
  const Bytes from = keys::organisations();
  const Bytes to = keys::end_of_prefix(from);
  const auto range = app->query({"/range", encode_range_query({from, to, 0}), 1, true}).value();
  const auto verified =
      merkle::verify_range(root, from, to, merkle::decode_range(range.proof_ops[0].data).value());
  ASSERT_TRUE(verified);
  EXPECT_EQ(verified->items.size(), 5U);
}

TEST_F(ApplicationTest, BadQueriesAreCodesNotErrors) {
  EXPECT_EQ(app->query({"/key", {1}, 0, true}).value().code, number(Code::query_height_unavailable));
  ASSERT_TRUE(app->init_chain(genesis_request()));
  finalize(1);
  ASSERT_TRUE(app->commit());
  EXPECT_EQ(app->query({"/nothing", {1}, 0, true}).value().code, number(Code::query_unknown_path));
  EXPECT_EQ(app->query({"/key", {1}, 99, true}).value().code, number(Code::query_height_unavailable));
  EXPECT_EQ(app->query({"/key", {}, 1, true}).value().code, number(Code::query_malformed));
  EXPECT_EQ(app->query({"/range", {0xFF}, 1, true}).value().code, number(Code::query_malformed));
}

}  // namespace
}  // namespace wastewatch::ledger::test
