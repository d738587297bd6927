#include "track/corridor.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "geo/distance.h"
#include "geo/simplify.h"

namespace wastewatch::track {
namespace {

constexpr std::size_t compared_points = 200;  // of each trip: the work stays bounded
constexpr std::size_t most_line_points = 2'000;

struct Way {
  const PastTrip* trip = nullptr;
  geo::Line line;                // simplified
  std::vector<geo::Point> some;  // evenly chosen fixes
};

Way way_of(const PastTrip& trip, const LearnLimits& limits) {
  geo::Line all;
  for (const auto& moment : trip.moments) all.push_back(moment.place);
  Way out{&trip, {}, {}};
  for (const std::size_t i : geo::simplified_to(all, limits.tolerance_m, most_line_points))
    out.line.push_back(all[i]);
  const std::size_t step = std::max<std::size_t>(1, all.size() / compared_points);
  for (std::size_t i = 0; i < all.size(); i += step) out.some.push_back(all[i]);
  return out;
}

// The distance that a share of the trip's fixes keep from the line.
double distance_within(const Way& trip, const geo::Line& line, double share) {
  std::vector<double> distances;
  distances.reserve(trip.some.size());
  for (const auto place : trip.some) distances.push_back(geo::nearest_on(line, place)->distance_m);
  const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(distances.size() - 1));
  std::ranges::nth_element(distances, distances.begin() + at);
  return distances[static_cast<std::size_t>(at)];
}

std::vector<Way> ways_of(std::span<const PastTrip> trips, const LearnLimits& limits) {
  std::vector<const PastTrip*> newest;
  for (const auto& trip : trips) {
    if (trip.moments.size() >= 2 && trip.arrived_ms > trip.left_ms) newest.push_back(&trip);
  }
  std::ranges::sort(newest, [](const PastTrip* a, const PastTrip* b) {
    return std::pair(-a->arrived_ms, a->batch) < std::pair(-b->arrived_ms, b->batch);
  });
  if (newest.size() > limits.most_trips) newest.resize(limits.most_trips);
  std::vector<Way> out;
  out.reserve(newest.size());
  for (const auto* trip : newest) out.push_back(way_of(*trip, limits));
  std::erase_if(out, [](const Way& way) { return way.line.size() < 2; });
  return out;
}

constexpr double most_fixes = 0.9;

// The way that most others follow; of those, the one they are nearest to.
std::size_t middle_of(const std::vector<Way>& ways, const LearnLimits& limits) {
  constexpr std::size_t most_candidates = 30;
  std::size_t best = 0;
  auto best_worth = std::pair<std::ptrdiff_t, double>(-1, 0);
  for (std::size_t i = 0; i < std::min(ways.size(), most_candidates); ++i) {
    std::pair<std::ptrdiff_t, double> worth{0, 0};
    for (const auto& other : ways) {
      const double distance = distance_within(other, ways[i].line, most_fixes);
      if (distance > static_cast<double>(limits.same_route_m)) continue;
      ++worth.first;
      worth.second -= distance;
    }
    if (worth <= best_worth) continue;
    best_worth = worth;
    best = i;
  }
  return best;
}

std::int64_t half_width(const std::vector<const Way*>& followed, const geo::Line& line,
                        const LearnLimits& limits) {
  std::vector<double> distances;
  for (const auto* way : followed) {
    for (const auto place : way->some) distances.push_back(geo::nearest_on(line, place)->distance_m);
  }
  const auto at = static_cast<std::ptrdiff_t>(0.95 * static_cast<double>(distances.size() - 1));
  std::ranges::nth_element(distances, distances.begin() + at);
  const auto width = std::llround(distances[static_cast<std::size_t>(at)]) + limits.margin_m;
  return std::clamp<std::int64_t>(width, limits.least_half_width_m, limits.most_half_width_m);
}

}  // namespace

std::optional<LearnedCorridor> learned_corridor(const ledger::OrganisationId& origin,
                                                const ledger::OrganisationId& destination,
                                                std::span<const PastTrip> trips, const LearnLimits& limits) {
  const auto ways = ways_of(trips, limits);
  if (ways.size() < std::max<std::size_t>(1, limits.least_trips)) return std::nullopt;
  const auto& line = ways[middle_of(ways, limits)].line;
  std::vector<const Way*> followed;
  for (const auto& way : ways) {
    if (distance_within(way, line, most_fixes) <= static_cast<double>(limits.same_route_m))
      followed.push_back(&way);
  }
  if (followed.size() < limits.least_trips) return std::nullopt;
  LearnedCorridor out{corridor_version, origin, destination, {line, half_width(followed, line, limits)}};
  out.from_ms = std::numeric_limits<std::int64_t>::max();
  for (const auto* way : followed) {
    out.from_ms = std::min(out.from_ms, way->trip->left_ms);
    out.to_ms = std::max(out.to_ms, way->trip->arrived_ms);
    out.trips.push_back(way->trip->batch);
  }
  std::ranges::sort(out.trips);
  out.other_routes = static_cast<std::uint32_t>(ways.size() - followed.size());
  return out;
}

std::vector<Departure> departures_of(std::span<const Moment> moments, const geo::Corridor& corridor) {
  std::vector<Departure> out;
  bool outside = false;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const auto nearest = geo::nearest_on(corridor.line, moments[i].place);
    if (!nearest) return {};
    const double beyond_m = nearest->distance_m - static_cast<double>(corridor.half_width_m);
    if (beyond_m > 0 && !outside) out.push_back({{moments[i].time_ms, moments[i].time_ms}});
    if (beyond_m > 0) {
      auto& departure = out.back();
      if (outside)
        departure.length_m += static_cast<double>(geo::distance_m(moments[i - 1].place, moments[i].place));
      departure.span.to_ms = moments[i].time_ms;
      departure.farthest_m = std::max(departure.farthest_m, beyond_m);
    }
    outside = beyond_m > 0;
  }
  return out;
}

}  // namespace wastewatch::track
