#include "tiles/tile_id.h"

#include <utility>

namespace wastewatch::tiles {

std::uint64_t pmtiles_number(TileId id) {
  const std::uint64_t above =
      ((std::uint64_t{1} << (2 * id.zoom)) - 1) / 3;  // 1 + 4 + ... of the lower zooms
  std::uint32_t x = id.x;
  std::uint32_t y = id.y;
  std::uint64_t along = 0;
  for (std::uint32_t side = id.zoom == 0 ? 0 : 1U << (id.zoom - 1); side > 0; side /= 2) {
    const bool right = (x & side) != 0;
    const bool lower = (y & side) != 0;
    along += std::uint64_t{side} * side * ((right ? 3U : 0U) ^ (lower ? 1U : 0U));
    if (lower) continue;
    if (right) {
      x = ~x & (side - 1);
      y = ~y & (side - 1);
    }
    std::swap(x, y);
  }
  return above + along;
}

}  // namespace wastewatch::tiles
