#include "ledger/envelope/tx_builder.h"

#include <gtest/gtest.h>

namespace wastewatch::ledger {
namespace {

const Bytes signer(33, 2);

v1::Message report(const std::string& note) {
  v1::Message out;
  out.mutable_raise_incident()->set_kind(v1::INCIDENT_DUMPING);
  out.mutable_raise_incident()->set_batch_id(std::string(16, 'b'));
  out.mutable_raise_incident()->set_note(note);
  return out;
}

v1::TxBody built(const TxBinding& binding, v1::Message message) {
  return build_tx(binding, {signer, 3}, std::move(message));
}

TEST(TxBuilder, ABodyIsBoundToChainSequenceAndHeight) {
  const auto body = built({"some-chain", 41, 6}, report("n"));
  EXPECT_EQ(body.chain_id(), "some-chain");
  EXPECT_EQ(body.lane(), 3U);
  EXPECT_EQ(body.sequence(), 7U);
  EXPECT_EQ(body.valid_until_height(), 41 + valid_blocks);
  EXPECT_LE(valid_blocks, max_valid_blocks);
  EXPECT_EQ(body.messages_size(), 1);
}

TEST(TxBuilder, TheSameRequestHasOneIntentWhenItIsPreparedAgain) {
  auto later = report("n");
  later.mutable_raise_incident()->mutable_evidence()->set_rule_id("another result of the rules");
  EXPECT_EQ(intent_of(built({"some-chain", 41, 6}, report("n"))),
            intent_of(built({"some-chain", 90, 9}, later)));
  v1::Message declared;
  declared.mutable_declare_batch()->set_mass_g(5);
  auto a_minute_later = declared;
  a_minute_later.mutable_declare_batch()->set_claimed_ms(60'000);
  EXPECT_EQ(intent_of(built({"some-chain", 1, 1}, declared)),
            intent_of(built({"some-chain", 1, 1}, a_minute_later)));
}

TEST(TxBuilder, WhatAPersonAskedForMakesAnotherIntent) {
  const auto one = intent_of(built({"some-chain", 41, 6}, report("n")));
  EXPECT_NE(one, intent_of(built({"some-chain", 41, 6}, report("m"))));
  EXPECT_NE(one, intent_of(built({"other-chain", 41, 6}, report("n"))));
  EXPECT_NE(one, intent_of(build_tx({"some-chain", 41, 6}, {Bytes(33, 3), 3}, report("n"))));
}

TEST(TxBuilder, ARefusedEnvelopeIsNotTheLastWord) {
  for (const auto& entry : result_codes()) {
    const bool envelope = entry.code != Code::ok && static_cast<std::uint32_t>(entry.code) < 20;
    EXPECT_EQ(settles(static_cast<std::uint32_t>(entry.code)), !envelope) << entry.name;
  }
}

}  // namespace
}  // namespace wastewatch::ledger
