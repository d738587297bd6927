// Internal: the masses that an organisation has signed for on receipt lately, as rows of the feed's column
// (feed_store.h). A row that is too old counts no more; it is deleted when its mass is signed for again. One
// thread.
#pragma once

#include <optional>
#include <vector>

#include "index/reader.h"
#include "watch/gather.h"
#include "watch/organisation_facts.h"
#include "watch/tallies.h"

namespace wastewatch::watch {

// Takes in the receipts in a load's history from `from_ms` on. Returns the organisations whose repeated
// masses they matter to. Errors: index's.
Result<std::vector<ledger::OrganisationId>> note_weighings(Tallies& tallies, const index::Reader& reader,
                                                           const GatherContext& context,
                                                           const ledger::BatchId& batch,
                                                           std::int64_t from_ms);

// The time from which on receipts count.
std::int64_t weighings_from_ms(const index::Reader& reader, const GatherContext& context);

// Forgets masses that are not repeated any more. Errors: index's.
Status reach_weighings(Tallies& tallies, const index::Reader& reader, const GatherContext& context,
                       const ledger::OrganisationId& organisation);

// After reach_weighings(). Errors: index's.
Status gather_weighings(const Tallies& tallies, OrganisationFacts& facts);

}  // namespace wastewatch::watch
