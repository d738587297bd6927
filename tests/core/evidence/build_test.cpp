#include <gtest/gtest.h>

#include <algorithm>

#include "core/evidence/proof_fixture.h"
#include "evidence/errors.h"
#include "light/errors.h"

namespace wastewatch::test {
namespace {

using evidence::ProofFile;

TEST(ProofBuilding, every_fact_is_proven_from_anchors_below_at_and_above_it) {
  for (const auto kind : all_facts) {
    for (const std::int64_t anchor : {1, 11, 12, 13, 14, 24}) {
      const auto file = proof(kind, anchor);
      const auto report = check_proof(file, {.anchor = proof_chain().anchor(anchor)});
      EXPECT_TRUE(report.holds()) << anchor << ": " << report.first_error()->text();
      EXPECT_TRUE(report.own_anchor);
    }
  }
}

TEST(ProofBuilding, a_far_header_is_reached_by_skipping_with_fewer_headers_than_there_are) {
  const auto file = proof(FactKind::value, 1);
  EXPECT_LT(file.trust.links.size(), 12U);
  const auto report = check_proof(file);
  EXPECT_EQ(report.hops.front().mode, light::Mode::anchor);
  const auto skip = std::ranges::find(report.hops, light::Mode::skipping, &evidence::TrustHop::mode);
  ASSERT_NE(skip, report.hops.end());
  ASSERT_TRUE(skip->overlap);
  EXPECT_TRUE(skip->overlap->enough());
}

TEST(ProofBuilding, a_header_below_the_anchor_is_reached_by_hashes) {
  const auto report = check_proof(proof(FactKind::value, 24));
  ASSERT_EQ(report.hops.size(), 12U);
  EXPECT_EQ(report.hops.back().mode, light::Mode::header);
  EXPECT_EQ(report.hops.back().to, 13);
}

TEST(ProofBuilding, the_statement_says_what_is_proven) {
  const auto transaction = check_proof(proof(FactKind::transaction)).statement;
  EXPECT_EQ(transaction.kind, "transaction");
  EXPECT_EQ(transaction.height, 12);
  EXPECT_EQ(transaction.tx, proof_chain().txs[3]);
  EXPECT_EQ(transaction.result_code, 21U);
  EXPECT_EQ(transaction.header_height, 12);
  const auto value = check_proof(proof(FactKind::value)).statement;
  EXPECT_EQ(value.value, to_bytes("value of k130"));
  EXPECT_EQ(value.header_height, 13);
  EXPECT_FALSE(check_proof(proof(FactKind::absence)).statement.value);
  const auto range = check_proof(proof(FactKind::range)).statement.range;
  ASSERT_TRUE(range);
  ASSERT_EQ(range->items.size(), 3U);
  EXPECT_EQ(range->items.front().key, to_bytes("k112"));
  EXPECT_FALSE(range->truncated);
}

TEST(ProofBuilding, a_result_is_proven_only_when_all_results_are_given) {
  const auto& chain = proof_chain();
  const auto alone = evidence::transaction_fact(12, 3, chain.txs, {});
  ASSERT_TRUE(alone);
  EXPECT_EQ(evidence::headers_needed(*alone), std::vector<std::int64_t>{12});
  const auto some = evidence::transaction_fact(12, 3, chain.txs, std::span(chain.results).first(2));
  ASSERT_FALSE(some);
  EXPECT_TRUE(some.error().is(evidence::Errc::not_provable));
}

TEST(ProofBuilding, a_transaction_that_is_not_there_is_refused) {
  const auto missing = evidence::transaction_fact(12, 7, proof_chain().txs, {});
  ASSERT_FALSE(missing);
  EXPECT_TRUE(missing.error().is(evidence::Errc::not_provable));
}

TEST(ProofBuilding, an_anchor_with_another_hash_builds_nothing) {
  const auto path = proof_chain().path({3, Hash{}}, {12});
  ASSERT_FALSE(path);
  EXPECT_TRUE(path.error().is(light::Errc::wrong_trust_anchor));
}

TEST(ProofBuilding, a_fact_of_another_state_is_not_assembled) {
  merkle::WorkingTree working{merkle::Tree()};
  ASSERT_TRUE(working.set(as_bytes("k130"), as_bytes("a better value")));
  const auto tree = working.commit(12);
  ASSERT_TRUE(tree);
  auto forged = evidence::state_fact(*tree, as_bytes("k130"));
  auto path = proof_chain().path(proof_chain().anchor(3), {13});
  ASSERT_TRUE(forged && path);
  const auto file = evidence::assemble({"proof-test-1", false, {}}, std::move(*forged), std::move(*path));
  ASSERT_FALSE(file);
  EXPECT_TRUE(file.error().is(evidence::Errc::wrong_root));
}

}  // namespace
}  // namespace wastewatch::test
