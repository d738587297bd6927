// An MBTiles 1.3 file of pictures: an SQLite database, opened read-only and never written, not even a
// journal.
#pragma once

#include "tiles/tile_source.h"

namespace wastewatch::tiles {

// Errors: missing, io, not_tiles (not SQLite, or without the tables), vector_tiles, damaged.
Result<std::unique_ptr<TileSource>> open_mbtiles(const std::filesystem::path& file);

}  // namespace wastewatch::tiles
