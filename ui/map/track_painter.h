// Ways travelled: truck (4 px) and load tracker (2 px) with a casing, or in the colours of what was measured along the
// way; a way that breaks off ends in an open ring with the length of the silence. Few segments are joined round, many
// are painted as single lines, which the software painter draws several times faster. GUI thread only.
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

constexpr qsizetype most_joined_segments = 4'000;

class TrackPainter {
 public:
  void set_tracks(const QList<MapTrack>& tracks);
  const QList<MapTrack>& tracks() const { return tracks_; }

  void paint(QPainter& painter, const Viewport& view, const MapColors& colors, const QFont& font) const;
  // The ways in pixels, for names to keep off.
  std::vector<QPolygonF> ways(const Viewport& view) const;

 private:
  void paint_shaded(QPainter& painter, const Viewport& view, const MapColors& colors, std::size_t at) const;

  QList<MapTrack> tracks_;
  std::vector<TrackLevels> levels_;
};

}  // namespace wastewatch::ui
