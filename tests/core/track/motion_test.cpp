#include "track/motion.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/track/drive.h"
#include "support/vectors.h"
#include "tracks/score.h"

namespace wastewatch::test {
namespace {

using track::Motion;

// On the half of the labelled tracks that the model was not trained on: docs/tracks.md.
TEST(MotionModel, reaches_its_score_on_tracks_it_has_not_seen) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto held_out = half_of(labelled_tracks(vectors), false);
  ASSERT_EQ(held_out.size(), 203U);
  const auto score = score_of(motion_detector(), held_out);
  EXPECT_GE(score.counts.f1(), 0.945);
  EXPECT_LT(score.low, score.counts.f1());
  EXPECT_GT(score.low, score_of(median_detector(), held_out).high);
}

TEST(Motion, one_answer_for_each_moment) {
  EXPECT_TRUE(track::motion_of({}).empty());
  EXPECT_EQ(track::motion_of(std::vector{track::Moment{}}), std::vector{Motion::moving});
  Drive drive(10 * second_ms);
  drive.go(15, 10 * minute_ms);
  EXPECT_EQ(track::motion_of(drive.moments()), std::vector(drive.moments().size(), Motion::moving));
}

// The cost of a sequence as its definition says.
float worth(const std::vector<Motion>& sequence, const std::vector<float>& odds, float change_cost) {
  float out = 0;
  for (std::size_t i = 0; i < sequence.size(); ++i) {
    if (sequence[i] == Motion::standing) out += odds[i];
    if (i > 0 && sequence[i] != sequence[i - 1]) out -= change_cost;
  }
  return out;
}

RC_GTEST_PROP(Smoothed, no_sequence_is_worth_more, ()) {
  std::vector<float> odds;
  for (int i = *rc::gen::inRange(1, 10); i > 0; --i)
    odds.push_back(static_cast<float>(*rc::gen::inRange(-30, 31)) / 8);
  const auto cost = static_cast<float>(*rc::gen::inRange(0, 20)) / 8;
  const float reached = worth(track::smoothed(odds, cost), odds, cost);
  for (unsigned bits = 0; bits < 1U << odds.size(); ++bits) {
    std::vector<Motion> other;
    for (std::size_t i = 0; i < odds.size(); ++i)
      other.push_back((bits >> i & 1U) != 0 ? Motion::standing : Motion::moving);
    RC_ASSERT(worth(other, odds, cost) <= reached);
  }
}

}  // namespace
}  // namespace wastewatch::test
