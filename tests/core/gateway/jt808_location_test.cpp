#include "gateway/jt808/location.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/encoding.h"
#include "base/time.h"
#include "gateway/jt808/fields.h"
#include "gateway/jt808/reading.h"
#include "hex.h"

namespace wastewatch::gateway::jt808 {
namespace {

using test::hex;

// Alarm, status (a fix), 30.746°, 120.486°, 12 m, 36.0 km/h, north, 2026-03-01 08:00:00 of GMT+8.
constexpr std::string_view wuzhen = "000000000000000201d52590072e7870000c01680000260301080000";

Location at_wuzhen() { return decode_location(hex(wuzhen)).value(); }

TEST(Jt808Location, times_are_in_the_zone_of_the_standard) {
  EXPECT_EQ(at_wuzhen().time_ms, from_rfc3339("2026-03-01T00:00:00Z")->ms());
}

TEST(Jt808Location, a_time_that_is_none_is_named) {
  for (const auto* time : {"000000000000", "260230080000", "260301240000", "2603010860f0", "26030108005a"}) {
    auto body = hex(wuzhen);
    const auto digits = hex(time);
    std::ranges::copy(digits, body.end() - 6);
    EXPECT_TRUE(decode_location(body).error().is(Errc::bad_time)) << time;
  }
}

TEST(Jt808Location, every_shorter_body_is_named) {
  const auto body = hex(wuzhen);
  for (std::size_t size = 0; size < body.size(); ++size)
    EXPECT_TRUE(decode_location(BytesView(body).first(size)).error().is(Errc::malformed_body)) << size;
}

TEST(Jt808Location, an_item_that_is_cut_costs_only_itself) {
  auto body = hex(wuzhen);
  append(body, hex("0602800531"));  // -5 °C, then an item without its length
  const auto location = decode_location(body).value();
  EXPECT_TRUE(location.extras_cut);
  EXPECT_EQ(location.extras.at(extra_temperature), hex("8005"));
  EXPECT_EQ(reading_of(location, geo::Datum::wgs84).temperature_cdeg, -500);
}

TEST(Jt808Location, a_batch_keeps_its_good_items) {
  const auto item = hex(wuzhen);
  auto bad = item;
  std::fill(bad.end() - 6, bad.end(), std::uint8_t{0});
  Bytes body = hex("000301");
  for (const auto& one : {item, bad, item}) {
    append_word(body, static_cast<std::uint16_t>(one.size()));
    append(body, one);
  }
  const auto batch = decode_batch(body).value();
  ASSERT_EQ(batch.items.size(), 3U);
  EXPECT_TRUE(batch.whole);
  EXPECT_TRUE(batch.items[0] && batch.items[2]);
  EXPECT_TRUE(batch.items[1].error().is(Errc::bad_time));
  body.resize(body.size() - 1);
  const auto cut = decode_batch(body).value();
  EXPECT_EQ(cut.items.size(), 2U);
  EXPECT_TRUE(cut.whole.error().is(Errc::malformed_body));
}

TEST(Jt808Reading, carries_place_speed_and_fix) {
  const auto reading = reading_of(at_wuzhen(), geo::Datum::wgs84);
  EXPECT_EQ(reading.lat_e7, 307'460'000);
  EXPECT_EQ(reading.lon_e7, 1'204'860'000);
  EXPECT_EQ(reading.fix_quality, 1);
  EXPECT_EQ(reading.speed_cms, 1'000);  // 36.0 km/h
  EXPECT_EQ(reading.tamper_flags, 0);
  EXPECT_FALSE(reading.temperature_cdeg.has_value());
}

TEST(Jt808Reading, southern_and_western_places_are_negative) {
  auto location = at_wuzhen();
  location.status |= status_south | status_west;
  const auto reading = reading_of(location, geo::Datum::wgs84);
  EXPECT_EQ(reading.lat_e7, -307'460'000);
  EXPECT_EQ(reading.lon_e7, -1'204'860'000);
}

TEST(Jt808Reading, a_shifted_place_is_brought_to_wgs84) {
  const geo::Point sent{307'460'000, 1'204'860'000};
  const auto right = geo::converted(sent, geo::Datum::gcj02, geo::Datum::wgs84);
  ASSERT_NE(right, sent);
  const auto by_configuration = reading_of(at_wuzhen(), geo::Datum::gcj02);
  EXPECT_EQ(by_configuration.lat_e7, right.lat_e7);
  auto location = at_wuzhen();
  location.status |= status_shifted;
  const auto by_its_status = reading_of(location, geo::Datum::wgs84);
  EXPECT_EQ(by_its_status.lon_e7, right.lon_e7);
  EXPECT_EQ(reading_of(location, geo::Datum::gcj02).lat_e7, right.lat_e7) << "shifted once, not twice";
}

TEST(Jt808Reading, without_a_fix_the_place_is_no_measurement) {
  auto location = at_wuzhen();
  location.status &= ~status_fix;
  EXPECT_EQ(reading_of(location, geo::Datum::wgs84).fix_quality, 0);
  location = at_wuzhen();
  location.latitude_e6 = 90'000'001;
  const auto impossible = reading_of(location, geo::Datum::wgs84);
  EXPECT_FALSE(impossible.lat_e7 || impossible.lon_e7);
  EXPECT_EQ(impossible.fix_quality, 0);
}

TEST(Jt808Reading, alarms_about_the_tracker_are_tampering_and_those_about_driving_are_not) {
  auto location = at_wuzhen();
  location.alarm = 1U << 1U | 1U << 2U;  // too fast, tired
  EXPECT_EQ(reading_of(location, geo::Datum::wgs84).tamper_flags, 0);
  location.alarm = 1U << 5U | 1U << 8U | 1U << 31U;
  EXPECT_EQ(reading_of(location, geo::Datum::wgs84).tamper_flags, 8 | 16 | 1);
}

TEST(Jt808Fields, a_time_survives_bcd) {
  const auto time = from_rfc3339("2031-12-31T23:59:58Z")->ms();
  EXPECT_EQ(to_hex(bcd_of_time_ms(time, 8)), "320101075958");
  EXPECT_EQ(time_ms_of_bcd(bcd_of_time_ms(time, 8)), time);
}

}  // namespace
}  // namespace wastewatch::gateway::jt808
