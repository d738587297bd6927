#include "light/verifier.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "core/light/chain_fixture.h"
#include "light/audit.h"

namespace wastewatch::light {
namespace {

using Kind = Verdict::Kind;

const VerificationOptions options;

Timestamp soon(const chain::LightBlock& block) { return test::after(block, 60); }

TEST(Verifier, TalliesNoMoreSignaturesThanTheQuorumNeeds) {
  const auto chain = test::build(test::steady(4), 3);
  const auto next = verify_adjacent(chain[0], chain[1], options, soon(chain[1]));
  ASSERT_TRUE(next.success()) << next.error().text();
  EXPECT_EQ(next.signatures_verified, 3U);
  EXPECT_EQ(next.quorum->signed_power, 30);
  EXPECT_EQ(next.quorum->threshold, 26);
}

TEST(Verifier, VerifiesASignatureOnceForBothSets) {
  const auto chain = test::build(test::steady(4), 3);
  const auto later = verify_skipping(chain[0], chain[2], options, soon(chain[2]));
  ASSERT_TRUE(later.success()) << later.error().text();
  EXPECT_EQ(later.overlap->signatures, 2U);
  EXPECT_EQ(later.quorum->signatures, 3U);
  EXPECT_EQ(later.signatures_verified, 3U);
}

TEST(Verifier, AsksTheTrustedSetBeforeTheNewOne) {
  const auto chain = test::build(test::sliding(4, 4), 3);
  const auto verdict = verify_skipping(chain[0], chain[2], options, soon(chain[2]));
  EXPECT_EQ(verdict.kind, Kind::not_enough_trust);
  EXPECT_EQ(verdict.signatures_verified, 0U);
  EXPECT_FALSE(verdict.quorum);
}

TEST(Verifier, ExactlyAThirdIsNotEnough) {
  const auto chain = test::build(test::sliding(6, 1), 6);
  EXPECT_TRUE(verify_skipping(chain[0], chain[3], options, soon(chain[3])).success());
  EXPECT_EQ(verify_skipping(chain[0], chain[4], options, soon(chain[4])).kind, Kind::not_enough_trust);
}

TEST(Verifier, TheLevelOfTrustIsAFractionOfTheTotalWithoutOverflow) {
  EXPECT_EQ(one_third.of(10), 3);
  EXPECT_EQ(two_thirds.of(100), 66);
  const std::int64_t greatest = std::numeric_limits<std::int64_t>::max() / 8;
  EXPECT_EQ((TrustLevel{4'000'000'000U, 4'000'000'001U}).of(greatest) / 1'000'000'000'000,
            greatest / 1'000'000'000'000);
  EXPECT_FALSE((TrustLevel{1, 4}).valid());
  EXPECT_FALSE((TrustLevel{4, 3}).valid());
  EXPECT_FALSE((TrustLevel{0, 0}).valid());
  EXPECT_TRUE((TrustLevel{1, 1}).valid());
}

TEST(Verifier, BackwardsNeedsTheHashThatTheTrustedHeaderNames) {
  auto chain = test::build(test::steady(3), 3);
  EXPECT_TRUE(verify_backwards(chain[2], chain[1]).success());
  EXPECT_FALSE(verify_backwards(chain[2], chain[0]).success());
  chain[1].signed_header.header.app_hash[0] ^= 1;
  test::sign(chain[1], test::steady(3).members(2));
  const auto verdict = verify_backwards(chain[2], chain[1]);
  EXPECT_TRUE(verdict.error().is(Errc::broken_hash_chain)) << verdict.error().text();
}

TEST(Verifier, AHeaderAloneIsReachedBackwardsOneStepAtATimeAndByItsHashOnly) {
  const auto chain = test::build(test::steady(3), 4);
  const auto header = [&](std::size_t at) { return chain[at].signed_header.header; };
  EXPECT_TRUE(verify_header_backwards(header(3), header(2)).success());
  EXPECT_TRUE(verify_header_backwards(header(1), header(0)).success());
  struct Row {
    const char* what;
    chain::Header trusted;
    chain::Header untrusted;
    Errc failure;
  };
  const auto changed = [&](auto change) {
    auto out = header(2);
    change(out);
    return out;
  };
  const std::vector<Row> rows = {
      {"two below", header(3), header(1), Errc::non_monotonic_height},
      {"itself", header(3), header(3), Errc::non_monotonic_height},
      {"above", header(2), header(3), Errc::non_monotonic_height},
      {"below the first", header(0), changed([](auto& h) { h.height = 0; }), Errc::non_monotonic_height},
      {"another chain", header(3), changed([](auto& h) { h.chain_id = "other"; }), Errc::wrong_chain_id},
      {"another state", header(3), changed([](auto& h) { h.app_hash[0] ^= 1; }), Errc::broken_hash_chain},
      {"another proposer", header(3), changed([](auto& h) { h.proposer_address[0] ^= 1; }),
       Errc::broken_hash_chain},
      {"not earlier", header(3), changed([&](auto& h) { h.time = header(3).time; }),
       Errc::non_monotonic_time},
      {"malformed", header(3), changed([](auto& h) { h.data_hash.pop_back(); }), Errc::invalid_header},
      {"of an older protocol", header(3), changed([](auto& h) { h.version.block = 10; }),
       Errc::invalid_header},
  };
  for (const Row& row : rows) {
    const auto verdict = verify_header_backwards(row.trusted, row.untrusted);
    ASSERT_FALSE(verdict.success()) << row.what;
    EXPECT_TRUE(verdict.error().is(row.failure)) << row.what << ": " << verdict.error().text();
  }
  auto nameless = header(3);
  nameless.last_block_id = {};
  EXPECT_FALSE(verify_header_backwards(nameless, header(2)).success())
      << "a header that names nothing before it";
}

TEST(Verifier, EveryRuleExplainsItselfAlsoAfterAFailure) {
  auto chain = test::build(test::steady(4), 3);
  chain[2].signed_header.commit.signatures[0].signature[7] ^= 1;
  const auto checks = explain(Mode::skipping, chain[0], chain[2], options, test::after(chain[0], 1));
  std::size_t expected = 0;
  for (const auto& rule : rules()) expected += rule.applies(Mode::skipping) ? 1 : 0;
  ASSERT_EQ(checks.size(), expected);
  for (const auto& check : checks) {
    const bool fails = check.rule == Rule::not_from_future || check.rule == Rule::trusted_overlap ||
                       check.rule == Rule::quorum;
    EXPECT_EQ(check.holds, !fails) << rule_info(check.rule).id;
  }
}

TEST(Rules, PredicatesStandInTheOrderOfTheTable) {
  ASSERT_EQ(rules().size(), predicates().size());
  for (std::size_t i = 0; i < rules().size(); ++i) {
    EXPECT_EQ(rules()[i].rule, predicates()[i].rule);
    EXPECT_EQ(rule_info(rules()[i].rule).id, rules()[i].id);
  }
}

TEST(Verifier, TheWorkspaceNeverChangesAVerdict) {
  const auto chain = test::build(test::sliding(5, 1), 8);
  ThreadPool pool(2);
  Workspace used(&pool);
  for (std::size_t round = 0; round < 2; ++round) {
    for (std::size_t i = 1; i < chain.size(); ++i) {
      const auto fresh = verify(chain[0], chain[i], options, soon(chain[7]));
      const auto again = verify(chain[0], chain[i], options, soon(chain[7]), &used);
      EXPECT_EQ(fresh.kind, again.kind);
      EXPECT_EQ(fresh.signatures_verified, again.signatures_verified);
    }
  }
}

TEST(Verifier, TheWorkspaceDoesNotHideAChangedSet) {
  auto chain = test::build(test::steady(4), 3);
  Workspace used;
  ASSERT_TRUE(verify(chain[0], chain[1], options, soon(chain[1]), &used).success());
  chain[2].validators.validators[1].voting_power = 11;
  const auto verdict = verify(chain[0], chain[2], options, soon(chain[2]), &used);
  EXPECT_TRUE(verdict.error().is(Errc::validators_mismatch)) << verdict.error().text();
}

TEST(Verifier, ThePoolFindsTheBadSignatureAmongMany) {
  auto chain = test::build(test::steady(30), 2);
  ThreadPool pool(2);
  Workspace used(&pool);
  EXPECT_TRUE(verify(chain[0], chain[1], options, soon(chain[1]), &used).success());
  chain[1].signed_header.commit.signatures[13].signature[3] ^= 1;
  const auto verdict = verify(chain[0], chain[1], options, soon(chain[1]), &used);
  EXPECT_TRUE(verdict.error().is(Errc::invalid_signature));
  EXPECT_NE(verdict.failed->detail.find("entry 13"), std::string::npos) << verdict.failed->detail;
}

// Changes one bit of the encoded light block; what still decodes must be refused, unless nothing signed was
// touched.
RC_GTEST_PROP(VerifierProperty, AnyFlippedBitOfHeaderCommitOrSetIsRefused, ()) {
  static const auto chain = test::build(test::steady(3), 3);
  static const Bytes good = chain::encode_light_block(chain[1]);
  Bytes bad = good;
  const auto at = *rc::gen::inRange<std::size_t>(0, bad.size() * 8);
  bad[at / 8] ^= static_cast<std::uint8_t>(1U << (at % 8));
  const auto block = chain::decode_light_block(bad);
  if (!block) return;
  const auto verdict = verify(chain[0], *block, options, soon(chain[1]));
  // Priorities and the proposer are committed to by no header.
  chain::LightBlock same = *block;
  same.validators = chain[1].validators;
  bool only_priorities = same == chain[1];
  for (std::size_t i = 0; only_priorities && i < chain[1].validators.validators.size(); ++i) {
    const auto& a = block->validators.validators[i];
    const auto& b = chain[1].validators.validators[i];
    only_priorities = a.public_key == b.public_key && a.voting_power == b.voting_power;
  }
  RC_ASSERT(!verdict.success() || only_priorities);
}

TEST(Audit, NamesTheStateOfEverySignature) {
  auto chain = test::build(test::steady(5), 1);
  auto& entries = chain[0].signed_header.commit.signatures;
  entries[1] = {};
  entries[4].signature[5] ^= 1;
  const auto audit = audit_commit(chain[0]);
  ASSERT_TRUE(audit) << audit.error().text();
  using enum SignatureState;
  EXPECT_EQ(audit->signatures, (std::vector{valid, absent, valid, valid, invalid}));
  EXPECT_EQ(audit->tally.signed_power, 30);
  EXPECT_FALSE(audit->sound());
}

TEST(Audit, FindsTheBadSignatureThatTheLightRuleNeverLooksAt) {
  auto chain = test::build(test::steady(4), 2);
  chain[1].signed_header.commit.signatures[3].signature[0] ^= 1;
  EXPECT_TRUE(verify(chain[0], chain[1], options, soon(chain[1])).success());
  ThreadPool pool(1);
  const auto audit = audit_commit(chain[1], &pool);
  ASSERT_TRUE(audit);
  EXPECT_TRUE(audit->tally.enough());
  EXPECT_FALSE(audit->sound());
}

TEST(Audit, RefusesACommitOfAnotherBlock) {
  auto chain = test::build(test::steady(4), 2);
  chain[1].signed_header.commit = chain[0].signed_header.commit;
  const auto audit = audit_commit(chain[1]);
  ASSERT_FALSE(audit);
  EXPECT_TRUE(audit.error().is(Errc::invalid_commit));
}

}  // namespace
}  // namespace wastewatch::light
