// What the deadline rules look at: one load as of one recomputed block. Gathered from the replica (gather.h)
// or made by tests; rules see nothing else. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::watch {

// A circle on the ground, WGS-84.
struct Area {
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  std::uint32_t radius_m = 0;
  bool operator==(const Area&) const = default;
};

// A reading with a position.
struct TrackerFix {
  std::int64_t time_ms = 0;
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  std::int32_t accuracy_dm = 0;  // 0: not known
  bool satellite = false;        // GNSS or differential, not a cell or a guess
  bool operator==(const TrackerFix&) const = default;
};

// A device while it was bound to the load.
struct Tracker {
  ledger::DeviceId device;
  std::int64_t interval_ms = 60'000;  // expected between readings
  std::int64_t bound_from_ms = 0;
  std::int64_t bound_to_ms = 0;      // 0: still bound
  std::int64_t last_reading_ms = 0;  // of the device; 0: never
  std::vector<TrackerFix> fixes{};   // of the binding, ascending: around the claim, and the newest
};

struct LoadFacts {
  std::string chain_id;
  std::int64_t height = 0;
  std::int64_t now_ms = 0;      // block time of that height: the only clock
  std::int64_t time_scale = 1;  // of the chain's policy: the rules' own periods are divided by it
  ledger::v1::Batch batch;
  std::int64_t overdue_since_ms = 0;      // block time of the chain's entry, 0: none
  std::int64_t unconfirmed_since_ms = 0;  // likewise
  std::int64_t claim_period_ms = 0;       // of the waste kind
  std::vector<Area> destination;          // the destination's sites
  std::vector<Tracker> trackers;          // oldest binding first
};

}  // namespace wastewatch::watch
