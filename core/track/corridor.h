// Corridors learned from earlier normal trips of one origin and destination, and when a trip should arrive.
// What was learned is a value with a version and the list of trips it came from, so that another office
// learns the same. Pure; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "geo/shape.h"
#include "ledger/ids.h"
#include "track/moment.h"

namespace wastewatch::track {

// One earlier trip: where it went, and when. Moments ascend; gaps were left out by the caller.
struct PastTrip {
  ledger::BatchId batch;
  std::int64_t left_ms = 0;
  std::int64_t arrived_ms = 0;
  std::vector<Moment> moments{};
};

struct LearnLimits {
  std::size_t least_trips = 5;        // fewer are no habit: nothing is learned
  std::size_t most_trips = 200;       // the newest
  std::int64_t same_route_m = 1'000;  // a trip whose farther tenth leaves the line by more took another route
  std::int64_t least_half_width_m = 150;
  std::int64_t most_half_width_m = 2'000;
  std::int64_t margin_m = 50;  // beside the scatter of the trips
  double tolerance_m = 25;     // of the line
};

inline constexpr std::uint32_t corridor_version = 1;

struct LearnedCorridor {
  std::uint32_t version = corridor_version;
  ledger::OrganisationId origin;
  ledger::OrganisationId destination;
  geo::Corridor corridor;
  std::int64_t from_ms = 0;              // departure of the first trip used
  std::int64_t to_ms = 0;                // arrival of the last
  std::vector<ledger::BatchId> trips{};  // that took this route, by id
  std::uint32_t other_routes = 0;        // trips that were looked at and took another
  bool operator==(const LearnedCorridor&) const = default;
};

// The line is that of the middle trip: the one from which the others are least far. Half width: where 95 of
// 100 fixes of the trips lie, and the margin. Trips by another route are learned from in another call, by
// leaving out those used. Nothing when fewer than least_trips took one route.
std::optional<LearnedCorridor> learned_corridor(const ledger::OrganisationId& origin,
                                                const ledger::OrganisationId& destination,
                                                std::span<const PastTrip> trips, const LearnLimits& limits);

// One encoding (protobuf wire format, docs/tracks.md); nothing when the bytes are not it, or of a later
// version.
Bytes encode(const LearnedCorridor& corridor);
std::optional<LearnedCorridor> decode_corridor(BytesView bytes);

// Where a way left the corridor: stretches outside with their length. A fix outside begins one, the next
// inside ends it.
struct Departure {
  Span span;
  double farthest_m = 0;  // from the edge of the corridor
  double length_m = 0;    // of the way outside
  bool operator==(const Departure&) const = default;
};
std::vector<Departure> departures_of(std::span<const Moment> moments, const geo::Corridor& corridor);

}  // namespace wastewatch::track
