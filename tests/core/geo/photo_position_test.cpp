#include "geo/photo_position.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <vector>

namespace wastewatch::geo {
namespace {

using Rational = std::array<std::uint32_t, 2>;
using Dms = std::array<Rational, 3>;

struct Gps {
  char north = 'N';
  Dms latitude{{{30, 1}, {42, 1}, {36, 1}}};
  char east = 'E';
  Dms longitude{{{120, 1}, {31, 1}, {1200, 100}}};
};

void put(Bytes& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void put_entry(Bytes& out, std::uint32_t tag, std::uint32_t format, std::uint32_t count,
               std::uint32_t value) {
  put(out, tag, 2);
  put(out, format, 2);
  put(out, count, 4);
  put(out, value, 4);
}

void put_dms(Bytes& out, const Dms& dms) {
  for (const auto& [numerator, denominator] : dms) {
    put(out, numerator, 4);
    put(out, denominator, 4);
  }
}

// A JPEG of nothing but EXIF 2.3 with a GPS directory, little endian.
Bytes photo(const Gps& gps, std::uint32_t count = 3) {
  Bytes tiff = {'I', 'I', 42, 0};
  put(tiff, 8, 4);
  put(tiff, 1, 2);
  put_entry(tiff, 0x8825, 4, 1, 26);
  put(tiff, 0, 4);
  put(tiff, 4, 2);
  put_entry(tiff, 1, 2, 2, static_cast<std::uint8_t>(gps.north));
  put_entry(tiff, 2, 5, count, 80);
  put_entry(tiff, 3, 2, 2, static_cast<std::uint8_t>(gps.east));
  put_entry(tiff, 4, 5, count, 104);
  put(tiff, 0, 4);
  put_dms(tiff, gps.latitude);
  put_dms(tiff, gps.longitude);
  Bytes out = {0xff, 0xd8, 0xff, 0xe1};
  const auto size = static_cast<std::uint32_t>(tiff.size() + 8);
  out.push_back(static_cast<std::uint8_t>(size >> 8));
  out.push_back(static_cast<std::uint8_t>(size));
  for (const char c : {'E', 'x', 'i', 'f', '\0', '\0'}) out.push_back(static_cast<std::uint8_t>(c));
  out.insert(out.end(), tiff.begin(), tiff.end());
  out.push_back(0xff);
  out.push_back(0xd9);
  return out;
}

TEST(PhotoPosition, degrees_minutes_and_seconds_make_a_place) {
  const auto place = photo_position(photo({}));
  ASSERT_TRUE(place);
  EXPECT_EQ(*place, (Point{307'100'000, 1'205'200'000}));
}

TEST(PhotoPosition, south_and_west_are_negative) {
  Gps gps;
  gps.north = 'S';
  gps.east = 'W';
  const auto place = photo_position(photo(gps));
  ASSERT_TRUE(place);
  EXPECT_EQ(*place, (Point{-307'100'000, -1'205'200'000}));
}

TEST(PhotoPosition, a_photo_without_a_position_says_so) {
  EXPECT_TRUE(photo_position(Bytes{0xff, 0xd8, 0xff, 0xd9, 0}).error().is(Errc::photo_unplaced));
  EXPECT_TRUE(
      photo_position(photo({.latitude = {{{0, 1}, {0, 1}, {0, 1}}}, .longitude = {{{0, 1}, {0, 1}, {0, 1}}}}))
          .error()
          .is(Errc::photo_unplaced));
}

TEST(PhotoPosition, a_position_that_cannot_be_read_is_named) {
  const Dms by_zero{{{30, 0}, {42, 1}, {36, 1}}};
  const Dms off_earth{{{200, 1}, {0, 1}, {0, 1}}};
  EXPECT_TRUE(photo_position(photo({.latitude = by_zero})).error().is(Errc::photo_misplaced));
  EXPECT_TRUE(photo_position(photo({.longitude = off_earth})).error().is(Errc::photo_misplaced));
  EXPECT_TRUE(photo_position(photo({.north = 'X'})).error().is(Errc::photo_misplaced));
}

TEST(PhotoPosition, what_is_no_photo_is_refused) {
  EXPECT_TRUE(photo_position({}).error().is(Errc::no_photo));
  EXPECT_TRUE(photo_position(to_bytes("GIF89a and so on")).error().is(Errc::no_photo));
}

TEST(PhotoPosition, a_cut_photo_is_never_a_wrong_place) {
  const auto whole = photo({});
  for (std::size_t size = 0; size < whole.size() - 2; ++size) {
    const auto place = photo_position(BytesView(whole).first(size));
    if (!place) continue;
    EXPECT_EQ(*place, (Point{307'100'000, 1'205'200'000})) << size;
  }
}

}  // namespace
}  // namespace wastewatch::geo
