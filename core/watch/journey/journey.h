// The digest of a load's way: what its trackers and the truck's positioning devices have reported since the
// pick-up, folded reading by reading in the order of receipt (fold.h), of bounded size. A function of the
// stored readings alone: whoever folds them all at once (gather_journey.h) gets the bytes that the feed kept
// step by step. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "watch/batch_facts.h"
#include "watch/journey/way_signs.h"

namespace wastewatch::watch {

struct WayFix {
  std::int64_t taken_ms = 0;
  geo::Point place{};
  std::int32_t accuracy_dm = 0;
  bool operator==(const WayFix&) const = default;
};

struct BoundTime {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // 0: still bound
  bool operator==(const BoundTime&) const = default;
};

// Whether tracker and truck are together, from fixes of both at the same time. Kept with the tracker.
struct Company {
  std::int64_t compared_ms = 0;  // time of the newest comparison; 0: none
  std::int64_t together_ms = 0;  // of the newest that found them together; 0: none
  std::int64_t apart_ms = 0;     // first of those in a row that found them apart; 0: the newest did not
  std::int64_t last_apart_ms = 0;
  std::uint32_t apart_count = 0;
  std::optional<Parting> parting{};
  bool operator==(const Company&) const = default;
};

struct WayDevice {
  ledger::DeviceId device;
  bool truck = false;
  std::vector<BoundTime> bound{};
  // Of the newest reading.
  std::int64_t taken_ms = 0;  // 0: none yet
  std::uint32_t boot_id = 0;
  std::uint64_t sequence = 0;
  std::int64_t correction_ms = 0;
  std::vector<WayFix> fixes{};   // the newest that can be right, ascending, a minute apart
  std::optional<WayFix> last{};  // of those
  std::optional<WayFix> odd{};   // one that does not follow it: the next decides between them
  std::vector<WayGap> gaps{};
  Company company{};
  bool operator==(const WayDevice&) const = default;
};

struct Journey {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;     // receipt by who took the load over; 0: on the way
  std::int64_t until_ms = 0;  // first statement of arrival: after it truck and tracker may part; 0: none
  bool partial = false;
  std::int64_t time_scale = 1;
  std::vector<WayDevice> devices{};  // trackers first, as they were bound; then the truck's
  bool operator==(const Journey&) const = default;
};

WaySigns signs_of(const Journey& journey);

Bytes encode(const Journey& journey);
std::optional<Journey> decode_journey(BytesView bytes);

}  // namespace wastewatch::watch
