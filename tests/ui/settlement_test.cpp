// What a person's decision about a conflict does to the network that is followed.
#include "ui/session/settlement.h"

#include <gtest/gtest.h>

namespace wastewatch::ui {
namespace {

rpc::Network network() {
  rpc::Network out;
  out.endpoint = "http://a";
  out.witnesses = {"http://b", "http://c"};
  return out;
}

const Dispute dispute{.primary = "http://a", .witness = "http://b", .with_store = false, .height = 7};

light::WitnessReport agreeing(const char* name) {
  light::WitnessReport out;
  out.name = name;
  out.state = light::WitnessState::agrees;
  return out;
}

TEST(Settlement, TheDeniedNodeIsNoLongerAskedAndTheOthersStay) {
  const auto out = settled(network(), dispute, light::AttackSide::primary);
  EXPECT_EQ(out.endpoint, "http://a");
  EXPECT_EQ(out.witnesses, std::vector<std::string>{"http://c"});
}

TEST(Settlement, TheComparisonNodeIsFollowedWhenItIsBelieved) {
  const auto out = settled(network(), dispute, light::AttackSide::witness);
  EXPECT_EQ(out.endpoint, "http://b");
  EXPECT_EQ(out.witnesses, std::vector<std::string>{"http://c"});
}

TEST(Settlement, ANodeThatWasFollowedForAnotherOneBecomesAComparisonNode) {
  auto promoted = dispute;
  promoted.primary = "http://c";
  const auto out = settled(network(), promoted, light::AttackSide::primary);
  EXPECT_EQ(out.endpoint, "http://c");
  EXPECT_EQ(out.witnesses, std::vector<std::string>{"http://a"});
}

TEST(Settlement, AConflictWithWhatWasCheckedEarlierIsNotSettledByChoosingANode) {
  light::Divergence found;
  found.primary = "http://a";
  found.witness = light::own_store;
  const auto with_store = dispute_of(found);
  EXPECT_TRUE(with_store.with_store);
  EXPECT_EQ(settled(network(), with_store, light::AttackSide::witness), network());
}

TEST(Settlement, TheDisputingComparisonNodeNoLongerAgrees) {
  index::FollowStatus status;
  status.witnesses = {agreeing("http://b"), agreeing("http://c")};
  note_dispute(status, dispute);
  EXPECT_EQ(status.witnesses[0].state, light::WitnessState::diverging);
  EXPECT_EQ(status.witnesses[1].state, light::WitnessState::agrees);
  status.witnesses.clear();
  note_dispute(status, dispute);
  ASSERT_EQ(status.witnesses.size(), 1U) << "found before anything was agreed on";
  EXPECT_EQ(status.witnesses[0].name, "http://b");
}

}  // namespace
}  // namespace wastewatch::ui
