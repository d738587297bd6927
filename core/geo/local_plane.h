// Metres east and north of a place: the ellipsoid's radii of curvature there (Snyder 1987, equations 4-18 to
// 4-21), good to 0.1 % within 20 km and to 1 % within 200 km at our latitudes. For shapes and neighbours; use
// distance.h for a distance that is stated. Pure; thread safe.
#pragma once

#include "geo/point.h"

namespace wastewatch::geo {

struct Metres {
  double east = 0;
  double north = 0;
};

class LocalPlane {
 public:
  explicit LocalPlane(Point origin);

  Metres metres(Point point) const;
  Point point(Metres metres) const;

 private:
  Point origin_;
  double north_m_ = 0;  // for each 10⁻⁷ degree
  double east_m_ = 0;
};

}  // namespace wastewatch::geo
