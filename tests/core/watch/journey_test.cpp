// The digest of a load's way: gaps, truck and tracker that part, and that neither the cut into chunks nor the
// stored form makes a difference.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/watch/load_builder.h"
#include "watch/journey/fold.h"

namespace wastewatch::test {
namespace {

using watch::Journey;
using watch::WayReading;

constexpr std::uint8_t tracker = 1;
constexpr std::uint8_t truck = 9;
constexpr std::int32_t wuzhen_lat_e7 = 307'500'000;
constexpr std::int32_t wuzhen_lon_e7 = 1'205'000'000;

ledger::DeviceId device(std::uint8_t number) {
  ledger::DeviceId out;
  out.data.fill(number);
  return out;
}

Journey on_a_way() {
  Journey out{.from_ms = noon};
  out.devices = {{.device = device(tracker), .bound = {{noon - hour, 0}}},
                 {.device = device(truck), .truck = true, .bound = {{}}}};
  return out;
}

// Numbered by its minute, so that what is left out is a hole.
WayReading reading(std::uint8_t of, std::int64_t minutes, std::int64_t metres_east) {
  WayReading out{.device = device(of), .taken_ms = noon + minutes * minute};
  out.received_ms = out.taken_ms + minute;
  out.sequence = static_cast<std::uint64_t>(minutes);
  const auto lon = wuzhen_lon_e7 + static_cast<std::int32_t>(metres_east * 10'000'000 / 95'800);
  out.fix = watch::WayFix{out.taken_ms, {wuzhen_lat_e7, lon}, 80};
  return out;
}

void fold(Journey& journey, const WayReading& reading) {
  watch::fold(journey, watch::way_limits(journey.time_scale), reading);
}

// Both go east, `tracker_from` minutes on the tracker stays where it is.
void drive(Journey& journey, std::int64_t minutes, std::int64_t tracker_stays_from) {
  for (std::int64_t at = 1; at <= minutes; ++at) {
    fold(journey, reading(truck, at, at * 800));
    fold(journey, reading(tracker, at, std::min(at, tracker_stays_from) * 800));
  }
}

const watch::TrackerSigns& signs(const Journey& journey) {
  static watch::WaySigns out;
  out = watch::signs_of(journey);
  return out.trackers.at(0);
}

TEST(Gaps, BeginAndEndWithReadings) {
  auto journey = on_a_way();
  for (const int at : {1, 2, 3, 33, 34}) fold(journey, reading(tracker, at, at * 500));
  ASSERT_EQ(signs(journey).gaps.size(), 1U);
  const auto gap = signs(journey).gaps[0];
  EXPECT_EQ(gap.from_ms, noon + 3 * minute);
  EXPECT_EQ(gap.to_ms, noon + 33 * minute);
  EXPECT_FALSE(gap.complete);
  EXPECT_TRUE(gap.before && gap.after && gap.before != gap.after);
}

TEST(Gaps, OfReadingsNumberedThroughAreComplete) {
  auto journey = on_a_way();
  auto late = reading(tracker, 40, 0);
  late.sequence = 2;
  fold(journey, reading(tracker, 1, 0));
  fold(journey, late);
  ASSERT_EQ(signs(journey).gaps.size(), 1U);
  EXPECT_TRUE(signs(journey).gaps[0].complete);
}

TEST(Gaps, AreFilledByWhatComesLate) {
  auto journey = on_a_way();
  for (const int at : {1, 61}) fold(journey, reading(tracker, at, 0));
  for (const int at : {31, 16, 46}) fold(journey, reading(tracker, at, 0));
  EXPECT_TRUE(signs(journey).gaps.empty());
}

TEST(Gaps, AShortSilenceOrAnotherClockIsNone) {
  auto journey = on_a_way();
  fold(journey, reading(tracker, 1, 0));
  fold(journey, reading(tracker, 15, 0));
  auto corrected = reading(tracker, 120, 0);
  corrected.correction_ms = hour;
  fold(journey, corrected);
  EXPECT_TRUE(signs(journey).gaps.empty());
}

TEST(Gaps, BeforeTheEndOfTheWayAreToldOnceItHasEnded) {
  auto journey = on_a_way();
  fold(journey, reading(tracker, 5, 0));
  EXPECT_FALSE(signs(journey).ending);
  journey.to_ms = noon + hour;
  ASSERT_TRUE(signs(journey).ending);
  EXPECT_EQ(signs(journey).ending->lasts_ms(), 55 * minute);
  auto late = reading(tracker, 59, 0);
  late.received_ms = noon + 3 * hour;
  fold(journey, late);
  EXPECT_FALSE(signs(journey).ending);
}

TEST(Company, TruckAndTrackerThatDriveTogetherAreTogether) {
  auto journey = on_a_way();
  drive(journey, 60, 60);
  EXPECT_FALSE(signs(journey).parting);
  EXPECT_NE(journey.devices[0].company.together_ms, 0);
}

TEST(Company, ATrackerLeftBehindPartsFromTheTruck) {
  auto journey = on_a_way();
  drive(journey, 40, 20);
  ASSERT_TRUE(signs(journey).parting);
  const auto parting = *signs(journey).parting;
  EXPECT_TRUE(parting.together_before);
  EXPECT_GE(parting.known_ms - parting.from_ms, 3 * minute);
  EXPECT_LT(parting.known_ms, noon + 30 * minute);
}

TEST(Company, ReadingsThatComeHalfAnHourLaterSayTheSame) {
  auto at_once = on_a_way();
  drive(at_once, 40, 20);
  auto later = on_a_way();
  for (std::int64_t at = 1; at <= 40; ++at) fold(later, reading(truck, at, at * 800));
  for (std::int64_t at = 1; at <= 40; ++at)
    fold(later, reading(tracker, at, std::min<std::int64_t>(at, 20) * 800));
  ASSERT_TRUE(signs(later).parting);
  EXPECT_EQ(signs(later).parting->from_ms, signs(at_once).parting->from_ms);
}

TEST(Company, TogetherAgainEndsIt) {
  auto journey = on_a_way();
  drive(journey, 40, 20);
  for (std::int64_t at = 41; at <= 45; ++at) {
    fold(journey, reading(truck, at, 16'000));
    fold(journey, reading(tracker, at, 16'000));
  }
  EXPECT_FALSE(signs(journey).parting);
}

TEST(Company, NothingCountsOnceTheArrivalWasStated) {
  auto journey = on_a_way();
  journey.until_ms = noon + 20 * minute;
  drive(journey, 40, 20);
  EXPECT_FALSE(signs(journey).parting);
}

TEST(Company, AFewJumpsOrBadAccuracyPartNobody) {
  auto journey = on_a_way();
  for (std::int64_t at = 1; at <= 60; ++at) {
    fold(journey, reading(truck, at, at * 800));
    auto jumpy = reading(tracker, at, at % 5 == 0 ? 60'000 + at * 37'000 : at * 800);
    if (at % 7 == 0) jumpy.fix->place.lat_e7 += 200'000;  // 2 km, as it says itself
    if (at % 7 == 0) jumpy.fix->accuracy_dm = 25'000;
    fold(journey, jumpy);
  }
  EXPECT_FALSE(signs(journey).parting);
}

TEST(Journeys, WithoutTheBlocksSinceThePickUpSayNothing) {
  auto journey = on_a_way();
  journey.partial = true;
  drive(journey, 40, 20);
  EXPECT_FALSE(watch::signs_of(journey).any());
}

std::vector<WayReading> any_readings() {
  std::vector<WayReading> out;
  const int count = *rc::gen::inRange(0, 120);
  for (int i = 0; i < count; ++i) {
    auto one =
        reading(*rc::gen::element(tracker, truck), *rc::gen::inRange(0, 300), *rc::gen::inRange(0, 40'000));
    one.boot_id = *rc::gen::inRange<std::uint32_t>(0, 2);
    one.received_ms = one.taken_ms + *rc::gen::inRange<std::int64_t>(0, 13 * hour);
    if (*rc::gen::inRange(0, 4) == 0) one.fix.reset();
    out.push_back(one);
  }
  return out;
}

// Stored between any two readings, as the feed does between blocks.
RC_GTEST_PROP(Journeys, AreTheSameHoweverTheReadingsWereCutIntoChunks, ()) {
  const auto readings = any_readings();
  auto whole = on_a_way();
  auto pieces = on_a_way();
  for (const auto& one : readings) {
    fold(whole, one);
    if (*rc::gen::inRange(0, 3) == 0) pieces = *watch::decode_journey(watch::encode(pieces));
    fold(pieces, one);
  }
  RC_ASSERT(whole == pieces);
  RC_ASSERT(watch::encode(whole) == watch::encode(pieces));
}

RC_GTEST_PROP(Journeys, StaySmallAndInOrder, ()) {
  auto journey = on_a_way();
  const watch::WayLimits limits;
  for (const auto& one : any_readings()) fold(journey, one);
  for (const auto& device : journey.devices) {
    RC_ASSERT(device.gaps.size() <= limits.most_gaps);
    RC_ASSERT(device.fixes.size() <= limits.most_fixes);
    RC_ASSERT(std::ranges::is_sorted(device.gaps, {}, &watch::WayGap::from_ms));
    RC_ASSERT(std::ranges::is_sorted(device.fixes, {}, &watch::WayFix::taken_ms));
  }
}

RC_GTEST_PROP(Journeys, DamagedBytesAreRefusedOrRead, ()) {
  auto journey = on_a_way();
  for (const auto& one : any_readings()) fold(journey, one);
  auto bytes = watch::encode(journey);
  bytes.resize(*rc::gen::inRange<std::size_t>(0, bytes.size()));
  RC_ASSERT(!watch::decode_journey(bytes));
}

}  // namespace
}  // namespace wastewatch::test
