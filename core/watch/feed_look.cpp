#include "watch/feed_look.h"

#include <utility>

#include "watch/gather_facts.h"
#include "watch/gather_organisation.h"
#include "watch/kept_trackers.h"
#include "watch/kept_weighings.h"
#include "watch/rule_table.h"

namespace wastewatch::watch {
namespace {

Result<Look> look_at_batch(const index::Reader& reader, const GatherContext& context,
                           const ledger::BatchId& batch, WaySigns signs) {
  const auto facts = gather_batch(reader, context, batch, std::move(signs));
  if (!facts) return fail(facts.error());
  const auto record = gather_record(reader, batch);
  if (!record) return fail(record.error());
  Look out{evaluate(*facts), concerns_any(*record, facts->now_ms)};
  if (!out.found.follows && !follows_trackers(*record, facts->now_ms)) out.found.trackers.clear();
  return out;
}

Result<Look> look_at_device(const index::Reader& reader, const GatherContext& context,
                            const ledger::DeviceId& device) {
  const auto facts = gather_device(reader, context, device);
  if (!facts) return fail(facts.error());
  return Look{evaluate(*facts), false};
}

Result<Look> look_at_organisation(const index::Reader& reader, const GatherContext& context, Tallies& tallies,
                                  const ledger::OrganisationId& organisation) {
  const auto reached = reach_trackers(tallies, reader, context, organisation);
  if (!reached) return fail(reached.error());
  if (auto done = reach_weighings(tallies, reader, context, organisation); !done) return fail(done.error());
  const auto facts = gather_organisation(reader, context, tallies, organisation);
  if (!facts) return fail(facts.error());
  Look out{evaluate(*facts), false};
  out.found.reach_ms = reached->next_ms;
  return out;
}

}  // namespace

Result<Look> look_at(const index::Reader& reader, const GatherContext& context, Tallies& tallies,
                     const Subject& subject, WaySigns signs) {
  if (const auto batch = batch_of(subject)) return look_at_batch(reader, context, *batch, std::move(signs));
  if (const auto device = device_of(subject)) return look_at_device(reader, context, *device);
  if (const auto organisation = organisation_of(subject))
    return look_at_organisation(reader, context, tallies, *organisation);
  return fail(index::Errc::store_corrupt, "subject of an alert");
}

}  // namespace wastewatch::watch
