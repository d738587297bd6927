#include "ui/map/track_levels.h"

#include <algorithm>
#include <cmath>

namespace wastewatch::ui {
namespace {

QRectF box_of(const std::vector<QPointF>& unit, const std::vector<std::size_t>& points, std::size_t first,
              std::size_t last) {
  QPointF low = unit[points[first]];
  QPointF high = low;
  for (std::size_t i = first + 1; i <= last; ++i) {
    const QPointF at = unit[points[i]];
    low = {std::min(low.x(), at.x()), std::min(low.y(), at.y())};
    high = {std::max(high.x(), at.x()), std::max(high.y(), at.y())};
  }
  return {low, high};
}

}  // namespace

TrackLevels::TrackLevels(const MapTrack& track) {
  unit_.reserve(static_cast<std::size_t>(track.points.size()));
  for (const QPointF& point : track.points) unit_.push_back(to_unit({point.x(), point.y()}));
}

TrackLevels::Level TrackLevels::made(int zoom) const {
  Level level;
  const double apart = thinned_px / (tile_pixels * std::exp2(zoom));
  for (std::size_t i = 0; i < unit_.size(); ++i) {
    if (!level.points.empty() && i + 1 < unit_.size()) {
      const QPointF step = unit_[i] - unit_[level.points.back()];
      if (std::hypot(step.x(), step.y()) < apart) continue;
    }
    level.points.push_back(i);
  }
  for (std::size_t first = 0; first + 1 < level.points.size(); first += piece_points) {
    const std::size_t last = std::min(first + piece_points, level.points.size() - 1);
    level.pieces.push_back({first, last, box_of(unit_, level.points, first, last)});
  }
  return level;
}

const TrackLevels::Level& TrackLevels::at(double zoom) const {
  const int whole = static_cast<int>(std::lround(zoom));
  const auto found = levels_.find(whole);
  return found != levels_.end() ? found->second : levels_.emplace(whole, made(whole)).first->second;
}

std::vector<QPolygonF> TrackLevels::seen(const Viewport& view, double margin_px, int coarser) const {
  const Level& level = at(view.zoom - coarser);
  const double margin = margin_px / view.pixels();
  const QRectF room = view.visible().adjusted(-margin, -margin, margin, margin);
  std::vector<QPolygonF> out;
  std::size_t next = 0;  // where the run would go on
  for (const Piece& piece : level.pieces) {
    if (!overlap(piece.box, room)) continue;
    const bool goes_on = !out.empty() && piece.first == next;
    if (!goes_on) out.emplace_back();
    for (std::size_t i = piece.first + (goes_on ? 1 : 0); i <= piece.last; ++i)
      out.back() << view.to_screen(unit_[level.points[i]]);
    next = piece.last;
  }
  return out;
}

}  // namespace wastewatch::ui
