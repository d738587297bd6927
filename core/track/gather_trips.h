// Earlier normal trips of one origin and destination, from the verified replica. One thread, like the Reader.
#pragma once

#include <vector>

#include "index/reader.h"
#include "track/corridor.h"
#include "track/plausible.h"

namespace wastewatch::track {

struct PastTripsQuery {
  ledger::OrganisationId origin;
  ledger::OrganisationId destination;
  std::size_t most_trips = 200;     // the newest
  std::size_t most_looked = 2'000;  // loads, normal or not
  std::int64_t time_scale = 1;
  PlaceLimits limits{};
};

// Delivered on the first journey, without a discrepancy, dispute, incident, return or missed deadline. The
// way is that of the load's own tracker, else of the truck's; a trip without either still counts for the time
// it took. Errors: index's.
Result<std::vector<PastTrip>> gather_past_trips(const index::Reader& reader, const PastTripsQuery& query);

}  // namespace wastewatch::track
