// What rules about the way of a load read: of the digest of its journey (journey.h) what stays the same until
// something happens, so that a look at any later block finds the same. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "geo/point.h"
#include "ledger/ids.h"

namespace wastewatch::watch {

// Readings arrive up to three hours after they were taken (assumed): so long after a way has ended, those
// taken on it are still folded.
inline constexpr std::int64_t way_settled_ms = 10'800'000;

// A stretch without readings of a tracker, by when they were taken.
struct WayGap {
  std::int64_t from_ms = 0;            // last reading before it
  std::int64_t to_ms = 0;              // first after it
  std::int64_t seen_ms = 0;            // receipt of the reading that ended it
  bool complete = false;               // the readings are numbered through: none is still to come
  std::optional<geo::Point> before{};  // last good position before it, and the first after it
  std::optional<geo::Point> after{};

  std::int64_t lasts_ms() const { return to_ms - from_ms; }
  bool operator==(const WayGap&) const = default;
};

// The tracker and the truck have been apart for long enough, and have not been together since.
struct Parting {
  std::int64_t from_ms = 0;      // first time they were seen apart
  std::int64_t known_ms = 0;     // when it had lasted long enough
  std::int64_t distance_m = 0;   // at that time
  geo::Point tracker{};          // where it was then
  bool together_before = false;  // on this way; else they never were
  bool operator==(const Parting&) const = default;
};

struct TrackerSigns {
  ledger::DeviceId device;
  std::vector<WayGap> gaps{};      // oldest first; of very many the longest
  std::optional<WayGap> ending{};  // when the way has ended: no reading from there until its end
  std::optional<Parting> parting{};
  bool operator==(const TrackerSigns&) const = default;
};

// One way: from a pick-up until the load was received at a fixed place, or by the next carrier.
struct WaySigns {
  std::int64_t from_ms = 0;  // 0: none, or over for longer than anything is kept
  std::int64_t to_ms = 0;    // 0: on the way
  bool partial = false;      // the replica lacks blocks since from_ms: nothing can be said
  std::vector<TrackerSigns> trackers{};

  bool any() const;
  bool operator==(const WaySigns&) const = default;
};

}  // namespace wastewatch::watch
