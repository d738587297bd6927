// A folder of pictures {z}/{x}/{y}.png (or .jpg, .jpeg, .webp), rows counted from the north.
#pragma once

#include "tiles/tile_source.h"

namespace wastewatch::tiles {

// Errors: missing, io, empty (no folder of a zoom level, or no picture in it).
Result<std::unique_ptr<TileSource>> open_tile_folder(const std::filesystem::path& folder);

}  // namespace wastewatch::tiles
