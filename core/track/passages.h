// Who passed here: the stretches in which devices were near a place, ranked. Pure; thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "track/stops.h"
#include "track/track.h"

namespace wastewatch::track {

struct Here {
  geo::Point place;
  std::int64_t radius_m = 300;
  Span period;
  std::int64_t time_scale = 1;
};

// One stretch of one device, from the first to the last fix in the circle; a way between two fixes without a
// gap counts where it crosses the circle, dated between them.
struct Passage {
  ledger::DeviceId device;
  Witness witness = Witness::other;
  Span span;
  std::int64_t nearest_m = 0;   // of the way to the place
  std::int64_t nearest_ms = 0;  // when
  std::int64_t accuracy_m = 0;  // stated by the fix nearest to that moment; 0: not known
  std::int64_t stood_ms = 0;    // in stops whose middle lies in the circle
  std::int64_t longest_ms = 0;  // of those stops
  bool between_fixes = false;   // no fix lies in the circle, only the way between two
  bool beside_gap = false;      // the device fell silent in the circle, or was silent before
};

// Of one track, by time.
std::vector<Passage> passages_of(const Track& track, const Here& here);

// What explains a heap best first: those that stood longest, then those beside a gap, then the nearest way;
// ties by time and device.
void rank(std::vector<Passage>& passages);

}  // namespace wastewatch::track
