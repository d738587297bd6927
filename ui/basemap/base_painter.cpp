#include "ui/basemap/base_painter.h"

#include <QLineF>
#include <QList>
#include <QPainter>
#include <QPen>
#include <QPolygonF>
#include <algorithm>

#include "ui/basemap/base_lines.h"

namespace wastewatch::ui {
namespace {

constexpr double wide = 2.8;         // logical pixels from which a road has an edge and an inside
constexpr double smallest_area = 3;  // logical pixels: what is smaller in both directions is left out
constexpr double fine_px = 1;        // between points of a line that are drawn
constexpr double rough_px = 3;
constexpr double pen_margin = 48;  // pixels around what is seen, for wide pens

class BaseCanvas {
 public:
  BaseCanvas(QPainter& painter, const BaseMap::Level& level, const Viewport& view, BaseQuality quality)
      : painter_(painter),
        level_(level),
        view_(view),
        scale_(painter.deviceTransform().m11()),
        smooth_(quality == BaseQuality::fine),
        apart_(smooth_ ? fine_px : rough_px) {
    const double reach = pen_margin / view.pixels();
    seen_ = view.visible().adjusted(-reach, -reach, reach, reach);
  }

  void fill(BaseMap::Kind kind, const QColor& color) {
    painter_.setRenderHint(QPainter::Antialiasing, false);  // cells meet without a seam
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    each(kind, [&](const BaseMap::Shape& shape) {
      if (std::max(shape.bounds.width(), shape.bounds.height()) * view_.pixels() < smallest_area) return;
      painter_.drawPolygon(ring_of(shape));
    });
  }

  // Thin lines as single segments, which the painter draws fastest; wide ones joined.
  void stroke(BaseMap::Kind kind, const QPen& pen) {
    if (pen.widthF() >= wide) {
      set_pen(pen);
      each(kind, [&](const BaseMap::Shape& shape) { painter_.drawPolyline(decimated(shape)); });
      return;
    }
    QList<QLineF> segments;
    each(kind, [&](const BaseMap::Shape& shape) { append_segments(segments, decimated(shape)); });
    set_pen(pen);
    painter_.drawLines(segments);
  }

  // Dashes as segments too: a dashed pen strokes each dash as an outline.
  void stroke_dashed(BaseMap::Kind kind, const QPen& pen, double on, double off) {
    QList<QLineF> dashes;
    each(kind, [&](const BaseMap::Shape& shape) { append_dashes(dashes, decimated(shape), on, off); });
    set_pen(pen);
    painter_.drawLines(dashes);
  }

 private:
  template <class Draw>
  void each(BaseMap::Kind kind, Draw draw) const {
    for (const BaseMap::Bundle& bundle : level_.bundles[static_cast<std::size_t>(kind)]) {
      if (!overlap(bundle.bounds, seen_)) continue;
      for (const BaseMap::Shape& shape : bundle.shapes) {
        if (overlap(shape.bounds, seen_)) draw(shape);
      }
    }
  }

  void set_pen(QPen pen) {
    pen.setWidthF(pen.widthF() * scale_);
    pen.setCosmetic(true);
    pen.setJoinStyle(Qt::RoundJoin);
    painter_.setRenderHint(QPainter::Antialiasing, smooth_);
    painter_.setPen(pen);
    painter_.setBrush(Qt::NoBrush);
  }

  // All points: bridges between rings must come back exactly as they went.
  QPolygonF ring_of(const BaseMap::Shape& shape) const {
    QPolygonF out;
    out.reserve(shape.count);
    for (const QPointF& unit : points_of(level_, shape)) out << view_.to_screen(unit);
    return out;
  }

  // Points close to the one before add nothing to a line.
  QPolygonF decimated(const BaseMap::Shape& shape) const {
    QPolygonF out;
    out.reserve(shape.count);
    const auto points = points_of(level_, shape);
    for (const QPointF& unit : points) {
      const QPointF at = view_.to_screen(unit);
      if (!out.isEmpty() && &unit != &points.back() && (out.last() - at).manhattanLength() < apart_) continue;
      out << at;
    }
    return out;
  }

  static void append_segments(QList<QLineF>& out, const QPolygonF& line) {
    for (qsizetype i = 1; i < line.size(); ++i) out << QLineF(line[i - 1], line[i]);
  }

  static void append_dashes(QList<QLineF>& out, const QPolygonF& line, double on, double off) {
    double walked = 0;  // since the beginning of the dash under way
    for (qsizetype i = 1; i < line.size(); ++i) {
      const QLineF segment(line[i - 1], line[i]);
      const double length = segment.length();
      for (double at = 0; at < length;) {
        const double until = std::min(length, at + (walked < on ? on : on + off) - walked);
        if (walked < on) out << QLineF(segment.pointAt(at / length), segment.pointAt(until / length));
        walked += std::max(until - at, 1e-6);
        at = std::max(until, at + 1e-6);
        if (walked >= on + off - 1e-6) walked = 0;
      }
    }
  }

  QPainter& painter_;
  const BaseMap::Level& level_;
  Viewport view_;
  double scale_;
  bool smooth_;
  double apart_;
  QRectF seen_;
};

QPen solid(const QColor& color, double width) {
  return {color, width, Qt::SolidLine, width >= wide ? Qt::RoundCap : Qt::FlatCap};
}

// The shading is coarse: it fades into the land where it would be seen.
QColor dense_colour(const BaseStyle& style, double zoom) {
  const double t = std::clamp(zoom - 11.5, 0.0, 1.0);
  const auto mixed = [t](int from, int to) { return qRound(from + (to - from) * t); };
  return {mixed(style.dense.red(), style.land.red()), mixed(style.dense.green(), style.land.green()),
          mixed(style.dense.blue(), style.land.blue())};
}

void paint_line(BaseCanvas& canvas, const BaseLine& line, const BaseStyle& style, double zoom) {
  const double width = width_at(line, zoom);
  const QColor& color = style.*line.color;
  if (line.look == BaseLine::Look::dashed) {
    return canvas.stroke_dashed(line.kind, QPen(color, width, Qt::SolidLine, Qt::FlatCap), 4 * width,
                                3 * width);
  }
  canvas.stroke(line.kind, solid(color, width));
  if (line.look != BaseLine::Look::railway || width < wide) return;
  canvas.stroke_dashed(line.kind, QPen(style.land, width - 1.4, Qt::SolidLine, Qt::FlatCap), 7, 7);
}

// The insides of wide roads after the edges of all: crossings are open.
void paint_road_insides(BaseCanvas& canvas, const BaseStyle& style, double zoom) {
  for (const BaseLine& line : base_lines()) {
    const double width = width_at(line, zoom);
    if (line.look != BaseLine::Look::road || zoom < line.from_zoom || width < wide) continue;
    canvas.stroke(line.kind, solid(style.road_fill, width - 1.6));
  }
}

void paint_lines(BaseCanvas& canvas, const BaseStyle& style, double zoom) {
  for (const BaseLine& line : base_lines()) {
    if (line.kind == BaseMap::Kind::railway) paint_road_insides(canvas, style, zoom);
    if (zoom >= line.from_zoom) paint_line(canvas, line, style, zoom);
  }
}

void paint_unknown(QPainter& painter, const QRectF& known, const Viewport& view, const BaseStyle& style) {
  const QRectF all(QPointF(), view.size);
  if (known.contains(all)) return;
  painter.save();
  painter.setClipRegion(QRegion(all.toAlignedRect()) - QRegion(known.toRect()));
  painter.fillRect(all, style.land);
  painter.setBrushOrigin(QPointF(std::fmod(known.left(), 8), std::fmod(known.top(), 8)));
  painter.fillRect(all, QBrush(style.unknown, Qt::BDiagPattern));
  painter.restore();
  painter.setPen(QPen(style.boundary, 1));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(known);
}

}  // namespace

void paint_base(QPainter& painter, const BaseMap& map, const Viewport& view, const BaseStyle& style,
                BaseQuality quality) {
  painter.save();
  painter.fillRect(QRectF(QPointF(), view.size), style.land);
  if (const BaseMap::Level* level = level_at(map, view.zoom)) {
    BaseCanvas canvas(painter, *level, view, quality);
    canvas.fill(BaseMap::Kind::dense, dense_colour(style, view.zoom));
    canvas.fill(BaseMap::Kind::sea, style.water);
    canvas.fill(BaseMap::Kind::lake, style.water);
    canvas.fill(BaseMap::Kind::island, style.land);
    paint_lines(canvas, style, view.zoom);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  paint_unknown(painter, QRectF(view.to_screen(map.box.topLeft()), view.to_screen(map.box.bottomRight())),
                view, style);
  painter.restore();
}

}  // namespace wastewatch::ui
