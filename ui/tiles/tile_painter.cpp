#include "ui/tiles/tile_painter.h"

#include <QPainter>
#include <QTransform>
#include <algorithm>
#include <cmath>
#include <utility>

namespace wastewatch::ui {
namespace {

constexpr int most_levels_up = 8;  // from where a part is magnified: a pixel of it is then 256 wide

class TileBrush {
 public:
  TileBrush(QPainter& painter, const Viewport& view, TileMemory& memory)
      : painter_(painter), view_(view), memory_(memory), device_(painter.deviceTransform()) {
    painter_.save();
    painter_.setClipRect(QRectF(QPointF(), view_.size), Qt::IntersectClip);
    painter_.setRenderHint(QPainter::Antialiasing, false);
  }
  ~TileBrush() { painter_.restore(); }
  TileBrush(const TileBrush&) = delete;
  TileBrush& operator=(const TileBrush&) = delete;

  double density() const { return device_.m11(); }
  void fill(const QColor& ground) { painter_.fillRect(QRectF(QPointF(), view_.size), ground); }

  bool paint(tiles::TileId id) {
    const QImage* picture = memory_.picture(id);
    if (!picture) return false;
    draw(*picture, picture->rect(), unit_rect(id));
    used_.push_back(id);
    return true;
  }

  void paint_instead(tiles::TileId id, const TileScale& scale) {
    if (!paint_part_of_coarser(id, scale)) paint_finer(id, scale);
  }
  std::vector<tiles::TileId> take_used() { return std::move(used_); }

 private:
  bool paint_part_of_coarser(tiles::TileId id, const TileScale& scale) {
    for (int up = 1; up <= std::min(most_levels_up, id.zoom - scale.least_zoom); ++up) {
      const tiles::TileId above{static_cast<std::uint8_t>(id.zoom - up), id.x >> up, id.y >> up};
      const QImage* picture = memory_.picture(above);
      if (!picture) continue;
      const double side = std::exp2(-up);
      const QSizeF part = QSizeF(picture->size()) * side;
      const QPointF from((id.x - (above.x << up)) * part.width(), (id.y - (above.y << up)) * part.height());
      draw(*picture, {from, part}, unit_rect(id));
      used_.push_back(above);
      return true;
    }
    return false;
  }

  void paint_finer(tiles::TileId id, const TileScale& scale) {
    if (id.zoom >= scale.most_zoom) return;
    for (const std::uint32_t part : {0U, 1U, 2U, 3U})
      paint({static_cast<std::uint8_t>(id.zoom + 1), 2 * id.x + part % 2, 2 * id.y + part / 2});
  }

  void draw(const QImage& picture, const QRectF& part, const QRectF& unit) {
    const QRectF place = on_screen(unit);
    if (place.isEmpty()) return;
    const bool same = qRound(place.width() * device_.m11()) == qRound(part.width()) &&
                      qRound(place.height() * device_.m22()) == qRound(part.height());
    painter_.setRenderHint(QPainter::SmoothPixmapTransform, !same);
    painter_.drawImage(place, picture, part);
  }

  QRectF on_screen(const QRectF& unit) const {
    const QPointF from = whole_pixel(view_.to_screen(unit.topLeft()));
    const QPointF to = whole_pixel(view_.to_screen(unit.bottomRight()));
    return {from, to};
  }

  QPointF whole_pixel(QPointF at) const {
    return {(std::round(at.x() * device_.m11() + device_.dx()) - device_.dx()) / device_.m11(),
            (std::round(at.y() * device_.m22() + device_.dy()) - device_.dy()) / device_.m22()};
  }

  QPainter& painter_;
  const Viewport& view_;
  TileMemory& memory_;
  QTransform device_;
  std::vector<tiles::TileId> used_;
};

}  // namespace

PaintedTiles paint_tiles(QPainter& painter, const Viewport& view, const QColor& ground,
                         const TileScale& scale, TileMemory& memory) {
  TileBrush brush(painter, view, memory);
  brush.fill(ground);
  const auto span = tiles_for(view, brush.density(), scale);
  if (!span) return {};
  constexpr qsizetype pixel_bytes = 4;
  memory.make_room_for(span->pixels(scale.tile_pixels) * pixel_bytes);
  std::vector<tiles::TileId> missing;
  for (const auto& id : nearest_first(*span)) {
    if (brush.paint(id)) continue;
    missing.push_back(id);
    brush.paint_instead(id, scale);
  }
  return {std::move(missing), brush.take_used()};
}

}  // namespace wastewatch::ui
