// Each state of a node from what it says and what is known beside it.
#include "ui/chain/node_states.h"

#include <gtest/gtest.h>

#include "light/errors.h"

namespace wastewatch::ui {
namespace {

NodeSample answering() {
  NodeSample sample{.address = "http://a:1", .chain_id = "demo", .height = 100, .block_hash = Bytes(32, 1)};
  return sample;
}

NodeContext known() { return {.chain_id = "demo", .best_height = 100, .verified_hash = Bytes(32, 1)}; }

NodeState state_of(const NodeSample& sample, const NodeContext& context) {
  return node_state(sample, context).state;
}

TEST(NodeStates, IsHealthyAtTheNewestBlock) { EXPECT_EQ(state_of(answering(), known()), NodeState::healthy); }

TEST(NodeStates, IsOfflineWithoutAnAnswer) {
  auto sample = answering();
  sample.error = Error::make(light::Errc::no_response);
  EXPECT_EQ(state_of(sample, known()), NodeState::offline);
}

TEST(NodeStates, DivergesWithAnotherBlockThanTheVerifiedOne) {
  auto sample = answering();
  sample.block_hash = Bytes(32, 2);
  EXPECT_EQ(state_of(sample, known()), NodeState::diverging);
}

TEST(NodeStates, DivergesOnAnotherChainOrWhenTheLightClientFoundSo) {
  auto other = answering();
  other.chain_id = "other";
  EXPECT_EQ(state_of(other, known()), NodeState::diverging);
  auto context = known();
  context.witness = light::WitnessState::diverging;
  EXPECT_EQ(state_of(answering(), context), NodeState::diverging);
}

TEST(NodeStates, ABlockThatIsNotVerifiedHereIsNoDivergence) {
  auto context = known();
  context.verified_hash.reset();
  EXPECT_EQ(state_of(answering(), context), NodeState::healthy);
}

TEST(NodeStates, CatchesUpWhenItSaysSoOrIsFarBehindAndMoving) {
  auto sample = answering();
  sample.catching_up = true;
  EXPECT_EQ(state_of(sample, known()), NodeState::catching_up);
  auto context = known();
  context.best_height = 100 + behind_blocks + 1;
  EXPECT_EQ(state_of(answering(), context), NodeState::catching_up);
  context.best_height = 100 + behind_blocks;
  EXPECT_EQ(state_of(answering(), context), NodeState::healthy);
}

TEST(NodeStates, IsStalledWhenItsHeightStands) {
  auto context = known();
  context.unmoved_ms = stalled_ms;
  EXPECT_EQ(state_of(answering(), context), NodeState::stalled);
  context.best_height = 1'000;
  EXPECT_EQ(state_of(answering(), context), NodeState::stalled);
}

TEST(RoundStepTest, ReadsTheRoundOfAConsensusState) {
  EXPECT_EQ(round_step(R"({"height/round/step":"12408/2/3"})"), (RoundStep{12'408, 2, 3}));
  for (const char* wrong : {"", "[]", "{}", R"({"height/round/step":7})", R"({"height/round/step":"1/2"})",
                            R"({"height/round/step":"1/2/3/4"})", R"({"height/round/step":"a/b/c"})"}) {
    EXPECT_FALSE(round_step(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace wastewatch::ui
