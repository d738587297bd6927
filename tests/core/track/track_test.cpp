#include "track/track.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

#include "core/track/fixes.h"

namespace wastewatch::test {
namespace {

using track::Fault;

std::vector<Fault> faults_of(const std::vector<track::TrackPoint>& points) {
  std::vector<Fault> out;
  for (const auto& point : points) out.push_back(point.fault);
  return out;
}

TEST(Track, what_cannot_be_right_is_kept_and_marked) {
  auto fixes = still_fixes(9);
  fixes[1].reading.lat_e7 = 0;
  fixes[2].reading.lat_e7 = fixes[2].reading.lon_e7 = std::nullopt;
  fixes[3].reading.lat_e7 = 905'000'000;
  fixes[4].reading.lat_e7 = 525'000'000;
  fixes[4].reading.lon_e7 = 134'000'000;  // Berlin
  fixes[5].reading.lat_e7 = 330'000'000;  // 250 km in a minute, and back
  fixes[6].reading.fix_quality = 0;
  fixes[8].reading.time_ms += 86'400'000;  // tomorrow
  const auto points = track::track_points(fixes, {}, 1);
  EXPECT_EQ(faults_of(points),
            (std::vector{Fault::none, Fault::no_fix, Fault::no_position, Fault::off_earth, Fault::outside,
                         Fault::jump, Fault::no_fix, Fault::none, Fault::misdated}));
  EXPECT_EQ(points.back().time_ms, fixes.back().dating.received_ms);
  EXPECT_EQ(points.back().stated_ms(), fixes.back().reading.time_ms);
}

TEST(Track, a_number_that_was_used_twice_is_a_replay) {
  auto fixes = still_fixes(4);
  fixes[3].sequence = fixes[1].sequence;
  const auto points = track::track_points(fixes, {}, 1);
  ASSERT_EQ(points.size(), 4U);
  EXPECT_EQ((std::vector{points[0].repeated, points[1].repeated, points[2].repeated, points[3].repeated}),
            (std::vector{false, true, false, true}));
}

TEST(Track, the_same_reading_found_twice_counts_once) {
  auto fixes = still_fixes(3);
  fixes.push_back(fixes[1]);
  const auto points = track::track_points(fixes, {}, 1);
  EXPECT_EQ(points.size(), 3U);
  EXPECT_TRUE(std::ranges::none_of(points, &track::TrackPoint::repeated));
}

TEST(Track, a_clock_that_is_off_is_corrected_and_its_statement_kept) {
  auto fixes = still_fixes(2);
  for (auto& fix : fixes) {
    fix.reading.time_ms -= 3'600'000;
    fix.dating.correction_ms = 3'600'000;
  }
  const auto points = track::track_points(fixes, {}, 1);
  EXPECT_EQ(points[0].time_ms - points[0].stated_ms(), 3'600'000);
  EXPECT_EQ(points[0].fault, Fault::none);
}

RC_GTEST_PROP(Track, no_reading_is_dropped_and_time_never_runs_back, ()) {
  auto fixes = still_fixes(static_cast<std::size_t>(*rc::gen::inRange(0, 30)));
  for (auto& fix : fixes) {
    fix.reading.lat_e7 = *rc::gen::element(0, 307'000'000, 307'000'100, 400'000'000, 2'000'000'000);
    fix.reading.time_ms += *rc::gen::element<std::int64_t>(0, -500'000, 900'000'000);
  }
  track::Track track;
  track.points = track::track_points(fixes, {}, 1);
  RC_ASSERT(track.points.size() == fixes.size());
  RC_ASSERT(std::ranges::is_sorted(track.points, {}, &track::TrackPoint::time_ms));
  const auto moments = track::moments_of(track);
  RC_ASSERT(moments.size() == track::faultless(track).size());
  for (std::size_t i = 1; i < moments.size(); ++i) {
    RC_ASSERT(moments[i].time_ms > moments[i - 1].time_ms);
    RC_ASSERT(track::can_follow({}, 1, moments[i - 1], moments[i]));
  }
}

TEST(Track, every_fault_has_a_name) {
  for (int fault = 0; fault <= static_cast<int>(Fault::jump); ++fault)
    EXPECT_FALSE(track::fault_name(static_cast<Fault>(fault)).empty());
  EXPECT_EQ(track::fault_name(static_cast<Fault>(99)), "");
}

}  // namespace
}  // namespace wastewatch::test
