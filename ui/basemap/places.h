// Places by name and by position, offline: the towns of the base map in both languages. Used by the search
// box and wherever a position is put in words. GUI thread only, as base_map().
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "ui/basemap/basemap.h"
#include "ui/basemap/projection.h"
#include "ui/format/format.h"

namespace wastewatch::ui {

struct NamedPlace {
  QString name;
  GeoPoint at;
};

constexpr std::size_t least_place_letters = 2;  // of a name typed so far
constexpr std::size_t most_named_places = 4;

// Places whose name begins so in either language, the most important first. Case, apostrophes, spaces and the
// dots of ü make no difference: "linan" finds Lin’an.
std::vector<NamedPlace> places_named(const QString& typed, Tongue tongue,
                                     std::size_t most = most_named_places);

// On the ellipsoid, in whole metres.
double metres_between(GeoPoint a, GeoPoint b);

// What describes a position: the nearest place, where a village counts as 4 km farther than it is, a town as
// 2 km and a district as 1 km, because better known names tell more. Nothing when every place is more than 60
// km away.
struct NearPlace {
  const BaseMap::Place* place = nullptr;
  double distance_m = 0;
  int direction = 0;  // of the position, seen from the place: 0 north, 1 north-east ... 7 north-west
};
std::optional<NearPlace> place_near(const BaseMap& map, GeoPoint at);

// "3.1 km south-west of Tongxiang"; the name alone within 500 m of it; empty where no place is near.
QString place_words(GeoPoint at, Tongue tongue);

}  // namespace wastewatch::ui
