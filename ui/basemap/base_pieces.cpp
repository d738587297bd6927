#include "ui/basemap/base_pieces.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wastewatch::ui {
namespace {

constexpr int piece_side = 256;  // logical pixels
constexpr qsizetype most_pieces = 160;

int piece_at(double pixel) { return static_cast<int>(std::floor(pixel / piece_side)); }

// The pieces that a picture with this corner touches.
QRect touched(QPointF corner, QSizeF size) {
  const QPoint first(piece_at(corner.x()), piece_at(corner.y()));
  return {first, QPoint(piece_at(corner.x() + size.width()), piece_at(corner.y() + size.height()))};
}

}  // namespace

bool BasePieces::keeps(const BaseMap& map, const Viewport& view, const BaseStyle& style, double scale) {
  const bool same = map_ == &map && zoom_ == view.zoom && scale_ == scale && style_ == style;
  if (same) return true;
  pieces_.clear();
  map_ = &map;
  zoom_ = view.zoom;
  scale_ = scale;
  style_ = style;
  return false;
}

// One painting for all pieces of a rectangle; cutting it up costs little.
void BasePieces::paint_pieces(const BaseMap& map, const QRect& wanted) {
  const QSize size = wanted.size() * piece_side;
  QImage sheet(size * scale_, QImage::Format_RGB32);
  sheet.setDevicePixelRatio(scale_);
  const double pixels = Viewport{{}, zoom_, {}}.pixels();
  const QPointF corner = QPointF(wanted.topLeft()) * piece_side;
  const Viewport view{(corner + QPointF(size.width(), size.height()) / 2) / pixels, zoom_, size};
  QPainter painter(&sheet);
  paint_base(painter, map, view, style_);
  painter.end();
  const int real = qRound(piece_side * scale_);
  for (int y = 0; y < wanted.height(); ++y) {
    for (int x = 0; x < wanted.width(); ++x) {
      QImage piece = sheet.copy(x * real, y * real, real, real);
      piece.setDevicePixelRatio(scale_);
      pieces_.insert(wanted.topLeft() + QPoint(x, y), piece);
    }
  }
}

// Rows with the same gap are painted together.
void BasePieces::add_missing(const BaseMap& map, const QRect& wanted) {
  QRect gap;
  for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
    QRect here;
    for (int x = wanted.left(); x <= wanted.right(); ++x) {
      if (!pieces_.contains(QPoint(x, y))) here |= QRect(x, y, 1, 1);
    }
    const bool joins = !gap.isEmpty() && here.left() == gap.left() && here.right() == gap.right();
    if (joins) here |= gap;
    if (!joins && !gap.isEmpty()) paint_pieces(map, gap);
    gap = here;
  }
  if (!gap.isEmpty()) paint_pieces(map, gap);
}

void BasePieces::forget_far(const QRect& wanted) {
  if (pieces_.size() <= most_pieces) return;
  pieces_.removeIf([&](const auto& piece) { return !wanted.contains(piece.key()); });
}

void BasePieces::paint(QPainter& painter, const BaseMap& map, const Viewport& view, const BaseStyle& style,
                       BaseQuality changing) {
  const double scale = painter.deviceTransform().m11();
  // Pieces of broken scales do not meet on whole pixels: such screens are painted directly.
  const bool whole = std::abs(piece_side * scale - std::round(piece_side * scale)) < 1e-6;
  if (!keeps(map, view, style, scale) || !whole) return paint_base(painter, map, view, style, changing);
  const QPointF exact = view.centre * view.pixels() - view.middle();
  const QPointF corner(std::round(exact.x() * scale) / scale, std::round(exact.y() * scale) / scale);
  const QRect wanted = touched(corner, view.size);
  add_missing(map, wanted);
  for (int y = wanted.top(); y <= wanted.bottom(); ++y) {
    for (int x = wanted.left(); x <= wanted.right(); ++x) {
      painter.drawImage(QPointF(x, y) * piece_side - corner, pieces_[QPoint(x, y)]);
    }
  }
  forget_far(wanted);
}

}  // namespace wastewatch::ui
