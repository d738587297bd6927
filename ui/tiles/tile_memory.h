// Decoded tiles at hand, and what is known of those that are not there. Bounded; what was painted longest ago
// goes first. One thread. Times in ms of a steady clock.
#pragma once

#include <QImage>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>

#include "tiles/tile_id.h"

namespace wastewatch::ui {

// How old a picture is. Both of clocks of their own: when its source gave it, since 1970 (0: it has no date),
// and until when it is fresh, on the steady clock.
struct TileAge {
  std::int64_t got_ms = 0;
  std::int64_t fresh_until_ms = std::numeric_limits<std::int64_t>::max();
};

class TileMemory {
 public:
  static constexpr qsizetype least_bytes = qsizetype{96} << 20;

  // Null when it is not at hand. Counts as painted now.
  const QImage* picture(tiles::TileId id);
  void put(tiles::TileId id, QImage picture, TileAge age = {});
  // At hand, but to be asked for again.
  bool is_stale(tiles::TileId id, std::int64_t now_ms) const;
  std::int64_t got_ms(tiles::TileId id) const;  // 0: not at hand, or without a date
  // Not asked for again until then; what was at hand of it is dropped.
  void put_absent(tiles::TileId id, std::int64_t until_ms);
  // Asked for again after `first_pause_ms`, then after twice as long each time.
  void put_failed(tiles::TileId id, std::int64_t now_ms, std::int64_t first_pause_ms);
  std::int64_t due_ms(tiles::TileId id) const;  // from when it may be asked for; 0: now
  bool has(tiles::TileId id) const { return pictures_.contains(id); }
  bool is_absent(tiles::TileId id) const;
  void forget_notes();  // everything may be asked for again
  // Room for twice what a view of so many bytes needs, and never less than before: what is on the screen must
  // not drive itself out.
  void make_room_for(qsizetype view_bytes);
  void clear();

  qsizetype bytes() const { return bytes_; }
  std::size_t count() const { return pictures_.size(); }

 private:
  struct Picture {
    QImage image;
    std::uint64_t painted = 0;
    TileAge age{};
  };
  struct Note {
    std::int64_t until_ms = 0;
    std::int64_t pause_ms = 0;  // before it failed again; 0: it is absent
  };

  void note(tiles::TileId id, const Note& note);
  void drop(tiles::TileId id);
  void drop_oldest();

  std::map<tiles::TileId, Picture> pictures_;
  std::map<tiles::TileId, Note> notes_;
  std::uint64_t turn_ = 0;
  qsizetype bytes_ = 0;
  qsizetype most_bytes_ = least_bytes;
};

}  // namespace wastewatch::ui
