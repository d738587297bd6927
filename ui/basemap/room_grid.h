// Which parts of a picture are taken, in squares of 4 pixels: names keep off symbols, tracks and each other.
// Marking a long track costs as much as walking along it; asking costs a few squares. Value type.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSizeF>
#include <cstdint>
#include <vector>

namespace wastewatch::ui {

class RoomGrid {
 public:
  explicit RoomGrid(QSizeF size);
  void take(const QRectF& frame);
  void take_line(const QPolygonF& line);
  // Whatever lies outside of the picture counts as free.
  bool is_free(const QRectF& frame) const;

 private:
  struct Cells {
    int left, top, right, bottom;  // inclusive, inside the grid; empty when right < left or bottom < top
  };
  Cells cells_of(const QRectF& frame) const;
  void take_segment(QPointF from, QPointF to);

  int columns_, rows_;
  std::vector<std::uint8_t> taken_;
};

}  // namespace wastewatch::ui
