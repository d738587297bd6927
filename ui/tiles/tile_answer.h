// What the loading thread tells the window. Values.
#pragma once

#include <QImage>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <vector>

#include "base/error.h"
#include "tiles/tile_id.h"
#include "tiles/tile_source.h"

namespace wastewatch::ui {

// Where a tile may come from.
enum class Ask : std::uint8_t {
  disk_first,  // whatever age it has there, else the server
  server,      // what is stale on disk is confirmed or replaced
  disk,        // nobody is asked
};

struct Wanted {
  tiles::TileId id;
  Ask ask = Ask::disk_first;

  bool operator==(const Wanted&) const = default;
};

inline constexpr std::int64_t always_fresh = std::numeric_limits<std::int64_t>::max();

struct TileAnswer {
  std::uint64_t source = 0;  // that was asked: answers of an earlier one are worth nothing
  tiles::TileId id;
  Result<std::optional<QImage>> picture;  // nothing: the source has no such tile
  std::int64_t retry_after_ms = 0;        // as the server wishes; 0: it said nothing
  bool from_disk = false;                 // says nothing about the server
  bool probe = false;
  // Of the oldest layer, since 1970: when the server gave or confirmed it, and until when it is fresh.
  std::int64_t got_ms = 0;
  std::int64_t until_ms = always_fresh;
  bool keeps_some = false;  // of this source there are tiles on disk
};

struct SourceAnswer {
  std::uint64_t source = 0;
  Result<tiles::SourceInfo> info;
};

// Where a source's tiles come out of, on the loading thread.
class TileReader {
 public:
  using Tell = std::function<void(TileAnswer)>;  // without the number of the source

  virtual ~TileReader() = default;
  // In place of what was wanted before; in the order of the list.
  virtual void want(const std::vector<Wanted>& tiles) = 0;
  // Beside the others, and not from the disk cache.
  virtual void probe(tiles::TileId id) = 0;
};

}  // namespace wastewatch::ui
