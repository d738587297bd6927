#include "watch/gather_organisation.h"

#include "watch/evaluation.h"
#include "watch/kept_trackers.h"
#include "watch/kept_weighings.h"

namespace wastewatch::watch {

Result<OrganisationFacts> gather_organisation(const index::Reader& reader, const GatherContext& context,
                                              const Tallies& tallies,
                                              const ledger::OrganisationId& organisation) {
  OrganisationFacts facts;
  facts.chain_id = reader.chain_id();
  facts.height = reader.height();
  facts.now_ms = reader.block_time().ms();
  facts.time_scale = context.time_scale;
  facts.organisation = organisation;
  if (auto gathered = gather_trackers(tallies, facts); !gathered) return fail(gathered.error());
  if (auto gathered = gather_weighings(tallies, facts); !gathered) return fail(gathered.error());
  return facts;
}

Result<std::vector<Alert>> computed_alerts(const index::Reader& reader,
                                           const ledger::OrganisationId& organisation) {
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  Tallies tallies(reader);
  const auto reached = reach_trackers(tallies, reader, *context, organisation);
  if (!reached) return fail(reached.error());
  if (auto done = reach_weighings(tallies, reader, *context, organisation); !done) return fail(done.error());
  const auto facts = gather_organisation(reader, *context, tallies, organisation);
  if (!facts) return fail(facts.error());
  return evaluate(*facts).alerts;
}

}  // namespace wastewatch::watch
