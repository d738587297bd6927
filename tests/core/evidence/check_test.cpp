#include <gtest/gtest.h>

#include <limits>

#include "core/evidence/proof_fixture.h"
#include "evidence/errors.h"
#include "light/errors.h"
#include "merkle/errors.h"

namespace wastewatch::test {
namespace {

using evidence::ProofFile;
using evidence::ProofReport;
using evidence::StepId;

std::vector<int> failing(const ProofReport& report) {
  std::vector<int> out;
  for (const auto& step : report.steps) {
    if (!step.holds()) out.push_back(static_cast<int>(step.id));
  }
  return out;
}

chain::LightBlock& last_block(ProofFile& file) {
  return std::get<chain::LightBlock>(file.trust.links.back());
}

TEST(ProofCheck, reports_five_steps_with_values_and_time) {
  for (const auto kind : all_facts) {
    const auto report = check_proof(proof(kind));
    for (const auto& info : evidence::step_table()) {
      const auto& step = report.step(info.id);
      EXPECT_EQ(step.id, info.id);
      EXPECT_FALSE(step.values.empty()) << info.name;
      EXPECT_GE(step.duration_ns, 0);
    }
    EXPECT_FALSE(report.path.empty());
  }
}

TEST(ProofCheck, the_drawn_path_ends_in_the_root_that_the_header_states) {
  const auto report = check_proof(proof(FactKind::value));
  EXPECT_EQ(report.path.back().hash, proof_chain().tree.root_hash());
}

TEST(ProofCheck, another_transaction_fails_at_the_first_step_and_the_others_are_still_reported) {
  auto file = proof(FactKind::transaction);
  std::get<evidence::TransactionFact>(file.fact).tx[0] ^= 1U;
  const auto report = check_proof(file);
  ASSERT_FALSE(report.holds());
  EXPECT_TRUE(report.first_error()->is(evidence::Errc::wrong_fact));
  EXPECT_TRUE(report.step(StepId::signatures).holds());
  EXPECT_TRUE(report.step(StepId::trust).holds());
}

TEST(ProofCheck, another_result_is_refused) {
  auto file = proof(FactKind::transaction);
  std::get<evidence::TransactionFact>(file.fact).result->code = 0;
  EXPECT_TRUE(check_proof(file).first_error()->is(evidence::Errc::wrong_fact));
}

TEST(ProofCheck, the_result_of_another_transaction_is_refused) {
  auto file = proof(FactKind::transaction);
  const auto other = evidence::transaction_fact(12, 4, proof_chain().txs, proof_chain().results);
  ASSERT_TRUE(other);
  std::get<evidence::TransactionFact>(file.fact).result = std::get<evidence::TransactionFact>(*other).result;
  EXPECT_TRUE(check_proof(file).first_error()->is(evidence::Errc::wrong_fact));
}

TEST(ProofCheck, another_value_is_refused) {
  auto file = proof(FactKind::value);
  std::get<evidence::StateFact>(file.fact).value = to_bytes("another value");
  EXPECT_TRUE(check_proof(file).first_error()->is(evidence::Errc::wrong_fact));
}

TEST(ProofCheck, an_existing_key_cannot_be_called_absent) {
  auto file = proof(FactKind::absence);
  std::get<evidence::StateFact>(file.fact).key = to_bytes("k130");
  EXPECT_FALSE(check_proof(file).holds());
  auto& absence = std::get<merkle::ics23::NonExistenceProof>(std::get<evidence::StateFact>(file.fact).proof);
  absence.key = to_bytes("k130");
  EXPECT_FALSE(check_proof(file).holds());
}

TEST(ProofCheck, a_range_with_an_item_left_out_is_refused) {
  auto file = proof(FactKind::range);
  auto& items = std::get<evidence::RangeFact>(file.fact).proof.items;
  items.erase(items.begin() + 1);
  EXPECT_TRUE(check_proof(file).first_error()->is(merkle::Errc::not_neighbours));
}

TEST(ProofCheck, a_fact_of_another_height_lacks_its_header) {
  auto file = proof(FactKind::value);
  std::get<evidence::StateFact>(file.fact).height = 40;
  const auto report = check_proof(file);
  EXPECT_TRUE(report.first_error()->is(evidence::Errc::missing_header));
  EXPECT_EQ(failing(report), (std::vector<int>{3, 4}));
}

TEST(ProofCheck, a_header_with_another_root_breaks_its_signatures_too) {
  auto file = proof(FactKind::value);
  last_block(file).signed_header.header.app_hash[0] ^= 1U;
  const auto report = check_proof(file);
  EXPECT_TRUE(report.first_error()->is(evidence::Errc::wrong_root));
  EXPECT_FALSE(report.step(StepId::signatures).holds());
  EXPECT_FALSE(report.step(StepId::trust).holds());
}

TEST(ProofCheck, a_header_signed_by_half_of_its_validators_is_refused) {
  auto file = proof(FactKind::value);
  auto& signatures = last_block(file).signed_header.commit.signatures;
  signatures[0] = signatures[1] = chain::CommitSig{};
  const auto report = check_proof(file);
  EXPECT_TRUE(report.first_error()->is(light::Errc::not_enough_power));
  EXPECT_EQ(failing(report), (std::vector<int>{4, 5}));
}

TEST(ProofCheck, the_users_own_anchor_decides) {
  const auto file = proof(FactKind::value);
  const auto report = check_proof(file, {.anchor = proof_chain().anchor(4)});
  EXPECT_TRUE(report.first_error()->is(light::Errc::wrong_trust_anchor));
  EXPECT_EQ(failing(report), std::vector<int>{5});
}

TEST(ProofCheck, a_chain_of_other_validators_is_refused_by_the_users_anchor) {
  auto plan = sliding(4, 1);
  plan.chain_id = proof_chain().plan.chain_id;
  plan.app = "other";
  const auto other = build(plan, 13);
  auto file = proof(FactKind::value, 3);
  file.trust.links = {other[2], other[4]};
  file.trust.anchor = {3, hash_of(other[2])};
  EXPECT_TRUE(check_proof(file, {.anchor = proof_chain().anchor(3)})
                  .step(StepId::trust)
                  .error->is(light::Errc::wrong_trust_anchor));
}

TEST(ProofCheck, a_late_evaluation_time_finds_the_trust_expired) {
  const auto file = proof(FactKind::value);
  const auto late = after(proof_chain().at(3), 15 * 24 * 3600);
  const auto report = check_proof(file, {.evaluation_time = late});
  EXPECT_TRUE(report.first_error()->is(light::Errc::expired_trust));
  EXPECT_EQ(failing(report), std::vector<int>{5});
  light::VerificationOptions longer;
  longer.trusting_period_ns *= 10;
  EXPECT_TRUE(check_proof(file, {.evaluation_time = late, .verification = longer}).holds());
}

TEST(ProofCheck, the_files_own_trusting_period_decides_nothing) {
  auto file = proof(FactKind::value);
  file.trust.evaluated_at = after(proof_chain().at(3), 15 * 24 * 3600);
  file.trust.options.trusting_period_ns = std::numeric_limits<std::int64_t>::max();  // 292 years
  const auto report = check_proof(file);
  EXPECT_TRUE(report.first_error()->is(light::Errc::expired_trust));
  EXPECT_EQ(report.file_policy.trusting_period_ns, file.trust.options.trusting_period_ns);
  EXPECT_EQ(report.policy.trusting_period_ns, light::VerificationOptions{}.trusting_period_ns);
  file.trust.evaluated_at = proof_chain().now();
  file.trust.options.trusting_period_ns = 1;
  EXPECT_TRUE(check_proof(file).holds());
}

// In court, years later: the anchor's hash is known, and what it names cannot be changed.
TEST(ProofCheck, a_header_that_the_checker_brings_never_expires_nor_what_it_is_linked_to) {
  const auto years_later = after(proof_chain().at(3), 10LL * 365 * 24 * 3600);
  for (const std::int64_t anchor : {std::int64_t{13}, std::int64_t{24}}) {
    const auto file = proof(FactKind::value, anchor);
    const auto at = proof_chain().anchor(anchor);
    EXPECT_FALSE(check_proof(file, {.evaluation_time = years_later}).holds());
    const auto report = check_proof(file, {.anchor = at, .evaluation_time = years_later});
    EXPECT_TRUE(report.holds()) << anchor;
  }
}

TEST(ProofCheck, what_the_checkers_header_vouches_for_forwards_does_expire) {
  const auto years_later = after(proof_chain().at(3), 10LL * 365 * 24 * 3600);
  const auto report = check_proof(proof(FactKind::value),
                                  {.anchor = proof_chain().anchor(3), .evaluation_time = years_later});
  EXPECT_TRUE(report.first_error()->is(light::Errc::expired_trust));
}

TEST(ProofCheck, an_early_evaluation_time_finds_headers_from_the_future) {
  const auto report = check_proof(proof(FactKind::value), {.evaluation_time = after(proof_chain().at(1), 0)});
  EXPECT_TRUE(report.first_error()->is(light::Errc::header_from_future));
}

TEST(ProofCheck, a_proof_under_another_chain_id_is_refused) {
  auto file = proof(FactKind::value);
  file.chain_id = "another-chain";
  EXPECT_TRUE(check_proof(file).first_error()->is(evidence::Errc::wrong_chain));
}

TEST(ProofCheck, a_missing_link_breaks_the_chain_of_trust) {
  auto file = proof(FactKind::value, 1);
  ASSERT_GT(file.trust.links.size(), 2U);
  file.trust.links.erase(file.trust.links.begin() + 1, file.trust.links.end() - 1);
  EXPECT_TRUE(check_proof(file).first_error()->is(light::Errc::not_enough_trust));
  file.trust.links.clear();
  EXPECT_TRUE(check_proof(file).step(StepId::trust).error->is(evidence::Errc::broken_path));
}

TEST(ProofCheck, a_light_block_cannot_follow_a_header_alone) {
  auto file = proof(FactKind::value, 24);
  file.trust.links.emplace_back(proof_chain().at(24));
  EXPECT_TRUE(check_proof(file).first_error()->is(evidence::Errc::broken_path));
}

TEST(ProofCheck, one_validator_is_one_operator_whatever_the_file_says) {
  auto plan = steady(1);
  const auto blocks = build(plan, 3);
  auto file = proof(FactKind::value);
  file.trust.links = {blocks[0]};
  std::get<evidence::StateFact>(file.fact).height = 0;
  EXPECT_TRUE(check_proof(file).solo);
  EXPECT_FALSE(check_proof(proof(FactKind::value)).solo);
}

}  // namespace
}  // namespace wastewatch::test
