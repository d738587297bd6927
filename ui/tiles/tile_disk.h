// Tiles of one server kept on disk: a folder of its own for each source, for its owner alone. Names and
// contents hold neither the server's address nor its key: a tile is named by layer, zoom, column and row.
// One thread, not the window's.
#pragma once

#include <QNetworkDiskCache>
#include <QString>
#include <cstdint>
#include <optional>

#include "base/bytes.h"
#include "tiles/tile_id.h"

namespace wastewatch::ui {

inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr std::int64_t day_ms = 24 * hour_ms;
// A server that says nothing is taken at its word for a week, as OpenStreetMap's tile policy asks
// (operations.osmfoundation.org/policies/tiles).
inline constexpr std::int64_t default_fresh_ms = 7 * day_ms;
inline constexpr std::int64_t most_fresh_ms = 30 * day_ms;
// Folders of the sources used last are kept; older ones are deleted.
inline constexpr qsizetype most_cached_sources = 4;

class TileDisk {
 public:
  // Makes root/hash. Beyond `most_bytes` the oldest tiles go.
  TileDisk(const QString& root, const QString& hash, std::int64_t most_bytes);

  // Nothing when it is not there or has expired. Times since 1970.
  std::optional<Bytes> find(int layer, tiles::TileId id, std::int64_t now_ms);
  void keep(int layer, tiles::TileId id, BytesView picture, std::int64_t until_ms);
  void drop(int layer, tiles::TileId id);

 private:
  QNetworkDiskCache cache_;
};

// Of all sources. Files that are not the cache's are left alone.
std::int64_t tile_disk_bytes(const QString& root);
void clear_tile_disks(const QString& root);

}  // namespace wastewatch::ui
