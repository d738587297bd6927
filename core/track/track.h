// The track of one device: every reading it reported, each with what is wrong with it. Nothing is dropped:
// what cannot be right is marked, gaps stay gaps, and what was signed twice under one number stands beside
// the rest. A truck and the tracker hidden in its load are separate witnesses: their tracks are never merged.
// Plain values; pure functions, thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "index/telemetry.h"
#include "track/moment.h"
#include "track/plausible.h"

namespace wastewatch::track {

// Why a reading says nothing about where the device was at its time.
enum class Fault : std::uint8_t {
  none = 0,
  misdated = 1,     // its date cannot be right (index/device_health.h); it stands at its receipt
  no_position = 2,  // without coordinates
  no_fix = 3,       // 0 in a coordinate or beside 0, 0, or a position the receiver itself calls invalid
  off_earth = 4,    // beyond 90° or 180°
  outside = 5,      // not in the country
  jump = 6,         // no truck can have come from the places before and after
};
// "none", "misdated" …; "" for none of them.
std::string_view fault_name(Fault fault);

enum class Witness : std::uint8_t { truck = 1, load = 2, other = 3 };

struct TrackPoint {
  std::int64_t time_ms = 0;  // taken, by the chain's clock; a misdated one: its receipt
  Fault fault = Fault::none;
  bool repeated = false;  // boot and number of another reading of the track: a replay
  index::Fix fix;         // the reading, what the device states, its receipt and its place in the chain

  std::int64_t stated_ms() const { return fix.reading.time_ms; }
  std::int64_t received_ms() const { return fix.dating.received_ms; }
  std::optional<geo::Point> place() const;  // whatever its fault
};

struct Track {
  ledger::DeviceId device;
  Witness witness = Witness::other;
  std::int64_t gap_ms = 0;           // a longer silence is a gap
  bool cloned = false;               // the chain holds proof that the device was cloned
  bool complete = true;              // false: it has more readings in the time than were read
  std::vector<TrackPoint> points{};  // by time
  std::vector<TrackPoint>
      conflicts{};  // signed by the device under numbers it had used: by time, not in points
};

// Marks and orders readings. `readings` in any order; what stands twice at one place in the chain counts
// once.
std::vector<TrackPoint> track_points(std::span<const index::Fix> readings, const PlaceLimits& limits,
                                     std::int64_t time_scale);

// Where the device was: the points without fault, of the same millisecond the first.
std::vector<Moment> moments_of(const Track& track);
// The same as indices into track.points.
std::vector<std::size_t> faultless(const Track& track);

}  // namespace wastewatch::track
