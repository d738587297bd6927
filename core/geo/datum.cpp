#include "geo/datum.h"

#include <array>
#include <cmath>
#include <numbers>

#include "geo/degrees.h"

namespace wastewatch::geo {
namespace {

using std::numbers::pi;

constexpr double krasovsky_a = 6'378'245.0;                    // m
constexpr double krasovsky_e2 = 0.006'693'421'622'965'943'23;  // first eccentricity squared
constexpr Degrees origin{35, 105};                             // of the polynomials

// The waves that both shifts share, in metres.
double waves(double first, double second) {
  return (20 * std::sin(6 * first * pi) + 20 * std::sin(2 * first * pi)) * 2 / 3 +
         (20 * std::sin(second * pi) + 40 * std::sin(second / 3 * pi)) * 2 / 3;
}

double north_m(double x, double y) {
  const double polynomial = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
  return polynomial + waves(x, y) + (160 * std::sin(y / 12 * pi) + 320 * std::sin(y * pi / 30)) * 2 / 3;
}

double east_m(double x, double y) {
  const double polynomial = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
  return polynomial + waves(x, x) + (150 * std::sin(x / 12 * pi) + 300 * std::sin(x / 30 * pi)) * 2 / 3;
}

Degrees gcj02_of_wgs84(Degrees place) {
  if (!is_shifted(place)) return place;
  const double x = place.lon - origin.lon;
  const double y = place.lat - origin.lat;
  const double radians = place.lat * pi / 180;
  const double squared = 1 - krasovsky_e2 * std::sin(radians) * std::sin(radians);
  const double root = std::sqrt(squared);
  const double meridian_m = krasovsky_a * (1 - krasovsky_e2) / (squared * root);
  const double parallel_m = krasovsky_a / root * std::cos(radians);
  return {place.lat + north_m(x, y) * 180 / (meridian_m * pi),
          place.lon + east_m(x, y) * 180 / (parallel_m * pi)};
}

constexpr double baidu_wave = pi * 3'000 / 180;
constexpr Degrees baidu_shift{0.006, 0.0065};

Degrees bd09_of_gcj02(Degrees place) {
  const double radius = std::hypot(place.lon, place.lat) + 0.000'02 * std::sin(place.lat * baidu_wave);
  const double angle = std::atan2(place.lat, place.lon) + 0.000'003 * std::cos(place.lon * baidu_wave);
  return {radius * std::sin(angle) + baidu_shift.lat, radius * std::cos(angle) + baidu_shift.lon};
}

// Both shifts change slowly: the error falls to a hundredth or less in each round.
template <class Forward>
Degrees backwards(Degrees target, Forward forward) {
  constexpr int rounds = 20;
  constexpr double enough = 1e-10;  // degrees, 0.01 mm
  Degrees out = target;
  for (int i = 0; i < rounds; ++i) {
    const Degrees reached = forward(out);
    const Degrees off{target.lat - reached.lat, target.lon - reached.lon};
    out = {out.lat + off.lat, out.lon + off.lon};
    if (std::abs(off.lat) < enough && std::abs(off.lon) < enough) break;
  }
  return out;
}

Degrees gcj02_of(Degrees place, Datum from) {
  if (from == Datum::wgs84) return gcj02_of_wgs84(place);
  return from == Datum::bd09 ? backwards(place, bd09_of_gcj02) : place;
}

bool is_place(Degrees place) { return std::abs(place.lat) <= 90 && std::abs(place.lon) <= 180; }

struct Named {
  Datum datum;
  std::string_view name;
};
constexpr std::array names{Named{Datum::wgs84, "WGS-84"}, Named{Datum::gcj02, "GCJ-02"},
                           Named{Datum::bd09, "BD-09"}};

}  // namespace

std::string_view datum_name(Datum datum) {
  for (const auto& one : names) {
    if (one.datum == datum) return one.name;
  }
  return "";
}

std::optional<Datum> datum_named(std::string_view name) {
  for (const auto& one : names) {
    if (one.name == name) return one.datum;
  }
  return std::nullopt;
}

bool is_shifted(Degrees place) {
  return place.lon >= 72.004 && place.lon <= 137.8347 && place.lat >= 0.8293 && place.lat <= 55.8271;
}

Degrees converted(Degrees place, Datum from, Datum to) {
  if (from == to || !is_place(place)) return place;
  const Degrees middle = gcj02_of(place, from);
  if (to == Datum::wgs84) return backwards(middle, gcj02_of_wgs84);
  return to == Datum::bd09 ? bd09_of_gcj02(middle) : middle;
}

Point converted(Point place, Datum from, Datum to) {
  if (from == to || !is_on_earth(place)) return place;
  const Degrees out = converted(Degrees{lat_degrees(place), lon_degrees(place)}, from, to);
  return point_at(out.lat, out.lon);
}

}  // namespace wastewatch::geo
