// Tile files cut short and altered: an error that names what is wrong, or another picture, never more.
#include <gtest/gtest.h>

#include <fstream>
#include <random>

#include "core/tiles/pictures.h"
#include "tiles/errors.h"
#include "tiles/gunzip.h"
#include "tiles/pmtiles_directory.h"
#include "tiles/tile_source.h"

namespace wastewatch::tiles::test {
namespace {

using wastewatch::test::TemporaryFolder;

class Damaged : public testing::TestWithParam<const char*> {
 protected:
  std::string content() const { return wastewatch::test::read_file(vector_file(GetParam())); }

  // Everything there is, from a file with that content; how often something was answered.
  std::size_t answers(std::string_view content) {
    const auto path = folder_.path() / "file";
    std::ofstream(path, std::ios::binary | std::ios::trunc) << content;
    const auto source = open_tiles(path);
    if (!source) return 0;
    std::size_t out = 0;
    for (std::uint8_t zoom = 0; zoom <= 3; ++zoom) {
      for (std::uint32_t x = 0; x < 1U << zoom; ++x) {
        for (std::uint32_t y = 0; y < 1U << zoom; ++y)
          out += (*source)->tile({zoom, x, y}).has_value() ? 1 : 0;
      }
    }
    return out;
  }

 private:
  TemporaryFolder folder_;
};

TEST_P(Damaged, CutShortAnywhereIsNeverACrash) {
  const auto whole = content();
  ASSERT_EQ(answers(whole), 85U);
  for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 200)
    answers(std::string_view(whole).substr(0, length));
}

TEST_P(Damaged, AlteredAnywhereIsNeverACrash) {
  const auto whole = content();
  std::mt19937 chance(5);
  for (int i = 0; i < 400; ++i) {
    auto altered = whole;
    for (unsigned change = 0; change <= chance() % 4; ++change)
      altered[chance() % (i % 2 == 0 ? std::min<std::size_t>(whole.size(), 600) : whole.size())] =
          static_cast<char>(chance());
    answers(altered);
  }
}

INSTANTIATE_TEST_SUITE_P(Files, Damaged, testing::Values("small.pmtiles", "small.mbtiles"),
                         [](const auto& info) { return std::string(info.param).substr(6); });

TEST(PmtilesHeader, that_points_beyond_the_file_is_damaged) {
  auto bytes = to_bytes(wastewatch::test::read_file(vector_file("small.pmtiles")));
  const auto size = bytes.size();
  ASSERT_TRUE(decode_pmtiles_header(bytes, size));
  for (const std::size_t at : {8U, 16U, 24U, 32U, 40U, 56U, 64U}) {
    auto altered = bytes;
    altered[at + 7] = 0xff;
    EXPECT_TRUE(decode_pmtiles_header(altered, size).error().is(Errc::damaged)) << at;
  }
  bytes[7] = 2;
  EXPECT_TRUE(decode_pmtiles_header(bytes, size).error().is(Errc::unsupported_version));
}

TEST(Directory, that_states_more_entries_than_it_has_bytes_is_refused_before_memory_is_taken) {
  EXPECT_TRUE(decode_directory(Bytes{0xff, 0xff, 0x03}).error().is(Errc::damaged));
  EXPECT_TRUE(decode_directory(Bytes{0xff, 0xff, 0xff, 0xff, 0x0f}).error().is(Errc::too_large));
  EXPECT_TRUE(decode_directory(Bytes{}).error().is(Errc::damaged));
}

TEST(Gunzip, ends_at_its_limit) {
  const auto file = to_bytes(wastewatch::test::read_file(vector_file("leaves.pmtiles")));
  const auto leaves = decode_pmtiles_header(file, file.size()).value().leaves;
  const auto packed = BytesView(file).subspan(leaves.offset, leaves.length);
  const auto whole = gunzip(packed, std::size_t{1} << 20);
  ASSERT_TRUE(whole);
  EXPECT_EQ(gunzip(packed, whole->size()).value(), *whole);
  EXPECT_TRUE(gunzip(packed, whole->size() - 1).error().is(Errc::too_large));
  EXPECT_TRUE(gunzip(packed.first(20), whole->size()).error().is(Errc::damaged));
  EXPECT_TRUE(gunzip({}, 1000).error().is(Errc::damaged));
}

}  // namespace
}  // namespace wastewatch::tiles::test
