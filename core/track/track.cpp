#include "track/track.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

namespace wastewatch::track {
namespace {

Fault position_fault(const index::Fix& fix, const PlaceLimits& limits) {
  if (!fix.has_position()) return Fault::no_position;
  const geo::Point place{*fix.reading.lat_e7, *fix.reading.lon_e7};
  switch (index::position_fault(place.lat_e7, place.lon_e7)) {
    case index::PositionFault::no_fix: return Fault::no_fix;
    case index::PositionFault::off_earth: return Fault::off_earth;
    case index::PositionFault::none:
    case index::PositionFault::too_fast: break;
  }
  if (!fix.is_located()) return Fault::no_fix;
  return is_in_country(limits, place) ? Fault::none : Fault::outside;
}

TrackPoint point_of(const index::Fix& fix, const PlaceLimits& limits) {
  const auto measured = fix.measured_ms();
  TrackPoint out{measured.value_or(fix.dating.received_ms), Fault::misdated, false, fix};
  if (measured) out.fault = position_fault(fix, limits);
  return out;
}

// Where a reading stands in the chain.
auto origin_of(const TrackPoint& point) {
  return std::tuple(point.fix.place, point.fix.boot_id, point.fix.sequence);
}

void mark_repeated(std::vector<TrackPoint>& points) {
  std::map<std::pair<std::uint32_t, std::uint64_t>, std::size_t> seen;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [first, is_new] = seen.try_emplace({points[i].fix.boot_id, points[i].fix.sequence}, i);
    if (is_new) continue;
    points[first->second].repeated = true;
    points[i].repeated = true;
  }
}

void mark_jumps(std::vector<TrackPoint>& points, const PlaceLimits& limits, std::int64_t time_scale) {
  std::vector<Moment> moments;
  std::vector<std::size_t> owners;
  for (std::size_t i = 0; i < points.size(); ++i) {
    if (points[i].fault != Fault::none) continue;
    moments.push_back({points[i].time_ms, *points[i].place()});
    owners.push_back(i);
    points[i].fault = Fault::jump;
  }
  for (const std::size_t i : reachable(limits, time_scale, moments)) points[owners[i]].fault = Fault::none;
}

}  // namespace

std::string_view fault_name(Fault fault) {
  static constexpr std::array<std::string_view, 7> names = {"none",      "misdated", "no_position", "no_fix",
                                                            "off_earth", "outside",  "jump"};
  const auto at = static_cast<std::size_t>(fault);
  return at < names.size() ? names[at] : "";
}

std::optional<geo::Point> TrackPoint::place() const {
  if (!fix.has_position()) return std::nullopt;
  return geo::Point{*fix.reading.lat_e7, *fix.reading.lon_e7};
}

std::vector<TrackPoint> track_points(std::span<const index::Fix> readings, const PlaceLimits& limits,
                                     std::int64_t time_scale) {
  std::vector<TrackPoint> out;
  out.reserve(readings.size());
  for (const auto& reading : readings) out.push_back(point_of(reading, limits));
  std::ranges::sort(out, {},
                    [](const TrackPoint& point) { return std::pair(point.time_ms, origin_of(point)); });
  const auto again = std::ranges::unique(out, {}, origin_of);
  out.erase(again.begin(), again.end());
  mark_repeated(out);
  mark_jumps(out, limits, time_scale);
  return out;
}

std::vector<std::size_t> faultless(const Track& track) {
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < track.points.size(); ++i) {
    if (track.points[i].fault != Fault::none) continue;
    if (!out.empty() && track.points[out.back()].time_ms == track.points[i].time_ms) continue;
    out.push_back(i);
  }
  return out;
}

std::vector<Moment> moments_of(const Track& track) {
  std::vector<Moment> out;
  for (const std::size_t i : faultless(track))
    out.push_back({track.points[i].time_ms, *track.points[i].place()});
  return out;
}

}  // namespace wastewatch::track
