// A track thinned for painting: for each whole zoom a point every few pixels, in pieces that are left out
// when they lie outside of the picture. Levels are made when they are first needed. GUI thread only.
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <map>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

constexpr double thinned_px = 3;  // between kept points at the level's zoom
constexpr std::size_t piece_points = 64;

class TrackLevels {
 public:
  explicit TrackLevels(const MapTrack& track);

  struct Piece {
    std::size_t first = 0, last = 0;  // indices into points, both drawn; neighbours share an end
    QRectF box;                       // on the unit square
  };
  struct Level {
    std::vector<std::size_t> points;  // indices into unit()
    std::vector<Piece> pieces;
  };
  const Level& at(double zoom) const;
  const std::vector<QPointF>& unit() const { return unit_; }

  // What is seen of it, a polygon for each run of pieces inside the picture; thinned for `coarser` zooms
  // below that of the view.
  std::vector<QPolygonF> seen(const Viewport& view, double margin_px, int coarser = 0) const;

 private:
  Level made(int zoom) const;

  std::vector<QPointF> unit_;
  mutable std::map<int, Level> levels_;
};

}  // namespace wastewatch::ui
