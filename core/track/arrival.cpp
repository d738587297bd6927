#include "track/arrival.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace wastewatch::track {
namespace {

std::int64_t quantile(const std::vector<std::int64_t>& sorted, double share) {
  const double at = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const auto above = std::min(below + 1, sorted.size() - 1);
  const double part = at - static_cast<double>(below);
  return sorted[below] + std::llround(part * static_cast<double>(sorted[above] - sorted[below]));
}

}  // namespace

std::optional<UsualTime> usual_time(std::span<const PastTrip> trips, std::size_t least_trips) {
  std::vector<std::int64_t> took;
  for (const auto& trip : trips) {
    if (trip.arrived_ms > trip.left_ms) took.push_back(trip.arrived_ms - trip.left_ms);
  }
  if (took.empty() || took.size() < least_trips) return std::nullopt;
  std::ranges::sort(took);
  return UsualTime{took.size(), quantile(took, 0.1), quantile(took, 0.5), quantile(took, 0.9)};
}

ExpectedArrival expected_arrival(const UsualTime& usual, std::int64_t left_ms, std::int64_t now_ms) {
  const auto from_now = [&](std::int64_t took_ms) { return std::max(now_ms, left_ms + took_ms); };
  return {from_now(usual.early_ms), from_now(usual.middle_ms), from_now(usual.late_ms),
          now_ms > left_ms + usual.late_ms};
}

}  // namespace wastewatch::track
