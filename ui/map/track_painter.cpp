#include "ui/map/track_painter.h"

#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/map/symbol_shapes.h"

namespace wastewatch::ui {
namespace {

constexpr double truck_px = 4;
constexpr double tracker_px = 2;
constexpr double casing_px = 1.5;  // on either side
constexpr int most_coarser = 2;    // zooms
constexpr double thin_px = 2;
constexpr double shaded_px = 4;
constexpr double shaded_casing_px = 1;
constexpr std::size_t shade_steps = 16;
constexpr double margin_px = 16;

double width_of(const MapTrack& track) {
  return track.kind == QLatin1String("truck") ? truck_px : tracker_px;
}

QColor color_of(const MapTrack& track, const MapColors& colors) {
  return track.kind == QLatin1String("truck") ? colors.ink : colors.accent;
}

qsizetype segments_of(const std::vector<QPolygonF>& ways) {
  qsizetype out = 0;
  for (const QPolygonF& way : ways) out += std::max<qsizetype>(way.size() - 1, 0);
  return out;
}

qsizetype segments_of(const TrackPainter::Seen& seen) {
  qsizetype out = 0;
  for (const auto& ways : seen) out += segments_of(ways);
  return out;
}

void draw_joined(QPainter& painter, const std::vector<QPolygonF>& ways, const QColor& color, double width) {
  painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  for (const QPolygonF& way : ways) painter.drawPolyline(way);
}

void draw_thin(QPainter& painter, const std::vector<QPolygonF>& ways, const QColor& color) {
  QList<QLineF> lines;
  lines.reserve(segments_of(ways));
  for (const QPolygonF& way : ways) {
    for (qsizetype i = 1; i < way.size(); ++i) lines << QLineF(way[i - 1], way[i]);
  }
  painter.setPen(QPen(color, thin_px, Qt::SolidLine, Qt::FlatCap));
  painter.drawLines(lines);
}

void draw_open_ring(QPainter& painter, QPointF at, const QColor& color, const QColor& inside) {
  painter.setPen(QPen(color, 2));
  painter.setBrush(inside);
  painter.drawEllipse(at, 5, 5);
}

QColor mixed(const QList<QColor>& scale, double share) {
  if (scale.isEmpty()) return Qt::gray;
  const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(scale.size() - 1);
  const auto low = static_cast<qsizetype>(at);
  const QColor& a = scale[low];
  const QColor& b = scale[std::min(low + 1, scale.size() - 1)];
  const double t = at - static_cast<double>(low);
  const auto between = [t](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * t)); };
  return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

void draw_ends(QPainter& painter, const MapTrack& track, const TrackLevels& levels, const Viewport& view,
               const MapColors& colors) {
  const QColor color = color_of(track, colors);
  if (track.open_start) draw_open_ring(painter, view.to_screen(levels.unit().front()), color, colors.halo);
  if (!track.open_end) return;
  const QPointF end = view.to_screen(levels.unit().back());
  draw_open_ring(painter, end, color, colors.halo);
  draw_haloed_text(painter, QRectF(end + QPointF(-60, 10), QSizeF(120, 20)), track.end_label, colors.ink,
                   colors.halo);
}

}  // namespace

void TrackPainter::set_tracks(const QList<MapTrack>& tracks) {
  tracks_ = tracks;
  levels_.clear();
  levels_.reserve(static_cast<std::size_t>(tracks.size()));
  for (const MapTrack& track : tracks) levels_.emplace_back(track);
}

// One pass for each shade: segments of a shade share a pen. A value that was not measured has the kind's
// colour.
void TrackPainter::paint_shaded(QPainter& painter, const Viewport& view, const MapColors& colors,
                                std::size_t at) const {
  const MapTrack& track = tracks_[static_cast<qsizetype>(at)];
  const TrackLevels& levels = levels_[at];
  const TrackLevels::Level& level = levels.at(view.zoom);
  const QRectF room = view.visible();
  std::array<QList<QLineF>, shade_steps + 1> lines;
  for (const TrackLevels::Piece& piece : level.pieces) {
    if (!overlap(piece.box, room)) continue;
    for (std::size_t i = piece.first + 1; i <= piece.last; ++i) {
      const std::size_t point = level.points[i];
      const float share = track.shades[static_cast<qsizetype>(point)];
      const std::size_t step =
          std::isfinite(share)
              ? static_cast<std::size_t>(std::lround(std::clamp(share, 0.0F, 1.0F) * (shade_steps - 1)))
              : shade_steps;
      lines[step] << QLineF(view.to_screen(levels.unit()[level.points[i - 1]]),
                            view.to_screen(levels.unit()[point]));
    }
  }
  for (std::size_t step = 0; step <= shade_steps; ++step) {
    if (lines[step].isEmpty()) continue;
    const QColor color = step == shade_steps
                             ? color_of(track, colors)
                             : mixed(colors.path, static_cast<double>(step) / (shade_steps - 1));
    painter.setPen(QPen(color, shaded_px, Qt::SolidLine, Qt::FlatCap));
    painter.drawLines(lines[step]);
  }
}

TrackPainter::Seen TrackPainter::seen(const Viewport& view, int coarser) const {
  Seen out;
  out.reserve(levels_.size());
  for (const TrackLevels& levels : levels_) out.push_back(levels.seen(view, margin_px, coarser));
  return out;
}

TrackPainter::Seen TrackPainter::seen(const Viewport& view) const {
  for (int coarser = 0;; ++coarser) {
    Seen out = seen(view, coarser);
    if (coarser == most_coarser || segments_of(out) <= most_fine_segments) return out;
  }
}

void TrackPainter::paint(QPainter& painter, const Viewport& view, const Seen& seen, const MapColors& colors,
                         const QFont& font, bool smooth) const {
  painter.setFont(font);
  const bool many = segments_of(seen) > most_joined_segments;
  painter.setRenderHint(QPainter::Antialiasing, smooth || !many);
  for (std::size_t i = 0; i < seen.size(); ++i) {
    const MapTrack& track = tracks_[static_cast<qsizetype>(i)];
    if (track.points.isEmpty()) continue;
    if (track.shades.size() == track.points.size()) {
      if (!many) draw_joined(painter, seen[i], colors.ink, shaded_px + 2 * shaded_casing_px);
      paint_shaded(painter, view, colors, i);
    } else if (many) {
      draw_thin(painter, seen[i], color_of(track, colors));
    } else {
      draw_joined(painter, seen[i], colors.halo, width_of(track) + 2 * casing_px);
      draw_joined(painter, seen[i], color_of(track, colors), width_of(track));
    }
    draw_ends(painter, track, levels_[i], view, colors);
  }
}

std::vector<QPolygonF> ways_of(TrackPainter::Seen seen) {
  std::vector<QPolygonF> out;
  for (auto& ways : seen) {
    for (QPolygonF& way : ways) out.push_back(std::move(way));
  }
  return out;
}

}  // namespace wastewatch::ui
