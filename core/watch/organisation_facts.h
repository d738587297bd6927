// What rules about an organisation look at, as of one recomputed block. Plain values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "ledger/ids.h"

namespace wastewatch::watch {

// A load tracker that is bound to a load and was heard there, and is not heard any more.
struct SilentTracker {
  ledger::DeviceId device;
  std::int64_t heard_ms = 0;   // receipt of its newest chunk
  std::int64_t silent_ms = 0;  // block time from which on it counts as silent
};

// What a block changed about an organisation: what rules wait for.
struct OrganisationNews {
  bool trackers = false;  // one of its trackers fell silent or came back, was bound or taken off
};

struct OrganisationFacts {
  using Record = OrganisationNews;
  std::string chain_id;
  std::int64_t height = 0;
  std::int64_t now_ms = 0;
  std::int64_t time_scale = 1;
  ledger::OrganisationId organisation;

  // Of the load trackers that it keeps: how many are at loads and were heard there during the last day, and
  // those of them that are silent, in the order in which they fell silent.
  std::int64_t trackers_at_loads = 0;
  std::vector<SilentTracker> silent;
};

}  // namespace wastewatch::watch
