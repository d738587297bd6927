#include "watch/witness.h"

#include <algorithm>

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

void add(std::set<ledger::OrganisationId>& out, const std::string& id) {
  if (const auto known = ledger::OrganisationId::from(as_bytes(id))) out.insert(*known);
}

// Whoever has had the load in hand, or is to have it.
std::set<ledger::OrganisationId> parties_of(const index::BatchDetail& detail) {
  std::set<ledger::OrganisationId> out;
  add(out, detail.batch.generator());
  add(out, detail.batch.holder());
  add(out, detail.batch.journey().destination());
  for (const auto& entry : detail.events) {
    const bool bound =
        entry.event.kind() == v1::EVENT_DEVICE_BOUND || entry.event.kind() == v1::EVENT_DEVICE_UNBOUND ||
        entry.event.kind() == v1::EVENT_TELEMETRY_GAP || entry.event.kind() == v1::EVENT_INCIDENT_RAISED;
    if (bound) continue;
    add(out, entry.event.actor());
    add(out, entry.event.counterparty());
  }
  return out;
}

}  // namespace

Result<DeviceWitness> device_witness(const index::Reader& reader, const ledger::BatchId& batch) {
  const auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  DeviceWitness out;
  for (const auto& binding : detail->bindings) {
    const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
    const auto device = id ? reader.device(*id) : fail(index::Errc::not_found);
    if (!device || device->kind() != v1::DEVICE_LOAD_TRACKER) continue;
    add(out.keepers, device->keeper().empty() ? device->owner() : device->keeper());
  }
  const auto parties = parties_of(*detail);
  out.independent = std::ranges::any_of(
      out.keepers, [&](const ledger::OrganisationId& keeper) { return !parties.contains(keeper); });
  return out;
}

}  // namespace wastewatch::watch
