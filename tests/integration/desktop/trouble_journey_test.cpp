// Broken trust on the screen of the real window: what happened, and what to do.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "relay.h"
#include "trouble.h"
#include "ui/base/singleton.h"
#include "ui/session/session.h"

namespace wastewatch::test {
namespace {

QString hex(const Bytes& bytes) { return QString::fromStdString(to_hex_upper(bytes)); }

TEST(TroubleJourney, AnAnchorTooOldToVouchFillsThePageWithWhatToDo) {
  auto& demo = window_on_demo();
  const Excursion excursion(demo);
  auto network = demo.network();
  network.trusting_period_ms = 1'000;
  follow(demo, network, "expired");
  ASSERT_TRUE(reaches(index::FollowPhase::trust_expired)) << how_things_stand();
  show_verification();
  auto& hand = demo.hand();
  EXPECT_TRUE(hand.sees(QAccessible::AlertMessage, "Trust has expired"));
  EXPECT_TRUE(hand.sees(QAccessible::EditableText, "Hash of that block"));
  EXPECT_FALSE(ui::the<ui::Session>().ready()) << "nothing is recomputed from a header that is not trusted";
  keep_picture(demo, "expired");
}

TEST(TroubleJourney, RecomputingThatGivesAnotherRootStopsAndShowsBoth) {
  auto& demo = window_on_demo();
  const Excursion excursion(demo);
  Relay relay(demo.network().endpoint);
  relay.set(Conduct::other_genesis);
  auto network = demo.network();
  network.endpoint = relay.address();
  follow(demo, network, "mismatch");
  ASSERT_TRUE(reaches(index::FollowPhase::mismatch)) << how_things_stand();
  show_verification();
  auto& hand = demo.hand();
  EXPECT_TRUE(hand.sees(QAccessible::AlertMessage, "The state does not match what was signed"));
  const auto mismatch = ui::the<ui::Session>().status().mismatch;
  ASSERT_TRUE(mismatch);
  EXPECT_NE(mismatch->computed, mismatch->signed_hash);
  EXPECT_TRUE(hand.reads(hex(mismatch->computed)));
  EXPECT_TRUE(hand.reads(hex(mismatch->signed_hash)));
  EXPECT_LE(ui::the<ui::Session>().height(), mismatch->height) << "figures stand at the block before";
  keep_picture(demo, "mismatch");
  EXPECT_TRUE(demo.desktop().warnings().isEmpty()) << demo.desktop().warnings().join(u'\n').toStdString();
}

}  // namespace
}  // namespace wastewatch::test
