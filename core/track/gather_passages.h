// Who passed here, from the verified replica: every device that was heard, with a bound on the work. One
// thread, like the Reader.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "index/reader.h"
#include "track/passages.h"

namespace wastewatch::track {

// A load that was with the device when it passed.
struct LoadHere {
  ledger::BatchId batch;
  std::int64_t declared_g = 0;
  std::int64_t missing_g = 0;  // declared, less what was delivered; 0: nothing, or not delivered whole
  bool open = false;           // collected and not delivered to this day
};

struct Passer {
  Passage passage;
  std::string plate;  // of the vehicle the device is bound to; empty: none
  std::vector<LoadHere> loads{};
};

struct PassersQuery {
  Here here;
  PlaceLimits limits{};
  std::size_t most_readings = 5'000'000;  // over all devices
  std::size_t most_passages = 1'000;
  std::size_t most_loads = 5'000;     // whose trackers are looked at
  std::function<bool()> cancelled{};  // asked between devices
};

struct Passers {
  std::vector<Passer> ranked;
  std::size_t devices = 0;     // that have ever been heard
  std::size_t searched = 0;    // of them
  bool complete = true;        // every device's readings of the period were searched
  bool loads_complete = true;  // so were all loads that trackers may have been in
};

// Devices whose newest position is older than the period are skipped. A tracker's loads are found through
// those declared in the period or up to loads_before_ms before it, the newest first: the ledger files
// bindings by load. Errors: index's; cancelled.
inline constexpr std::int64_t loads_before_ms = 30 * 86'400'000LL;
Result<Passers> gather_passers(const index::Reader& reader, const PassersQuery& query);

}  // namespace wastewatch::track
