// Versions of the rules: a message that came later is malformed under older rules, as it was before it
// existed. Version 255 is known to this test only.
#include <gtest/gtest.h>

#include <algorithm>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"

namespace wastewatch::ledger::test {
namespace {

constexpr std::uint64_t trial_version = 255;

// The table as it would be if WithdrawOffer had come with version 255.
const std::vector<MessageRow>& later_rows() {
  static const auto rows = [] {
    std::vector<MessageRow> out(message_rows().begin(), message_rows().end());
    std::ranges::find(out, v1::Message::kWithdrawOffer, &MessageRow::number)->since = trial_version;
    return out;
  }();
  return rows;
}

const Rules& older() {
  static const Rules rules{1, later_rows(), transitions(), deadline_rules()};
  return rules;
}

const Rules& trial() {
  static const Rules rules{trial_version, later_rows(), transitions(), deadline_rules()};
  return rules;
}

// Declared, offered and withdrawn again.
Code withdraw_under(const Rules& rules) {
  TestChain chain(genesis_json(), rules);
  const BatchId id = chain.declare();
  const OfferId offer = chain.offer(chain.generator, chain.carrier, id, to_string(chain.open_trip()));
  return chain.run(chain.generator, withdraw_message(id, offer));
}

TEST(Rules, ALaterMessageIsMalformedUnderOlderRules) {
  EXPECT_EQ(withdraw_under(newest_rules()), Code::ok);
  EXPECT_EQ(withdraw_under(trial()), Code::ok);
  EXPECT_EQ(withdraw_under(older()), Code::malformed);
}

TEST(Rules, AMalformedTransactionUsesNoSequence) {
  TestChain chain(genesis_json(), older());
  const Bytes& key = chain.generator.key.public_key().bytes;
  EXPECT_EQ(chain.run(chain.generator, withdraw_message({}, {})), Code::malformed);
  EXPECT_EQ(chain.sequence(key, 0), 0U);
  EXPECT_EQ(chain.run(chain.generator, declare_message()), Code::ok);
  EXPECT_EQ(chain.sequence(key, 0), 1U);
}

TEST(Rules, AVersionThatTheProgramDoesNotKnowStopsTheChainWithItsName) {
  EXPECT_EQ(find_rules(trial_version), nullptr);
  TestChain chain(genesis_json(), trial());
  merkle::WorkingTree work{chain.tree};
  const auto outcome = execute_block(work, {1, genesis_ms + 1, Hash{}, {}}, {});
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().is(Errc::unknown_version)) << outcome.error().text();
}

TEST(Rules, TransactionsPreparedUnderOtherRulesAreNotExecuted) {
  TestChain chain;
  const std::vector<Bytes> txs{chain.sign(chain.generator, {declare_message()})};
  merkle::WorkingTree work{chain.tree};
  const auto outcome =
      execute_block(work, {1, genesis_ms + 1, Hash{}, {}}, prepare_txs(txs, trial(), nullptr, 1));
  ASSERT_FALSE(outcome);
  EXPECT_TRUE(outcome.error().is(Errc::unknown_version)) << outcome.error().text();
}

TEST(Rules, TheNewestAreThoseOfNewChains) { EXPECT_EQ(newest_rules().version(), app_version); }

}  // namespace
}  // namespace wastewatch::ledger::test
