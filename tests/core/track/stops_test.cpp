#include "track/stops.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <string>

#include "core/track/drive.h"
#include "geo/distance.h"

namespace wastewatch::test {
namespace {

using track::Moment;
using track::Span;

constexpr double driving = 15;  // m/s

// Intervals that trackers report at.
class StopsAt : public testing::TestWithParam<std::int64_t> {
 protected:
  Drive drive_{GetParam() * second_ms};
};

INSTANTIATE_TEST_SUITE_P(Intervals, StopsAt, testing::Values(5, 10, 30, 60),
                         [](const auto& info) { return std::to_string(info.param) + "_s"; });

TEST_P(StopsAt, a_rest_is_one_stop_from_its_beginning_to_its_end) {
  drive_.go(driving, 20 * minute_ms);
  const Span rest{drive_.now_ms(), drive_.now_ms() + 25 * minute_ms};
  const auto place = drive_.place();
  drive_.stand(25 * minute_ms).go(driving, 20 * minute_ms);
  const auto stops = track::stops_of(drive_.moments(), {});
  ASSERT_EQ(stops.size(), 1U);
  const std::int64_t slack = std::max<std::int64_t>(30, 2 * GetParam()) * second_ms;
  EXPECT_NEAR(static_cast<double>(stops[0].span.from_ms - rest.from_ms), 0, static_cast<double>(slack));
  EXPECT_NEAR(static_cast<double>(stops[0].span.to_ms - rest.to_ms), 0, static_cast<double>(slack));
  EXPECT_LE(geo::distance_m(stops[0].middle, place), 15);
}

TEST_P(StopsAt, a_jam_that_moves_on_is_no_stop) {
  drive_.go(driving, 10 * minute_ms).creep(30 * minute_ms).go(driving, 10 * minute_ms);
  EXPECT_TRUE(track::stops_of(drive_.moments(), {}).empty());
}

TEST_P(StopsAt, a_queue_before_the_gate_does_not_hide_the_stop_behind_it) {
  drive_.go(driving, 10 * minute_ms).go(0.8, 20 * minute_ms);
  const auto gate = drive_.place();
  drive_.stand(30 * minute_ms).go(driving, 10 * minute_ms);
  const auto stops = track::stops_of(drive_.moments(), {});
  const auto unloading =
      std::ranges::max_element(stops, {}, [](const auto& stop) { return stop.span.lasts_ms(); });
  ASSERT_NE(unloading, stops.end());
  EXPECT_GE(unloading->span.lasts_ms(), 25 * minute_ms);
  EXPECT_LE(geo::distance_m(unloading->middle, gate), 30);
}

TEST_P(StopsAt, a_red_light_is_no_stop) {
  drive_.go(driving, 10 * minute_ms).stand(100 * second_ms).go(driving, 10 * minute_ms);
  EXPECT_TRUE(track::stops_of(drive_.moments(), {}).empty());
}

TEST_P(StopsAt, a_tunnel_is_a_gap_and_no_stop) {
  drive_.go(driving, 10 * minute_ms).silent(driving, 20 * minute_ms).go(driving, 10 * minute_ms);
  EXPECT_TRUE(track::stops_of(drive_.moments(), {}).empty());
  EXPECT_EQ(track::gaps_of(drive_.moments(), 15 * minute_ms).size(), 1U);
}

TEST_P(StopsAt, a_silent_night_at_one_place_is_a_gap_between_two_stops) {
  drive_.go(driving, 10 * minute_ms).stand(10 * minute_ms).silent(0, 8 * 60 * minute_ms);
  drive_.stand(10 * minute_ms).go(driving, 10 * minute_ms);
  EXPECT_EQ(track::stops_of(drive_.moments(), {}).size(), 2U);
}

// Multipath between high walls: a parked receiver wanders for hours.
TEST_P(StopsAt, drift_while_parked_is_one_stop) {
  Drive parked(GetParam() * second_ms, 12);
  parked.go(driving, 10 * minute_ms).stand(120 * minute_ms).go(driving, 10 * minute_ms);
  const auto stops = track::stops_of(parked.moments(), {});
  ASSERT_EQ(stops.size(), 1U);
  EXPECT_GE(stops[0].span.lasts_ms(), 117 * minute_ms);
}

TEST(Stops, on_a_chain_that_runs_faster_stops_are_shorter_by_its_clock) {
  Drive drive(10 * second_ms);
  drive.go(driving, 10 * minute_ms).stand(10 * minute_ms).go(driving, 10 * minute_ms);
  std::vector<Moment> fast = drive.moments();
  for (auto& moment : fast) moment.time_ms = (moment.time_ms - 1'750'000'000'000) / 10;
  const auto stops = track::stops_of(fast, {.time_scale = 10});
  ASSERT_EQ(stops.size(), 1U);
  EXPECT_NEAR(static_cast<double>(stops[0].span.lasts_ms()), minute_ms, 3 * second_ms);
}

TEST(Stops, nothing_comes_of_nothing) {
  EXPECT_TRUE(track::stops_of({}, {}).empty());
  EXPECT_TRUE(track::gaps_of({}, minute_ms).empty());
  EXPECT_TRUE(track::stops_of(std::vector{Moment{}}, {}).empty());
}

// Any places at any times: stops are apart, ascending, inside their radius and no shorter than asked for.
RC_GTEST_PROP(Stops, keep_what_they_promise, ()) {
  std::vector<Moment> moments;
  std::int64_t time = 0;
  for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
    time += *rc::gen::element<std::int64_t>(1, 5'000, 60'000, 200'000, 2'000'000);
    moments.push_back({time,
                       {307'460'000 + *rc::gen::element(0, 50, 9'000, 400'000),
                        1'204'860'000 + *rc::gen::element(0, 70, 8'000)}});
  }
  const track::StopLimits limits;
  const auto stops = track::stops_of(moments, limits);
  for (std::size_t i = 0; i < stops.size(); ++i) {
    RC_ASSERT(stops[i].reaches_m <= limits.radius_m);
    RC_ASSERT(stops[i].span.lasts_ms() >= limits.least_ms);
    RC_ASSERT(stops[i].first < stops[i].end && stops[i].end <= moments.size());
    RC_ASSERT(i == 0 || stops[i].first >= stops[i - 1].end);
    for (const auto& gap : track::gaps_of(moments, limits.gap_ms))
      RC_ASSERT(gap.from_ms >= stops[i].span.to_ms || gap.to_ms <= stops[i].span.from_ms);
  }
}

}  // namespace
}  // namespace wastewatch::test
