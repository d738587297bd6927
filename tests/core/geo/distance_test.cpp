#include "geo/distance.h"

#include <gtest/gtest.h>

namespace wastewatch::test {
namespace {

// One degree of the equator is a·π/180 = 111,319.5 m, the first degree of a meridian 110,574.4 m (WGS-84).
TEST(Distance, is_that_of_the_ellipsoid) {
  EXPECT_EQ(geo::distance_m(0, 0, 0, 10'000'000), 111'319);  // one degree on the equator
  EXPECT_EQ(geo::distance_m(0, 0, 10'000'000, 0), 110'574);  // one degree of latitude from it
  EXPECT_EQ(geo::distance_m(306'400'000, 1'205'400'000, 306'400'000, 1'205'400'000), 0);
}

}  // namespace
}  // namespace wastewatch::test
