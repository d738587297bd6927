// Where raster tiles come from. A source is used by one thread at a time, never by the one that paints:
// reading blocks.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "tiles/tile_id.h"

namespace wastewatch::tiles {

inline constexpr std::size_t max_tile_bytes = std::size_t{4} << 20;

// Degrees, WGS-84 as far as the source says the truth.
struct Bounds {
  double west = -180, south = -85.05112878, east = 180, north = 85.05112878;
  bool operator==(const Bounds&) const = default;
};

struct SourceInfo {
  std::string name;         // as the source calls itself; may be empty
  std::string attribution;  // to be shown on the map; may be empty. Plain text, no control characters
  std::uint8_t min_zoom = 0;
  std::uint8_t max_zoom = max_tile_zoom;
  Bounds bounds;
};

class TileSource {
 public:
  virtual ~TileSource() = default;
  virtual const SourceInfo& info() const = 0;
  // The picture as it is stored (PNG, JPEG or WebP), or nothing where the source has no tile.
  // Errors: damaged, too_large, not_a_picture, io.
  virtual Result<std::optional<Bytes>> tile(TileId id) = 0;
};

// Opens what the path is: MBTiles, PMTiles or a folder of tiles; by content, not by name.
// Errors: missing, io, not_tiles, and those of the kind.
Result<std::unique_ptr<TileSource>> open_tiles(const std::filesystem::path& path);

}  // namespace wastewatch::tiles
