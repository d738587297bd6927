// Which tiles the maps on the screen are missing. The view that was painted last comes first, and what has
// left a view is not wished for. A value.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "tiles/tile_id.h"

namespace wastewatch::ui {

class TileWishes {
 public:
  // In place of what the viewer wished for before; the least recent of too many viewers is forgotten.
  void set(const void* viewer, std::vector<tiles::TileId> ids);
  void forget(tiles::TileId id);
  void clear() { wishes_.clear(); }
  std::vector<tiles::TileId> newest_first() const;

 private:
  struct Wish {
    std::uint64_t turn = 0;
    std::vector<tiles::TileId> ids;
  };

  std::map<const void*, Wish> wishes_;
  std::uint64_t turn_ = 0;
};

}  // namespace wastewatch::ui
