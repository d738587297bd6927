#include "ui/map/shape_painter.h"

#include <QPainterPathStroker>
#include <QTransform>
#include <array>
#include <cmath>

#include "geo/degrees.h"
#include "geo/shape.h"
#include "geo/simplify.h"

namespace wastewatch::ui {
namespace {

constexpr double outline_zoom = 14;  // curves are good to a quarter of a pixel of this zoom
constexpr std::size_t most_corridor_points = 200;
constexpr double fill_alpha = 0.10;
constexpr double reach_alpha = 0.08;

enum class Fill : std::uint8_t { tint, hatch };
struct LookRow {
  const char* kind;
  QColor MapColors::* color;
  Fill fill;
  double alpha;
  Qt::PenStyle edge;
};
constexpr std::array<LookRow, 4> looks{
    {{"zone", &MapColors::ink, Fill::tint, fill_alpha, Qt::SolidLine},
     {"forbidden", &MapColors::serious, Fill::hatch, 1, Qt::SolidLine},
     {"corridor", &MapColors::accent, Fill::tint, fill_alpha, Qt::DashLine},
     {"reach", &MapColors::accent, Fill::tint, reach_alpha, Qt::SolidLine}}};

const LookRow& look_of(const QString& kind) {
  for (const LookRow& row : looks) {
    if (kind == QLatin1String(row.kind)) return row;
  }
  return looks.front();
}

double pixels_of(double metres, const QPointF& lon_lat) {
  return metres / metres_per_pixel(lon_lat.y(), outline_zoom);
}

QPointF in_pixels(const QPointF& lon_lat, QPointF origin) {
  return (to_unit({lon_lat.x(), lon_lat.y()}) - origin) * tile_pixels * std::exp2(outline_zoom);
}

// Points nearer than `apart` pixels to the one before are left out; the last stays.
QPolygonF polygon_of(const QList<QPointF>& points, QPointF origin, double apart) {
  QPolygonF out;
  for (qsizetype i = 0; i < points.size(); ++i) {
    const QPointF at = in_pixels(points[i], origin);
    if (i > 0 && i + 1 < points.size() && (at - out.last()).manhattanLength() < apart) continue;
    out << at;
  }
  return out;
}

// The time of QPainterPath::simplified() grows with the square of the points.
QList<QPointF> fewer(const QList<QPointF>& line, double tolerance_m) {
  geo::Line exact;
  exact.reserve(static_cast<std::size_t>(line.size()));
  for (const QPointF& at : line) exact.push_back(geo::point_at(at.y(), at.x()));
  QList<QPointF> out;
  for (const std::size_t i : geo::simplified_to(exact, tolerance_m, most_corridor_points))
    out << line[static_cast<qsizetype>(i)];
  return out;
}

QPainterPath ring_path(const MapShape& shape, QPointF origin) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  const auto add = [&](const QList<QPointF>& ring) {
    path.addPolygon(polygon_of(ring, origin, 0.5));
    path.closeSubpath();
  };
  add(shape.points);
  for (const auto& hole : shape.holes) add(hole);
  return path;
}

QPainterPath corridor_path(const MapShape& shape, QPointF origin) {
  const double half = std::max(1.0, pixels_of(shape.half_width_m, shape.points[shape.points.size() / 2]));
  QPainterPath line;
  line.addPolygon(polygon_of(fewer(shape.points, shape.half_width_m / 16), origin, 0.5));
  QPainterPathStroker stroker;
  stroker.setWidth(2 * half);
  stroker.setCapStyle(Qt::RoundCap);
  stroker.setJoinStyle(Qt::RoundJoin);
  return stroker.createStroke(line).simplified();
}

QPainterPath reach_path(const MapShape& shape) {
  const double radius = pixels_of(shape.half_width_m, shape.points.front());
  QPainterPath path;
  path.addEllipse(QPointF(), radius, radius);
  return path;
}

}  // namespace

ShapePainter::Outline ShapePainter::outline_of(const MapShape& shape) {
  if (shape.points.isEmpty()) return {};
  const QPointF origin = to_unit({shape.points.front().x(), shape.points.front().y()});
  if (shape.kind == QLatin1String("reach")) return {origin, reach_path(shape)};
  return {origin,
          shape.kind == QLatin1String("corridor") ? corridor_path(shape, origin) : ring_path(shape, origin)};
}

void ShapePainter::set_shapes(const QList<MapShape>& shapes) {
  if (shapes == shapes_) return;
  shapes_ = shapes;
  outlines_.clear();
  for (const MapShape& shape : shapes) outlines_.push_back(outline_of(shape));
}

QTransform ShapePainter::placed(const Outline& outline, const Viewport& view) {
  const QPointF at = view.to_screen(outline.origin);
  const double scale = std::exp2(view.zoom - outline_zoom);
  return {scale, 0, 0, scale, at.x(), at.y()};
}

void ShapePainter::paint(QPainter& painter, const Viewport& view, const MapColors& colors,
                         const QString& selected) const {
  const QRectF room(QPointF(), view.size);
  for (std::size_t i = 0; i < outlines_.size(); ++i) {
    const QTransform moved = placed(outlines_[i], view);
    if (!moved.mapRect(outlines_[i].path.controlPointRect()).adjusted(-2, -2, 2, 2).intersects(room))
      continue;
    const MapShape& shape = shapes_[static_cast<qsizetype>(i)];
    const LookRow& look = look_of(shape.kind);
    const QColor edge = colors.*look.color;
    QColor inside = edge;
    inside.setAlphaF(static_cast<float>(look.alpha));
    const bool chosen = !selected.isEmpty() && shape.key == selected;
    painter.setPen(QPen(edge, chosen ? 2.5 : 1, chosen ? Qt::SolidLine : look.edge));
    painter.setBrush(look.fill == Fill::hatch ? QBrush(inside, Qt::BDiagPattern) : QBrush(inside));
    painter.drawPath(moved.map(outlines_[i].path));
  }
}

int ShapePainter::at(QPointF screen, const Viewport& view) const {
  for (std::size_t i = outlines_.size(); i-- > 0;) {
    const QPointF inside = placed(outlines_[i], view).inverted().map(screen);
    if (outlines_[i].path.contains(inside)) return static_cast<int>(i);
  }
  return -1;
}

}  // namespace wastewatch::ui
