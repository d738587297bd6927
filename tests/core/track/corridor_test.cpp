#include "track/corridor.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <random>

#include "geo/local_plane.h"
#include "track/arrival.h"

namespace wastewatch::test {
namespace {

using track::LearnLimits;
using track::Moment;
using track::PastTrip;

constexpr geo::Point market{307'460'000, 1'204'860'000};
constexpr std::int64_t minute_ms = 60'000;

Moment at(std::int64_t minute, double east_m, double north_m) {
  return {minute * minute_ms, geo::LocalPlane(market).point({east_m, north_m})};
}

// East for 10 km and then north for 10 km, or first north when `other`; a fix a minute, with scatter.
PastTrip trip(std::uint8_t number, bool other = false) {
  std::mt19937 chance(number);
  std::normal_distribution<double> scatter(0, 20);
  PastTrip out;
  out.batch.data[0] = number;
  out.left_ms = std::int64_t{number} * 1'000 * minute_ms;
  out.arrived_ms = out.left_ms + (20 + number % 5) * minute_ms;
  for (int i = 0; i <= 20; ++i) {
    const double first = std::min(i, 10) * 1'000.0;
    const double second = std::max(0, i - 10) * 1'000.0;
    auto moment =
        at(i, (other ? second : first) + scatter(chance), (other ? first : second) + scatter(chance));
    moment.time_ms += out.left_ms;
    out.moments.push_back(moment);
  }
  return out;
}

std::vector<PastTrip> trips(int usual, int other) {
  std::vector<PastTrip> out;
  for (int i = 1; i <= usual + other; ++i) out.push_back(trip(static_cast<std::uint8_t>(i), i > usual));
  return out;
}

TEST(LearnedCorridor, follows_the_usual_way_and_names_what_it_was_learned_from) {
  const auto learned = track::learned_corridor({}, {}, trips(8, 2), {});
  ASSERT_TRUE(learned);
  EXPECT_EQ(learned->trips.size(), 8U);
  EXPECT_EQ(learned->other_routes, 2U);
  EXPECT_TRUE(geo::contains(learned->corridor, at(0, 5'000, 0).place));
  EXPECT_TRUE(geo::contains(learned->corridor, at(0, 10'000, 5'000).place));
  EXPECT_FALSE(geo::contains(learned->corridor, at(0, 5'000, 5'000).place));
  EXPECT_GE(learned->corridor.half_width_m, 150);
  EXPECT_LE(learned->corridor.half_width_m, 200);
  EXPECT_EQ(learned->from_ms, 1'000 * minute_ms);
}

TEST(LearnedCorridor, the_order_of_the_trips_does_not_matter) {
  auto past = trips(9, 3);
  const auto learned = track::learned_corridor({}, {}, past, {});
  std::ranges::reverse(past);
  EXPECT_EQ(track::learned_corridor({}, {}, past, {}), learned);
}

TEST(LearnedCorridor, few_trips_are_no_habit) {
  EXPECT_FALSE(track::learned_corridor({}, {}, trips(4, 0), {}));
  EXPECT_FALSE(track::learned_corridor({}, {}, trips(4, 4), {}));
  EXPECT_FALSE(track::learned_corridor({}, {}, {}, {.least_trips = 0}));
}

TEST(LearnedCorridor, has_one_encoding) {
  const auto learned = *track::learned_corridor({}, {}, trips(6, 1), {});
  const auto bytes = track::encode(learned);
  EXPECT_EQ(track::decode_corridor(bytes), learned);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    auto other = bytes;
    other[i] ^= 1;
    const auto read = track::decode_corridor(other);
    EXPECT_TRUE(!read || track::encode(*read) == other);
    EXPECT_FALSE(track::decode_corridor(BytesView(bytes).first(i)) == learned);
  }
  EXPECT_FALSE(track::decode_corridor({}));
}

TEST(Departures, begin_and_end_with_fixes) {
  const geo::Corridor corridor{{at(0, 0, 0).place, at(0, 10'000, 0).place}, 200};
  const std::vector<Moment> moments{at(0, 0, 0),       at(1, 1'000, 0),   at(2, 2'000, 700),
                                    at(3, 3'000, 900), at(4, 4'000, 100), at(5, 5'000, -300)};
  const auto left = track::departures_of(moments, corridor);
  ASSERT_EQ(left.size(), 2U);
  EXPECT_EQ(left[0].span, (track::Span{2 * minute_ms, 3 * minute_ms}));
  EXPECT_NEAR(left[0].farthest_m, 700, 2);
  EXPECT_NEAR(left[0].length_m, 1'020, 3);
  EXPECT_NEAR(left[1].farthest_m, 100, 2);
  EXPECT_TRUE(track::departures_of({}, corridor).empty());
}

TEST(Arrival, is_an_interval_from_history) {
  const auto usual = track::usual_time(trips(10, 0));
  ASSERT_TRUE(usual);
  EXPECT_EQ(usual->trips, 10U);
  EXPECT_EQ(usual->middle_ms, 22 * minute_ms);
  EXPECT_LT(usual->early_ms, usual->late_ms);
  const auto expected = track::expected_arrival(*usual, 0, 21 * minute_ms);
  EXPECT_EQ(expected.early_ms, 21 * minute_ms);
  EXPECT_EQ(expected.middle_ms, 22 * minute_ms);
  EXPECT_FALSE(expected.overdue);
  EXPECT_TRUE(track::expected_arrival(*usual, 0, 60 * minute_ms).overdue);
}

TEST(Arrival, is_not_stated_from_few_trips) {
  EXPECT_FALSE(track::usual_time(trips(4, 0)));
  EXPECT_FALSE(track::usual_time({}, 0));
}

// Nine of ten known trips are no later than the interval's end, within one trip.
RC_GTEST_PROP(Arrival, the_interval_holds_the_trips_it_came_from, ()) {
  std::vector<PastTrip> past(static_cast<std::size_t>(*rc::gen::inRange(5, 60)));
  for (auto& one : past) one.arrived_ms = *rc::gen::inRange(1, 1'000'000);
  const auto usual = *track::usual_time(past);
  const auto late =
      std::ranges::count_if(past, [&](const auto& one) { return one.arrived_ms > usual.late_ms; });
  RC_ASSERT(late * 10 <= static_cast<std::ptrdiff_t>(past.size()) + 9);
  RC_ASSERT(usual.early_ms <= usual.middle_ms && usual.middle_ms <= usual.late_ms);
}

}  // namespace
}  // namespace wastewatch::test
