// Ways travelled: truck (4 px) and load tracker (2 px) with a casing, or in the colours of what was measured
// along the way; a way that breaks off ends in an open ring with the length of the silence. Few segments are
// joined round, many are painted as single lines, which the software painter draws several times faster. GUI
// thread only.
#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QPolygonF>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/map/map_colors.h"
#include "ui/map/track_levels.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

// Above this number of segments in the picture, tracks are thin lines without a casing.
constexpr qsizetype most_joined_segments = 3'000;
// And above this one they are thinned to twice and at last four times the distance.
constexpr qsizetype most_fine_segments = 12'000;

class TrackPainter {
 public:
  void set_tracks(const QList<MapTrack>& tracks);
  const QList<MapTrack>& tracks() const { return tracks_; }

  // For each track what is seen of it, in pixels.
  using Seen = std::vector<std::vector<QPolygonF>>;
  Seen seen(const Viewport& view) const;
  // Thin lines are smoothed only when `smooth`.
  void paint(QPainter& painter, const Viewport& view, const Seen& seen, const MapColors& colors,
             const QFont& font, bool smooth = true) const;

 private:
  Seen seen(const Viewport& view, int coarser) const;
  void paint_shaded(QPainter& painter, const Viewport& view, const MapColors& colors, std::size_t at) const;

  QList<MapTrack> tracks_;
  std::vector<TrackLevels> levels_;
};

// All of them, for names to keep off.
std::vector<QPolygonF> ways_of(TrackPainter::Seen seen);

}  // namespace wastewatch::ui
