#include "ui/basemap/room_grid.h"

#include <algorithm>
#include <cmath>

namespace wastewatch::ui {
namespace {

constexpr double cell = 4;
constexpr double most_pixels = 16'384;

int cells_in(double pixels) {
  return static_cast<int>(std::ceil(std::clamp(pixels, 1.0, most_pixels) / cell));
}
int cell_at(double pixel) {
  return static_cast<int>(std::floor(std::clamp(pixel, -most_pixels, 2 * most_pixels) / cell));
}

}  // namespace

RoomGrid::RoomGrid(QSizeF size)
    : columns_(cells_in(size.width())),
      rows_(cells_in(size.height())),
      taken_(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_)) {}

RoomGrid::Cells RoomGrid::cells_of(const QRectF& frame) const {
  return {std::max(cell_at(frame.left()), 0), std::max(cell_at(frame.top()), 0),
          std::min(cell_at(frame.right()), columns_ - 1), std::min(cell_at(frame.bottom()), rows_ - 1)};
}

void RoomGrid::take(const QRectF& frame) {
  const Cells cells = cells_of(frame);
  for (int y = cells.top; y <= cells.bottom && cells.left <= cells.right; ++y) {
    const auto row = taken_.begin() + static_cast<std::ptrdiff_t>(y) * columns_;
    std::fill(row + cells.left, row + cells.right + 1, std::uint8_t{1});
  }
}

void RoomGrid::take_segment(QPointF from, QPointF to) {
  const QPointF way = to - from;
  const double length = std::max(std::abs(way.x()), std::abs(way.y()));
  const int steps = static_cast<int>(std::min(length, 4 * most_pixels) / cell) + 1;
  for (int i = 0; i <= steps; ++i) {
    const QPointF at = from + way * (static_cast<double>(i) / steps);
    take(QRectF(at - QPointF(2, 2), QSizeF(4, 4)));
  }
}

void RoomGrid::take_line(const QPolygonF& line) {
  const QRectF picture(-cell, -cell, (columns_ + 2) * cell, (rows_ + 2) * cell);
  for (qsizetype i = 1; i < line.size(); ++i) {
    if (picture.intersects(QRectF(line[i - 1], line[i]).normalized().adjusted(-1, -1, 1, 1))) {
      take_segment(line[i - 1], line[i]);
    }
  }
}

bool RoomGrid::is_free(const QRectF& frame) const {
  const Cells cells = cells_of(frame);
  for (int y = cells.top; y <= cells.bottom && cells.left <= cells.right; ++y) {
    const auto row = taken_.begin() + static_cast<std::ptrdiff_t>(y) * columns_;
    if (std::any_of(row + cells.left, row + cells.right + 1, [](std::uint8_t c) { return c != 0; }))
      return false;
  }
  return true;
}

}  // namespace wastewatch::ui
