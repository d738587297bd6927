// What rules about a load look at, as of one recomputed block: gathered from the replica (gather_facts.h) or
// made by tests; rules see nothing else. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "watch/custody_facts.h"
#include "watch/facts.h"
#include "watch/journey/way_signs.h"

namespace wastewatch::watch {

// A reading with a position, dated by the chain's clock (index/device_health.h).
struct PlacedFix {
  std::int64_t taken_ms = 0;
  std::int64_t received_ms = 0;  // block time of its chunk
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  std::int32_t accuracy_dm = 0;  // 0: not known
  bool satellite = false;        // GNSS or differential, not a cell or a guess
  bool operator==(const PlacedFix&) const = default;
};

// One stretch of time during which a device was bound to the load.
struct BoundSpan {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // 0: still bound
  std::string bound_by;    // organisation id
  bool operator==(const BoundSpan&) const = default;
};

struct LoadTracker {
  ledger::DeviceId device;
  std::int64_t interval_ms = 60'000;  // expected between readings
  std::int64_t heard_ms = 0;          // receipt of its newest chunk; 0: never
  std::vector<BoundSpan> bound{};     // oldest first, at least one
  std::vector<PlacedFix> fixes{};     // while bound, ascending: around pick-up and arrivals, and the newest

  bool is_bound() const { return bound.back().to_ms == 0; }
};

enum class ArrivalAnswer : std::uint8_t { none = 0, accepted = 1, refused = 2 };

// A statement that the load is being handed over at a place, and what became of it: an offer to the
// destination (a claim), to the origin of a return, to a station, or to another carrier. Withdrawing it,
// letting it expire and offering again to the same receiver continue the same arrival.
struct Arrival {
  std::string giver;  // organisation ids
  std::string receiver;
  bool claim = false;    // to the journey's destination or origin
  bool carrier = false;  // the receiver is a transporter: no fixed place
  std::uint32_t journey = 0;
  std::int64_t stated_ms = 0;  // the first time
  bool withdrawn = false;      // by the giver, and not offered again
  ArrivalAnswer answer = ArrivalAnswer::none;
  std::uint32_t refusal = 0;  // RefusalReason
  std::int64_t answered_ms = 0;
  std::vector<Area> areas{};  // sites of the receiver
};

// What `concerns` looks at.
struct BatchRecord {
  ledger::v1::Batch batch;
  std::optional<ledger::v1::BatchEvent> last_event;
};

struct BatchFacts {
  using Record = BatchRecord;
  std::string chain_id;
  std::int64_t height = 0;
  std::int64_t now_ms = 0;  // block time of that height: the only clock
  std::int64_t time_scale = 1;
  ledger::v1::Batch batch;
  std::int64_t overdue_since_ms = 0;      // block time of the chain's entry, 0: none
  std::int64_t unconfirmed_since_ms = 0;  // likewise
  std::int64_t claim_period_ms = 0;       // of the waste kind
  std::vector<Area> origin;               // the generator's sites
  std::vector<Area> destination;          // the journey's
  // Since the load was last received at a fixed place, that receipt first; oldest first.
  std::vector<Arrival> arrivals;
  std::vector<LoadTracker> trackers;  // of the load, oldest binding first
  std::vector<LoadTracker> vehicles;  // of the truck it is on, when a tracker was bound after the pick-up

  // For rules that read the record or the pick-up (Reads); no part of what the others' inputs hash.
  CustodyFacts custody;
  // Of the truck that collected it, before and at the pick-up, when no tracker was there.
  std::vector<LoadTracker> truck;
  // What its trackers and the truck reported on the way, for rules about it.
  WaySigns way;
};

}  // namespace wastewatch::watch
