// Paints tiles from memory. GUI thread; reads nothing and decodes nothing.
#pragma once

#include <QColor>
#include <vector>

#include "ui/tiles/tile_cover.h"
#include "ui/tiles/tile_memory.h"

class QPainter;

namespace wastewatch::ui {

struct PaintedTiles {
  std::vector<tiles::TileId> missing;  // of the view, not at hand; the middle first
  std::vector<tiles::TileId> used;     // painted, also in place of another
};

// Fills the view with `ground` and paints what is at hand; where a tile is missing, the part of a coarser one
// magnified, else finer ones shrunk. Edges lie on whole pixels of the screen, so that there are no seams at
// any zoom or scale.
PaintedTiles paint_tiles(QPainter& painter, const Viewport& view, const QColor& ground,
                         const TileScale& scale, TileMemory& memory);

}  // namespace wastewatch::ui
