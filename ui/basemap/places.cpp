#include "ui/basemap/places.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <string>

#include "geo/degrees.h"
#include "geo/distance.h"
#include "words/catalogue.h"
#include "words/input.h"

namespace wastewatch::ui {
namespace {

constexpr std::array<double, 6> handicap_m{0, 0, 0, 1000, 2000, 4000};  // by rank
constexpr double farthest_m = 60'000;
constexpr double at_place_m = 500;

QString in_tongue(const BaseMap::Place& place, Tongue tongue) {
  return tongue == Tongue::chinese && !place.zh.isEmpty() ? place.zh : place.en;
}

// What is compared of a name.
QString folded(const QString& name) {
  QString out;
  for (const QChar c : name.toLower()) {
    if (c == u'ü') {
      out += u'u';
    } else if (c.isLetter()) {
      out += c;
    }
  }
  return out;
}

int direction_of(QPointF way) {
  const double turn = std::atan2(way.x(), -way.y()) / (2 * std::numbers::pi);
  return (static_cast<int>(std::lround(turn * 8)) + 8) % 8;
}

bool is_position(GeoPoint at) {
  return std::abs(at.latitude) <= max_mercator_latitude && std::abs(at.longitude) <= 180;
}

}  // namespace

double metres_between(GeoPoint a, GeoPoint b) {
  return static_cast<double>(
      geo::distance_m(geo::point_at(a.latitude, a.longitude), geo::point_at(b.latitude, b.longitude)));
}

std::vector<NamedPlace> places_named(const QString& typed, Tongue tongue, std::size_t most) {
  std::vector<NamedPlace> out;
  const QString text = folded(QString::fromStdString(words::tidied(typed.toStdString())));
  if (static_cast<std::size_t>(text.size()) < least_place_letters) return out;
  for (const auto& place : base_map().places) {
    if (out.size() >= most) break;
    if (!folded(place.en).startsWith(text) && !folded(place.zh).startsWith(text)) continue;
    out.push_back({in_tongue(place, tongue), from_unit(place.at)});
  }
  return out;
}

std::optional<NearPlace> place_near(const BaseMap& map, GeoPoint at) {
  if (!is_position(at)) return std::nullopt;
  const QPointF here = to_unit(at);
  const double metres = metres_per_pixel(at.latitude, 0) * tile_pixels;  // the unit square's side, here
  const BaseMap::Place* best = nullptr;
  double least = farthest_m;
  for (const auto& place : map.places) {
    const QPointF way = here - place.at;
    const double far = std::hypot(way.x(), way.y()) * metres +
                       handicap_m[static_cast<std::size_t>(std::clamp(place.rank, 0, 5))];
    if (far >= least) continue;
    least = far;
    best = &place;
  }
  if (best == nullptr) return std::nullopt;
  return NearPlace{best, metres_between(from_unit(best->at), at), direction_of(here - best->at)};
}

QString place_words(GeoPoint at, Tongue tongue) {
  const auto near = place_near(base_map(), at);
  if (!near) return {};
  QString name = in_tongue(*near->place, tongue);
  if (near->distance_m < at_place_m) return name;
  const std::string direction = "place.direction." + std::to_string(near->direction);
  const std::array<words::Filling, 3> fillings{
      {{"distance", format::distance(near->distance_m, tongue).toStdString()},
       {"direction", std::string(words::text(direction, tongue))},
       {"place", name.toStdString()}}};
  return format::on_screen(words::text_with("place.near", tongue, fillings));
}

}  // namespace wastewatch::ui
