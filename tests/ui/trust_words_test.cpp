// What the light client found and decided, in words: conflicts with their proofs, nodes with their scores and
// reasons.
#include <gtest/gtest.h>

#include "ui/chain/attack_entries.h"
#include "ui/chain/peers_page.h"

namespace wastewatch::ui {
namespace {

light::Divergence conflict(light::AttackKind kind) {
  light::Divergence out;
  out.primary = "http://a";
  out.witness = "http://b";
  out.kind = kind;
  out.found_at = Timestamp{1'718'150'400, 0};
  out.against_primary.emplace();
  out.against_witness.emplace();
  return out;
}

TEST(Attacks, EveryKindHasATitleAndAMeaning) {
  for (const auto kind :
       {light::AttackKind::lunatic, light::AttackKind::equivocation, light::AttackKind::amnesia}) {
    const auto entry = attack_entry(conflict(kind), true, {});
    EXPECT_FALSE(entry.title.isEmpty());
    EXPECT_FALSE(entry.meaning.isEmpty());
    EXPECT_EQ(entry.proofs.size(), 2);
  }
}

TEST(Attacks, WhatNoNodeHasAcceptedCanBeSentAgain) {
  auto found = conflict(light::AttackKind::equivocation);
  EXPECT_TRUE(attack_entry(found, true, {}).unsent);
  EXPECT_FALSE(attack_entry(found, false, {}).unsent) << "decided";
  found.reports = {
      {.peer = "http://b", .against = light::AttackSide::primary, .accepted = true},
      {.peer = "http://a", .against = light::AttackSide::witness, .accepted = false, .refusal = "no"}};
  auto entry = attack_entry(found, true, {});
  EXPECT_TRUE(entry.unsent);
  EXPECT_TRUE(entry.handed.contains("http://b"));
  EXPECT_EQ(entry.proofs.size(), 4);
  found.reports[1].accepted = true;
  EXPECT_FALSE(attack_entry(found, true, {}).unsent);
}

TEST(Attacks, AProofThatChainsDoNotTakeIsKeptAndNotOffered) {
  const auto entry = attack_entry(conflict(light::AttackKind::amnesia), true, {});
  EXPECT_FALSE(entry.unsent);
  EXPECT_TRUE(entry.handed.contains("not sent"));
}

TEST(Attacks, NeitherSideIsCalledFalseBeforeAPersonDecided) {
  const auto entry = attack_entry(conflict(light::AttackKind::lunatic), true, {});
  for (const Fact& fact : entry.facts) EXPECT_NE(fact.seal, SealState::Failed) << fact.key.toStdString();
}

TEST(Peers, EveryEventHasAWord) {
  for (const auto& event : light::peer_events()) {
    EXPECT_FALSE(peer_event_word(event.event).isEmpty()) << event.id;
  }
}

TEST(Peers, WhyANodeIsNotAskedIsSaidWithIt) {
  const Timestamp now{1'000, 0};
  light::PeersSnapshot snapshot;
  snapshot.peers.push_back(
      {.name = "http://a", .role = light::PeerRole::primary, .score = 12, .answers = 12});
  snapshot.peers.push_back({.name = "http://b",
                            .role = light::PeerRole::witness,
                            .score = -10,
                            .rests_until = Timestamp{1'060, 0},
                            .failure = light::PeerEvent::unreachable});
  snapshot.peers.push_back(
      {.name = "http://c", .role = light::PeerRole::excluded, .failure = light::PeerEvent::diverging});
  snapshot.records.push_back({.number = 1, .peer = "http://b", .event = light::PeerEvent::unreachable});
  const auto view = peers_page(snapshot, {}, now);
  ASSERT_EQ(view.peers.size(), 3);
  EXPECT_EQ(view.peers[0].score, "+12");
  EXPECT_EQ(view.peers[0].grade, Grade::None);
  EXPECT_TRUE(view.peers[1].state.contains("did not answer"));
  EXPECT_EQ(view.peers[1].grade, Grade::Notice);
  EXPECT_TRUE(view.peers[2].state.contains("showed another validly signed block"));
  EXPECT_EQ(view.peers[2].grade, Grade::Critical);
  EXPECT_EQ(view.records.size(), 1U);
  EXPECT_TRUE(view.report.contains("wastewatch/peers"));
  EXPECT_EQ(peers_page(snapshot, {}, Timestamp{1'061, 0}).peers[1].grade, Grade::None) << "rested enough";
}

}  // namespace
}  // namespace wastewatch::ui
