// A PMTiles v3 archive of pictures: one file, read where it lies.
#pragma once

#include "tiles/tile_source.h"

namespace wastewatch::tiles {

// Errors: missing, io, and decode_pmtiles_header()'s and decode_directory()'s.
Result<std::unique_ptr<TileSource>> open_pmtiles(const std::filesystem::path& file);

}  // namespace wastewatch::tiles
