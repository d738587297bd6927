// One square of a tile pyramid in Web Mercator, counted from the north-west as in XYZ addresses.
#pragma once

#include <compare>
#include <cstdint>

namespace wastewatch::tiles {

inline constexpr std::uint8_t max_tile_zoom = 24;  // beyond a centimetre a pixel

struct TileId {
  std::uint8_t zoom = 0;
  std::uint32_t x = 0;  // eastwards
  std::uint32_t y = 0;  // southwards
  auto operator<=>(const TileId&) const = default;
};

constexpr bool is_tile(TileId id) {
  return id.zoom <= max_tile_zoom && id.x < (1U << id.zoom) && id.y < (1U << id.zoom);
}

// The number of a tile in a PMTiles archive: all tiles of the zooms above, then its place on the Hilbert
// curve of its zoom (PMTiles v3, "Tile ID"). `id` must be a tile.
std::uint64_t pmtiles_number(TileId id);

}  // namespace wastewatch::tiles
