// Tiles of one server kept on disk: a folder of its own for each source, for its owner alone. Names and
// contents hold neither the server's address nor its key: a tile is named by layer, zoom, column and row.
// A file is written aside and renamed, so that a program that is killed leaves the old tile or the new one;
// after a power cut a damaged file is found out by its hash and deleted. One thread, not the window's.
#pragma once

#include <QString>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "tiles/tile_id.h"
#include "ui/tiles/kept_tile.h"

namespace wastewatch::ui {

// Folders of the sources used last are kept; older ones are deleted.
inline constexpr qsizetype most_cached_sources = 4;

class TileDisk {
 public:
  // Makes root/hash. Beyond `most_bytes` the tiles that were used longest ago go.
  TileDisk(const QString& root, const QString& hash, std::int64_t most_bytes);

  // Fresh or not. Nothing when it is not there or damaged.
  std::optional<KeptTile> find(int layer, tiles::TileId id);
  void keep(int layer, tiles::TileId id, const KeptTile& tile);
  void drop(int layer, tiles::TileId id);
  bool empty() const { return files_.empty(); }

 private:
  struct File {
    std::int64_t bytes = 0;
    std::uint64_t used = 0;  // the higher, the later
  };

  void list_files();
  void forget(const std::string& name);
  void make_room();
  std::filesystem::path path_of(const std::string& name) const { return folder_ / name; }

  std::filesystem::path folder_;  // empty: it could not be made, and nothing is kept
  std::int64_t most_bytes_;
  std::map<std::string, File> files_;
  std::int64_t bytes_ = 0;
  std::uint64_t turn_ = 0;
};

// Of all sources. Files that are not the cache's are left alone.
std::int64_t tile_disk_bytes(const QString& root);
void clear_tile_disks(const QString& root);

}  // namespace wastewatch::ui
