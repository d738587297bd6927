// Photos: whatever stands in one, its position is a place on the earth.
#include "geo/photo_position.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {

void run(BytesView input) {
  const auto place = geo::photo_position(input);
  if (place) require(geo::is_on_earth(*place), "a photo was taken on the earth");
}

std::vector<Bytes> seeds() {
  // A JPEG with a GPS directory, little endian.
  return {Bytes{0xff, 0xd8, 0xff, 0xe1, 0,    0x88, 'E', 'x', 'i', 'f', 0,  0, 'I', 'I', 42,   0,   8,  0,
                0,    0,    1,    0,    0x25, 0x88, 4,   0,   1,   0,   0,  0, 26,  0,   0,    0,   0,  0,
                0,    0,    4,    0,    1,    0,    2,   0,   2,   0,   0,  0, 'N', 0,   0,    0,   2,  0,
                5,    0,    3,    0,    0,    0,    80,  0,   0,   0,   3,  0, 2,   0,   2,    0,   0,  0,
                'E',  0,    0,    0,    4,    0,    5,   0,   3,   0,   0,  0, 104, 0,   0,    0,   0,  0,
                0,    0,    30,   0,    0,    0,    1,   0,   0,   0,   42, 0, 0,   0,   1,    0,   0,  0,
                36,   0,    0,    0,    1,    0,    0,   0,   120, 0,   0,  0, 1,   0,   0,    0,   31, 0,
                0,    0,    1,    0,    0,    0,    12,  0,   0,   0,   1,  0, 0,   0,   0xff, 0xd9}};
}

}  // namespace wastewatch::fuzz
