// The track of a device from the verified replica. One thread, like the Reader.
#pragma once

#include "index/reader.h"
#include "track/track.h"

namespace wastewatch::track {

struct TrackQuery {
  ledger::DeviceId device;
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // exclusive
  std::int64_t time_scale = 1;
  PlaceLimits limits{};
};

// Readings taken in the time; those with a date that cannot be right, and those signed twice under one
// number, that the chain received in it. A silence of gap_intervals times the device's interval, at least
// gap_least_ms, is a gap. Errors: index's; not_found for a device that is not registered.
inline constexpr std::int64_t gap_intervals = 5;  // the silence rule's (watch/rules/tracker_parameters.h)
inline constexpr std::int64_t gap_least_ms = 900'000;
inline constexpr std::size_t most_readings = 200'000;  // of one track, what the replica reads at most
Result<Track> gather_track(const index::Reader& reader, const TrackQuery& query);

}  // namespace wastewatch::track
