// Evidence of attacks: what is kept, sent, exported, and how it is decoded again.
#include "light/attack.h"

#include <nlohmann/json.hpp>

#include "core/light/client_fixture.h"
#include "light/export.h"

namespace wastewatch::light {
namespace {

using nlohmann::json;

class LightAttack : public test::LightClientFixture {
 protected:
  // The witness follows another chain from `height` on.
  void fork_at(std::int64_t height) {
    start(test::build(test::steady(4), 8));
    auto other = test::steady(4);
    other.app = "fork";
    const std::vector common(chain_.begin(), chain_.begin() + height - 1);
    for (const auto& block : test::fork(other, common, 8)) witness_->put(block);
  }
};

TEST_F(LightAttack, IsFollowedToTheLastBlockThatBothShow) {
  fork_at(6);
  open();
  ASSERT_TRUE(client_->verify_height(5, {}));
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
  const auto& found = *client_->divergence();
  EXPECT_EQ(found.common, chain_[4]);
  EXPECT_EQ(found.primary_block.height(), 8);
  EXPECT_EQ(found.kind, AttackKind::lunatic);
  EXPECT_EQ(found.against_primary->common_height, 5);
  EXPECT_EQ(found.against_primary->byzantine_validators.size(), 4U);
  EXPECT_FALSE(found.witness_steps.empty());
}

TEST_F(LightAttack, SequentialModeFindsTheVeryBlock) {
  fork_at(6);
  options_.mode = SyncMode::sequential;
  open();
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
  EXPECT_EQ(client_->divergence()->common.height(), 5);
  EXPECT_EQ(client_->divergence()->primary_block.height(), 6);
}

TEST_F(LightAttack, EvidenceIsKeptWhenNobodyTakesItAndSentAgainOnRequest) {
  fork_at(6);
  primary_->refuses_evidence = witness_->refuses_evidence = true;
  open();
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
  ASSERT_EQ(client_->divergence()->reports.size(), 2U);
  EXPECT_FALSE(client_->divergence()->reports[0].accepted);
  EXPECT_FALSE(client_->divergence()->reports[0].refusal.empty());
  witness_->refuses_evidence = false;
  open();
  ASSERT_TRUE(client_->report_attack({}));
  ASSERT_TRUE(client_->report_attack({})) << "what was accepted is not sent again";
  EXPECT_EQ(witness_->reported(), 2U);
  EXPECT_EQ(primary_->reported(), 3U);
  EXPECT_EQ(anchors_.divergence(options_.chain_id)->value(), *client_->divergence());
}

TEST_F(LightAttack, EvidenceOutlivesTheUsersDecision) {
  fork_at(6);
  open();
  ASSERT_FALSE(client_->update({}));
  const Divergence found = *client_->divergence();
  ASSERT_TRUE(anchors_.forget_divergence(options_.chain_id));
  EXPECT_FALSE(anchors_.divergence(options_.chain_id)->has_value());
  EXPECT_EQ(*anchors_.past_attacks(options_.chain_id), std::vector{found});
  EXPECT_TRUE(anchors_.past_attacks("light")->empty()) << "another chain, whose name is a part of this one's";
}

TEST_F(LightAttack, TheExportHoldsWhatBroadcastEvidenceTakes) {
  fork_at(6);
  open();
  ASSERT_FALSE(client_->update({}));
  const json document = json::parse(export_json(*client_->divergence()));
  EXPECT_EQ(document["kind"], "lunatic");
  EXPECT_EQ(document["against_primary"]["evidence"]["type"], "tendermint/LightClientAttackEvidence");
  EXPECT_FALSE(
      document["against_primary"]["evidence"]["value"]["ConflictingBlock"]["validator_set"]["proposer"]
          .is_null());
  EXPECT_EQ(document["reports"].size(), 2U);
}

TEST_F(LightAttack, AnUndecodableRecordIsNamedAsSuch) {
  fork_at(6);
  open();
  ASSERT_FALSE(client_->update({}));
  const Bytes bytes = encode(*client_->divergence());
  ASSERT_EQ(decode_divergence(bytes).value(), *client_->divergence());
  for (std::size_t length = 1; length < bytes.size(); length += 97) {
    const auto cut = decode_divergence(BytesView(bytes).first(length));
    EXPECT_TRUE(cut || cut.error().is(Errc::decisions_corrupt));
  }
}

TEST_F(LightAttack, AHeaderFromTheFutureIsHeldAgainstAWitnessThatIsBehind) {
  start(test::build(test::steady(4), 10));
  auto ahead = test::steady(4);
  ahead.app = "future";
  ahead.interval_s = 1;
  for (const auto& block : test::fork(ahead, {chain_.begin(), chain_.begin() + 4}, 14)) primary_->put(block);
  open();
  const auto update = client_->update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::divergence)) << update.error().text();
  EXPECT_EQ(client_->divergence()->primary_block.height(), 14);
  EXPECT_EQ(client_->divergence()->witness_block.height(), 10);
  EXPECT_EQ(client_->divergence()->kind, AttackKind::lunatic);
}

TEST_F(LightAttack, TheTraceIsExported) {
  start(test::build(test::sliding(4, 4), 9));
  open();
  ASSERT_TRUE(client_->update({}));
  const json document = json::parse(export_json(options_.chain_id, *client_->trace(100)));
  EXPECT_EQ(document["steps"].front()["mode"], "anchor");
  EXPECT_EQ(document["steps"].back()["to"], "9");
}

}  // namespace
}  // namespace wastewatch::light
