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

// A receipt with a mass that was weighed.
struct Weighing {
  ledger::BatchId batch;
  std::int64_t time_ms = 0;  // block time
};

// A mass to the kilogram that it signed for repeatedly, and what it signed for close to it.
struct RepeatedMass {
  std::int64_t mass_g = 0;
  std::vector<Weighing> weighings{};  // oldest first
  std::int64_t others = 0;            // receipts of masses beside it
  std::int64_t other_masses = 0;      // how many different ones
  std::int64_t oldest_ms = 0;         // receipt of them all
};

// What a block changed about an organisation: what rules wait for.
struct OrganisationNews {
  bool trackers = false;   // one of its trackers fell silent or came back, was bound or taken off
  bool weighings = false;  // it signed for a repeated mass, or for one beside it
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

  std::vector<RepeatedMass> repeated;  // ascending by mass
};

}  // namespace wastewatch::watch
