// Files made by the formats' reference writers, and what is not a tile file.
#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>

#include "core/tiles/pictures.h"
#include "tiles/errors.h"
#include "tiles/picture_kind.h"
#include "tiles/tile_source.h"

namespace wastewatch::tiles::test {
namespace {

using wastewatch::test::TemporaryFolder;

std::unique_ptr<TileSource> opened(const std::filesystem::path& path) {
  auto source = open_tiles(path);
  if (!source) throw std::runtime_error(source.error().text());
  return std::move(*source);
}

Error why_not(const std::filesystem::path& path) {
  const auto source = open_tiles(path);
  return source ? Error{} : source.error();
}

void write(const std::filesystem::path& path, std::string_view content) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << content;
}

// Each of the file's tiles is the picture that was put there: the same colour has the same bytes, another
// not.
void expect_world(TileSource& source, std::uint8_t zoom) {
  std::map<std::size_t, Bytes> seen;
  for (std::uint32_t x = 0; x < 1U << zoom; ++x) {
    for (std::uint32_t y = 0; y < 1U << zoom; ++y) {
      const auto tile = source.tile({zoom, x, y});
      ASSERT_TRUE(tile && *tile);
      ASSERT_EQ(picture_kind(**tile), PictureKind::png);
      const auto& known = seen.try_emplace(colour_of({zoom, x, y}), **tile).first->second;
      ASSERT_EQ(**tile, known) << x << " " << y;
    }
  }
  std::set<Bytes> different;
  for (const auto& [colour, bytes] : seen) different.insert(bytes);
  EXPECT_EQ(different.size(), seen.size());
}

class Kinds : public testing::TestWithParam<const char*> {};

TEST_P(Kinds, GiveEachTileItsPicture) {
  const auto source = opened(vector_file(GetParam()));
  EXPECT_EQ(source->info().name, "Three colours");
  EXPECT_EQ(source->info().attribution, "Nobody");
  EXPECT_EQ(source->info().min_zoom, 0);
  EXPECT_EQ(source->info().max_zoom, 5);
  expect_world(*source, 4);
  EXPECT_TRUE(source->tile({5, 26, 13}).value().has_value());
}

TEST_P(Kinds, HaveNothingWhereNothingIs) {
  const auto source = opened(vector_file(GetParam()));
  EXPECT_FALSE(source->tile({5, 0, 0}).value().has_value());
  EXPECT_FALSE(source->tile({6, 0, 0}).value().has_value());
  EXPECT_FALSE(source->tile({3, 8, 0}).value().has_value());
}

INSTANTIATE_TEST_SUITE_P(Files, Kinds, testing::Values("small.pmtiles", "small.mbtiles"),
                         [](const auto& info) { return std::string(info.param).substr(6); });

TEST(Pmtiles, finds_tiles_through_leaf_directories) {
  const auto source = opened(vector_file("leaves.pmtiles"));
  EXPECT_EQ(source->info().max_zoom, 8);
  expect_world(*source, 7);
  expect_world(*source, 2);
  expect_world(*source, 8);
}

TEST(Mbtiles, states_its_bounds) {
  EXPECT_EQ(opened(vector_file("small.mbtiles"))->info().bounds, (Bounds{120, 30, 121.5, 31.5}));
}

TEST(Mbtiles, is_read_without_writing_beside_it) {
  const TemporaryFolder folder;
  const auto copy = folder.path() / "with space?mode=rwc#.db";
  std::filesystem::copy_file(vector_file("small.mbtiles"), copy);
  EXPECT_TRUE(opened(copy)->tile({0, 0, 0}).value().has_value());
  EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 1);
}

TEST(VectorTiles, are_refused_by_name) {
  EXPECT_TRUE(why_not(vector_file("vector.pmtiles")).is(Errc::vector_tiles));
  EXPECT_TRUE(why_not(vector_file("vector.mbtiles")).is(Errc::vector_tiles));
}

TEST(TileFolder, is_known_by_its_folders) {
  const TemporaryFolder folder;
  const auto some = opened(vector_file("small.mbtiles"))->tile({0, 0, 0}).value().value();
  write(folder.path() / "7" / "107" / "52.png", as_text(some));
  write(folder.path() / "9" / "1" / "1.png", "<html>not found</html>");
  write(folder.path() / "README", "what this is");
  const auto source = opened(folder.path());
  EXPECT_EQ(source->info().min_zoom, 7);
  EXPECT_EQ(source->info().max_zoom, 9);
  EXPECT_EQ(source->tile({7, 107, 52}).value(), some);
  EXPECT_FALSE(source->tile({7, 107, 53}).value().has_value());
  EXPECT_TRUE(source->tile({9, 1, 1}).error().is(Errc::not_a_picture));
}

TEST(WhatIsNoTiles, is_refused_by_name) {
  const TemporaryFolder folder;
  EXPECT_TRUE(why_not(folder.path() / "absent").is(Errc::missing));
  EXPECT_TRUE(why_not(folder.path()).is(Errc::empty));
  write(folder.path() / "empty.pmtiles", "");
  EXPECT_TRUE(why_not(folder.path() / "empty.pmtiles").is(Errc::not_tiles));
  write(folder.path() / "picture.png", "\x89PNG\r\n\x1a\n");
  EXPECT_TRUE(why_not(folder.path() / "picture.png").is(Errc::not_tiles));
  write(folder.path() / "other.db", "SQLite format 3");
  EXPECT_FALSE(open_tiles(folder.path() / "other.db"));
  EXPECT_TRUE(why_not("/dev/null").is(Errc::not_tiles));
}

}  // namespace
}  // namespace wastewatch::tiles::test
