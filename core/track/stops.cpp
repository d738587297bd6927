#include "track/stops.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "geo/distance.h"
#include "geo/local_plane.h"
#include "track/motion.h"

namespace wastewatch::track {
namespace {

geo::Point middle_of(std::span<const Moment> moments) {
  const geo::LocalPlane plane(moments.front().place);
  std::vector<double> east;
  std::vector<double> north;
  for (const auto& moment : moments) {
    const auto at = plane.metres(moment.place);
    east.push_back(at.east);
    north.push_back(at.north);
  }
  const auto half = static_cast<std::ptrdiff_t>(moments.size() / 2);
  std::ranges::nth_element(east, east.begin() + half);
  std::ranges::nth_element(north, north.begin() + half);
  return plane.point({east[static_cast<std::size_t>(half)], north[static_cast<std::size_t>(half)]});
}

Stop stop_over(std::span<const Moment> moments, Piece piece) {
  const auto own = moments.subspan(piece.first, piece.end - piece.first);
  Stop out{{own.front().time_ms, own.back().time_ms}, middle_of(own), 0, piece.first, piece.end};
  for (const auto& moment : own)
    out.reaches_m = std::max(out.reaches_m, geo::distance_m(out.middle, moment.place));
  return out;
}

std::vector<Piece> stood_within(std::span<const Moment> moments, Piece piece) {
  const auto motion = motion_of(moments.subspan(piece.first, piece.end - piece.first));
  std::vector<Piece> out;
  for (std::size_t i = 0; i < motion.size(); ++i) {
    if (motion[i] != Motion::standing) continue;
    const bool goes_on = i > 0 && motion[i - 1] == Motion::standing;
    if (!goes_on) out.push_back({piece.first + i, 0});
    out.back().end = piece.first + i + 1;
  }
  return out;
}

// Moments beside the stretch at the same place belong to it: sparse fixes leave the edges to chance.
Piece widened(std::span<const Moment> moments, Piece whole, Piece stood, const StopLimits& limits) {
  const auto at_place = [&](std::size_t i, std::size_t edge) {
    return geo::distance_m(moments[i].place, moments[edge].place) <= limits.drift_m;
  };
  while (stood.first > whole.first && at_place(stood.first - 1, stood.first)) --stood.first;
  while (stood.end < whole.end && at_place(stood.end, stood.end - 1)) ++stood.end;
  return stood;
}

// Two stretches with a short move between that ended where it began.
std::optional<Stop> joined(std::span<const Moment> moments, const Stop& one, const Stop& next,
                           const StopLimits& limits) {
  if (next.span.from_ms - one.span.to_ms > limits.moved_on_ms) return std::nullopt;
  if (geo::distance_m(one.middle, next.middle) > limits.drift_m) return std::nullopt;
  const Stop both = stop_over(moments, {one.first, std::max(one.end, next.end)});
  return both.reaches_m <= limits.radius_m ? std::optional(both) : std::nullopt;
}

// By a clock that runs as fast as the devices move.
std::vector<Moment> on_the_wall(std::span<const Moment> moments, std::int64_t time_scale) {
  std::vector<Moment> out(moments.begin(), moments.end());
  for (auto& moment : out) moment.time_ms *= std::max<std::int64_t>(1, time_scale);
  return out;
}

std::vector<Stop> stops_within(std::span<const Moment> moments, Piece whole, const StopLimits& limits) {
  std::vector<Stop> out;
  for (const Piece stood : stood_within(moments, whole)) {
    const Piece wide = widened(moments, whole, stood, limits);
    if (!out.empty() && wide.end <= out.back().end) continue;
    const Stop next = stop_over(moments, {std::max(wide.first, out.empty() ? 0 : out.back().end), wide.end});
    const auto both = out.empty() ? std::nullopt : joined(moments, out.back(), next, limits);
    if (both) {
      out.back() = *both;
    } else {
      out.push_back(next);
    }
  }
  return out;
}

bool is_stop(const Stop& stop, const StopLimits& limits) {
  return stop.span.lasts_ms() >= limits.least_ms && stop.reaches_m <= limits.radius_m;
}

// A stretch that reaches farther crept: of it, those parts count that stay near their first moment.
std::vector<Stop> within_radius(std::span<const Moment> moments, const Stop& stretch,
                                const StopLimits& limits) {
  if (stretch.reaches_m <= limits.radius_m)
    return is_stop(stretch, limits) ? std::vector{stretch} : std::vector<Stop>{};
  std::vector<Stop> out;
  for (std::size_t first = stretch.first; first < stretch.end;) {
    std::size_t end = first + 1;
    while (end < stretch.end &&
           geo::distance_m(moments[first].place, moments[end].place) <= limits.radius_m / 2)
      ++end;
    const Stop part = stop_over(moments, {first, end});
    const bool stood = is_stop(part, limits);
    if (stood) out.push_back(part);
    first = stood ? end : first + 1;
  }
  return out;
}

}  // namespace

std::vector<Stop> stops_of(std::span<const Moment> moments, const StopLimits& limits) {
  const auto lived = on_the_wall(moments, limits.time_scale);
  std::vector<Stop> out;
  for (const Piece piece : pieces_of(lived, limits.gap_ms)) {
    for (const Stop& stretch : stops_within(lived, piece, limits)) {
      for (Stop stop : within_radius(lived, stretch, limits)) {
        stop.span = {moments[stop.first].time_ms, moments[stop.end - 1].time_ms};
        out.push_back(stop);
      }
    }
  }
  return out;
}

std::vector<Span> gaps_of(std::span<const Moment> moments, std::int64_t gap_ms) {
  std::vector<Span> out;
  for (std::size_t i = 1; i < moments.size(); ++i) {
    const Span silent{moments[i - 1].time_ms, moments[i].time_ms};
    if (silent.lasts_ms() > gap_ms) out.push_back(silent);
  }
  return out;
}

std::vector<Piece> pieces_of(std::span<const Moment> moments, std::int64_t gap_ms) {
  std::vector<Piece> out;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    if (i == 0 || moments[i].time_ms - moments[i - 1].time_ms > gap_ms) out.push_back({i, i});
    out.back().end = i + 1;
  }
  return out;
}

}  // namespace wastewatch::track
