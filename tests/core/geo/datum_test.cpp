#include "geo/datum.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

#include "geo/distance.h"

namespace wastewatch::test {
namespace {

using geo::Datum;
using geo::Degrees;

constexpr double exact = 1e-9;

void expect_near(Degrees place, Degrees expected, double tolerance) {
  EXPECT_NEAR(place.lat, expected.lat, tolerance);
  EXPECT_NEAR(place.lon, expected.lon, tolerance);
}

// Test cases of googollee/eviltransform.
TEST(Datum, gcj02_is_that_of_the_public_tables) {
  const auto gcj02 = [](Degrees place) { return geo::converted(place, Datum::wgs84, Datum::gcj02); };
  expect_near(gcj02({31.1774276, 121.5272106}), {31.17530398364597, 121.531541859215}, exact);
  expect_near(gcj02({22.543847, 113.912316}), {22.540796131694766, 113.9171764808363}, exact);
  expect_near(gcj02({39.911954, 116.377817}), {39.91334545536069, 116.38404722455657}, exact);
}

// Test cases of wandergis/coordtransform.
TEST(Datum, bd09_is_that_of_the_public_tables) {
  expect_near(geo::converted(Degrees{39.915, 116.404}, Datum::gcj02, Datum::bd09),
              {39.92133699351021, 116.41036949371029}, exact);
  // That program's way back is an approximation.
  expect_near(geo::converted(Degrees{39.915, 116.404}, Datum::bd09, Datum::gcj02),
              {39.90865673957631, 116.39762729119315}, 2e-5);
}

TEST(Datum, wuzhen_lies_half_a_kilometre_apart) {
  constexpr geo::Point wuzhen{307'460'000, 1'204'860'000};
  EXPECT_NEAR(
      static_cast<double>(geo::distance_m(wuzhen, geo::converted(wuzhen, Datum::wgs84, Datum::gcj02))), 492,
      2);
}

TEST(Datum, elsewhere_gcj02_is_wgs84) {
  for (const Degrees place : {Degrees{48.8584, 2.2945}, Degrees{-33.8568, 151.2153}, Degrees{0, 0}})
    expect_near(geo::converted(place, Datum::wgs84, Datum::gcj02), place, 0);
}

Datum any_datum() { return *rc::gen::element(Datum::wgs84, Datum::gcj02, Datum::bd09); }

double between(double from, double to) {
  return from + (to - from) * *rc::gen::inRange(0, 1'000'000'001) / 1e9;
}

// Well inside the shifted box, where there is one way back.
RC_GTEST_PROP(Datum, there_and_back_is_less_than_a_millimetre, ()) {
  const Degrees place{between(1, 55.7), between(72.1, 137.7)};
  const Datum from = any_datum();
  const Datum to = any_datum();
  const Degrees back = geo::converted(geo::converted(place, from, to), to, from);
  RC_ASSERT(std::abs(back.lat - place.lat) < 1e-8);
  RC_ASSERT(std::abs(back.lon - place.lon) < 1e-8);
}

RC_GTEST_PROP(Datum, no_place_on_the_earth_leaves_it_or_moves_far, ()) {
  const Degrees place{between(-89, 89), between(-179, 179)};
  const Degrees there = geo::converted(place, any_datum(), any_datum());
  RC_ASSERT(std::abs(there.lat - place.lat) < 0.05);
  RC_ASSERT(std::abs(there.lon - place.lon) < 0.05);
}

TEST(Datum, what_is_no_place_comes_back_as_it_is) {
  constexpr double nan = std::numeric_limits<double>::quiet_NaN();
  EXPECT_TRUE(std::isnan(geo::converted(Degrees{nan, 120}, Datum::gcj02, Datum::wgs84).lat));
  expect_near(geo::converted(Degrees{91, 120}, Datum::gcj02, Datum::wgs84), {91, 120}, 0);
  constexpr geo::Point off{2'000'000'000, 0};
  EXPECT_EQ(geo::converted(off, Datum::bd09, Datum::wgs84), off);
}

TEST(Datum, has_a_name_that_is_read_again) {
  for (const Datum datum : {Datum::wgs84, Datum::gcj02, Datum::bd09})
    EXPECT_EQ(geo::datum_named(geo::datum_name(datum)), datum);
  EXPECT_FALSE(geo::datum_named("wgs84"));
}

}  // namespace
}  // namespace wastewatch::test
