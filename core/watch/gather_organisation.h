// From the feed's rows about an organisation to the facts that rules see. One thread, like the Reader.
#pragma once

#include <vector>

#include "index/reader.h"
#include "watch/alert.h"
#include "watch/gather.h"
#include "watch/organisation_facts.h"
#include "watch/tallies.h"

namespace wastewatch::watch {

// As of rows that are reached already (kept_trackers.h). Errors: index's.
Result<OrganisationFacts> gather_organisation(const index::Reader& reader, const GatherContext& context,
                                              const Tallies& tallies,
                                              const ledger::OrganisationId& organisation);

// As gather_facts.h has it of a load. Errors: index's.
Result<std::vector<Alert>> computed_alerts(const index::Reader& reader,
                                           const ledger::OrganisationId& organisation);

}  // namespace wastewatch::watch
