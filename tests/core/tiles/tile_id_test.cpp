#include "tiles/tile_id.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/tiles/pictures.h"

namespace wastewatch::tiles::test {
namespace {

TEST(TileId, has_the_number_that_the_reference_writer_gives_it) {
  const auto numbers = nlohmann::json::parse(wastewatch::test::read_file(vector_file("numbers.json")));
  ASSERT_GT(numbers.size(), 340U);
  for (const auto& row : numbers) {
    const TileId id{row[0].get<std::uint8_t>(), row[1].get<std::uint32_t>(), row[2].get<std::uint32_t>()};
    EXPECT_EQ(pmtiles_number(id), row[3].get<std::uint64_t>()) << row;
  }
}

TEST(TileId, lies_within_its_zoom) {
  EXPECT_TRUE(is_tile({0, 0, 0}));
  EXPECT_FALSE(is_tile({0, 1, 0}));
  EXPECT_TRUE(is_tile({24, (1U << 24) - 1, 0}));
  EXPECT_FALSE(is_tile({24, 0, 1U << 24}));
  EXPECT_FALSE(is_tile({25, 0, 0}));
}

}  // namespace
}  // namespace wastewatch::tiles::test
