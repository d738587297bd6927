#include "scenario/path.h"

#include <gtest/gtest.h>

namespace wastewatch::scenario {
namespace {

const Point wuzhen{307'560'000, 1'204'905'000};
const Point plant{307'010'000, 1'208'870'000};

TEST(Path, DistanceIsPlanarWithinTheRegion) { EXPECT_NEAR(distance_m(wuzhen, plant), 38'400, 300); }

TEST(Road, TheSameTwoPlacesHaveTheSameRoadAndDetourLittle) {
  const auto line = road(wuzhen, plant);
  EXPECT_EQ(line.size(), road(wuzhen, plant).size());
  EXPECT_EQ(line[1].lat_e7, road(wuzhen, plant)[1].lat_e7);
  EXPECT_LT(length_m(line), distance_m(wuzhen, plant) * 1.3);
}

TEST(Path, MovesAlongTheRoadAndStandsWhileWaiting) {
  Random random(3);
  Path path(0, wuzhen);
  path.drive(road(wuzhen, plant), 10, random);
  const auto arrival = path.end_ms();
  path.wait(60'000);
  EXPECT_EQ(distance_m(path.at(arrival), plant), 0);
  EXPECT_EQ(distance_m(path.at(arrival + 30'000), plant), 0);
  EXPECT_EQ(path.speed_cms(arrival + 30'000), 0);
  EXPECT_GT(path.speed_cms(arrival / 2), 500);
  EXPECT_EQ(distance_m(path.at(-5), wuzhen), 0);
}

}  // namespace
}  // namespace wastewatch::scenario
