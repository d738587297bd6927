// Readings as the replica gives them.
#pragma once

#include <span>
#include <vector>

#include "index/telemetry.h"
#include "track/moment.h"
#include "track/track.h"

namespace wastewatch::test {

inline constexpr std::int64_t fixes_begin_ms = 1'750'000'000'000;

// A good fix each; received a second after it was taken.
inline std::vector<index::Fix> fixes_at(std::span<const track::Moment> moments) {
  std::vector<index::Fix> out;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    index::Fix fix;
    fix.reading.time_ms = moments[i].time_ms;
    fix.reading.lat_e7 = moments[i].place.lat_e7;
    fix.reading.lon_e7 = moments[i].place.lon_e7;
    fix.reading.fix_quality = 1;
    fix.reading.accuracy_dm = 50;
    fix.place = {static_cast<std::int64_t>(i) + 1, 0, 0};
    fix.sequence = i;
    fix.boot_id = 1;
    fix.dating = {moments[i].time_ms + 1'000, 0};
    out.push_back(fix);
  }
  return out;
}

// One a minute, at one place.
inline std::vector<index::Fix> still_fixes(std::size_t count) {
  std::vector<track::Moment> moments;
  for (std::size_t i = 0; i < count; ++i)
    moments.push_back({fixes_begin_ms + static_cast<std::int64_t>(i) * 60'000, {307'460'000, 1'204'860'000}});
  return fixes_at(moments);
}

inline track::Track track_at(std::span<const track::Moment> moments, std::uint8_t device = 1) {
  track::Track out;
  out.device.data[0] = device;
  out.witness = track::Witness::truck;
  out.gap_ms = 900'000;
  out.points = track::track_points(fixes_at(moments), {}, 1);
  return out;
}

}  // namespace wastewatch::test
