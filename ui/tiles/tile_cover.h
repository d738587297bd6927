// Which tiles a view needs, and where they lie on the screen. Pure functions.
#pragma once

#include <QRectF>
#include <cstdint>
#include <optional>
#include <vector>

#include "tiles/tile_id.h"
#include "ui/basemap/viewport.h"

namespace wastewatch::ui {

// Zooms of a source, and the side of its pictures.
struct TileScale {
  int least_zoom = 0;
  int most_zoom = tiles::max_tile_zoom;
  int tile_pixels = 256;
};

// Pixels of pictures in one view. Beyond it a view asks for nothing: the source has no zoom that is coarse
// enough.
inline constexpr std::int64_t most_pixels_in_view = std::int64_t{64} << 20;

// The zoom whose pictures come nearest to one pixel of theirs a pixel of the screen, within the source's.
// Pictures of 256 px are not shrunk on screens of high density: their writing would be too small to read.
// `density`: pixels of the screen a logical one.
int tile_zoom(const Viewport& view, double density, const TileScale& scale);

// Tiles of one zoom, both ends included.
struct TileSpan {
  std::uint8_t zoom = 0;
  std::int64_t left = 0, top = 0, right = -1, bottom = -1;

  std::int64_t count() const { return (right - left + 1) * (bottom - top + 1); }
  std::int64_t pixels(int tile_side) const { return count() * tile_side * tile_side; }
  bool operator==(const TileSpan&) const = default;
};

// Nothing when the view shows none of the world.
std::optional<TileSpan> tiles_in(const Viewport& view, int zoom);
// Nothing also when there would be too many.
std::optional<TileSpan> tiles_for(const Viewport& view, double density, const TileScale& scale);

// Those of the span, from the middle of the view outwards.
std::vector<tiles::TileId> nearest_first(const TileSpan& span);

// A tile on the unit square.
QRectF unit_rect(tiles::TileId id);
tiles::TileId tile_at(QPointF unit, int zoom);
tiles::TileId parent_of(tiles::TileId id);  // `id` is not of zoom 0

}  // namespace wastewatch::ui
