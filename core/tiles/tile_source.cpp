#include "tiles/tile_source.h"

#include <string_view>
#include <system_error>

#include "tiles/errors.h"
#include "tiles/mbtiles.h"
#include "tiles/pmtiles.h"
#include "tiles/tile_file.h"
#include "tiles/tile_folder.h"

namespace wastewatch::tiles {

Result<std::unique_ptr<TileSource>> open_tiles(const std::filesystem::path& path) {
  std::error_code wrong;
  if (std::filesystem::is_directory(path, wrong)) return open_tile_folder(path);
  const auto file = TileFile::open(path);
  if (!file) return fail(file.error());
  constexpr std::uint64_t magic_bytes = 16;
  const auto first = file->read({0, std::min(magic_bytes, file->size())});
  if (!first) return fail(first.error());
  const auto start = as_text(*first);
  if (start.starts_with("SQLite format 3")) return open_mbtiles(path);
  if (start.starts_with("PMTiles")) return open_pmtiles(path);
  return fail(Errc::not_tiles, path.string());
}

}  // namespace wastewatch::tiles
