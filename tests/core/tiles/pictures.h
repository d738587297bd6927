// What tests/vectors/tiles/make.py put where.
#pragma once

#include <array>

#include "support/vectors.h"
#include "tiles/tile_id.h"

namespace wastewatch::tiles::test {

inline std::filesystem::path vector_file(std::string_view name) {
  return wastewatch::test::own_vectors() / "tiles" / name;
}

// Which of the three colours.
inline std::size_t colour_of(TileId id) {
  std::uint32_t mixed = id.zoom * 2654435761U + id.x * 40503U + id.y * 2246822519U;
  mixed = (mixed ^ mixed >> 15) * 2246822519U;
  return (mixed ^ mixed >> 13) % 3;
}

}  // namespace wastewatch::tiles::test
