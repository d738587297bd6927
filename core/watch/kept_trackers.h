// Internal: which load trackers an organisation keeps that are at loads, and when each may count as silent,
// as rows of the feed's column (feed_store.h). A row's time is a lower bound: it is moved on when it is
// reached and the tracker has been heard since, not with every reading. One thread.
#pragma once

#include <optional>
#include <vector>

#include "index/reader.h"
#include "watch/gather.h"
#include "watch/organisation_facts.h"
#include "watch/tallies.h"

namespace wastewatch::watch {

// Takes in what a block changed about a device.
struct TrackerNews {
  ledger::OrganisationId keeper;
  bool counts = false;        // how many trackers the keeper has at loads has changed
  std::int64_t reach_ms = 0;  // the time of the row that is new; 0: none is
};
// One for each organisation it matters to: two when the keeper has changed. Errors: index's.
Result<std::vector<TrackerNews>> note_tracker(Tallies& tallies, const index::Reader& reader,
                                              const GatherContext& context, const ledger::DeviceId& device);

// Moves the rows that are reached. Errors: index's.
struct TrackersReached {
  bool news = false;         // one has fallen silent
  std::int64_t next_ms = 0;  // when the next row is reached; `never`: there is none
};
Result<TrackersReached> reach_trackers(Tallies& tallies, const index::Reader& reader,
                                       const GatherContext& context, const ledger::OrganisationId& keeper);

// After reach_trackers(). Errors: index's.
Status gather_trackers(const Tallies& tallies, OrganisationFacts& facts);

}  // namespace wastewatch::watch
