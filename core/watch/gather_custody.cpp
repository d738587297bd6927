#include "watch/gather_custody.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

#include "index/reader_records.h"
#include "ledger/keys.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

bool is_handover(v1::BatchEventKind kind) {
  return kind == v1::EVENT_COLLECTED || kind == v1::EVENT_STORED || kind == v1::EVENT_DELIVERED ||
         kind == v1::EVENT_RETURNED;
}

// Binding a device or reporting an incident does not move the load on.
bool is_about_custody(v1::BatchEventKind kind) {
  constexpr std::array kinds = {v1::EVENT_DECLARED,  v1::EVENT_OFFERED,   v1::EVENT_CLAIMED,
                                v1::EVENT_REFUSED,   v1::EVENT_WITHDRAWN, v1::EVENT_TREATED,
                                v1::EVENT_RESIDUE_OF};
  return is_handover(kind) || std::ranges::contains(kinds, kind);
}

void read_history(const index::BatchDetail& detail, CustodyFacts& facts) {
  bool estimated = false;
  for (const auto& [number, event] : detail.events) {
    if (event.kind() == v1::EVENT_TREATMENT_LATE) facts.treatment_late_ms = event.time_ms();
    if (event.by_chain() || !is_about_custody(event.kind())) continue;
    facts.acted_ms = event.time_ms();
    if (event.kind() == v1::EVENT_DECLARED) estimated = event.mass_basis() == v1::MASS_ESTIMATED;
    if (!is_handover(event.kind())) continue;
    facts.handovers.push_back({number, event.kind(), event.time_ms(), event.counterparty(), event.actor(),
                               event.mass_g() - event.adjustment_g(), event.mass_g(), estimated});
    estimated = false;
  }
}

void read_kind(const index::Reader& reader, const v1::Batch& batch, CustodyFacts& facts) {
  const auto found = reader.waste_kind(batch.waste_code());
  if (!found || !*found) return;
  const v1::WasteKind& kind = **found;
  facts.family = kind.family();
  facts.hazardous = kind.hazardous();
  facts.tracker_required = kind.tracker_required();
  facts.tolerance_permille = kind.tolerance_permille();
  facts.treat_within_ms = kind.treat_within_ms();
}

// ---- what the vehicle carried ----

const index::NumberedEvent* newest_pick_up(const index::BatchDetail& detail) {
  const index::NumberedEvent* out = nullptr;
  for (const auto& entry : detail.events) {
    if (entry.event.kind() == v1::EVENT_COLLECTED) out = &entry;
  }
  return out;
}

// The mass of a load while it was aboard the trip at that moment, from its own history; 0: it was not.
std::int64_t aboard_at(const std::vector<v1::BatchEvent>& events, const std::string& trip,
                       std::int64_t time_ms) {
  std::int64_t out = 0;
  for (const auto& event : events) {
    if (event.time_ms() > time_ms || !is_handover(event.kind())) continue;
    const bool boards = event.kind() == v1::EVENT_COLLECTED && event.trip_id() == trip;
    out = boards ? event.mass_g() : 0;
  }
  return out;
}

Result<std::int64_t> others_aboard(const index::Reader& reader, const v1::Trip& trip, const std::string& self,
                                   std::int64_t time_ms) {
  const auto id = ledger::TripId::from(as_bytes(trip.id()));
  if (!id || trip.load_count() < 2) return 0;
  const Bytes prefix = ledger::keys::trip_loads(*id);
  std::vector<ledger::BatchId> loads;
  auto listed = index::for_records<v1::TripLoad>(reader.tree(), prefix, ledger::keys::end_of_prefix(prefix),
                                                 index::max_listed, [&](BytesView key, const v1::TripLoad&) {
                                                   const auto load =
                                                       ledger::BatchId::from(key.subspan(prefix.size()));
                                                   if (load && as_text(load->view()) != self)
                                                     loads.push_back(*load);
                                                 });
  if (!listed) return fail(listed.error());
  std::int64_t out = 0;
  for (const auto& load : loads) {
    const auto events = index::list_records<v1::BatchEvent>(reader.tree(), ledger::keys::batch_events(load));
    if (!events) return fail(events.error());
    out += aboard_at(*events, trip.id(), time_ms);
  }
  return out;
}

Status read_carriage(const index::Reader& reader, const index::BatchDetail& detail, CustodyFacts& facts) {
  const auto* pick_up = newest_pick_up(detail);
  if (pick_up == nullptr) return {};
  const auto id = ledger::TripId::from(as_bytes(pick_up->event.trip_id()));
  const auto trip = id ? reader.trip(*id) : fail(index::Errc::not_found);
  if (!trip) return {};
  const auto vehicle = reader.vehicle(trip->plate());
  if (!vehicle) return {};
  const auto others = others_aboard(reader, *trip, detail.batch.id(), pick_up->event.time_ms());
  if (!others) return fail(others.error());
  facts.carriage = {.time_ms = pick_up->event.time_ms(),
                    .number = pick_up->number,
                    .carrier = pick_up->event.actor(),
                    .aboard_g = pick_up->event.mass_g() + *others,
                    .payload_g = vehicle->maximum_load_g(),
                    .axles = vehicle->axles(),
                    .trailer = vehicle->kind() == v1::VEHICLE_TRACTOR_TRAILER};
  return {};
}

// ---- permits ----

struct ActivityRow {
  v1::BatchState state;
  v1::PermitActivity activity;
};
// As the ledger asks for them when the load is accepted.
constexpr std::array activity_rows = {
    ActivityRow{v1::BATCH_IN_TRANSIT, v1::PERMIT_CARRY},
    ActivityRow{v1::BATCH_STORED, v1::PERMIT_STORE},
    ActivityRow{v1::BATCH_DELIVERED, v1::PERMIT_TREAT},
};

Result<std::vector<v1::Permit>> permits_of(const index::Reader& reader, const v1::Batch& batch,
                                           v1::PermitActivity activity) {
  const auto holder = ledger::OrganisationId::from(as_bytes(batch.holder()));
  if (!holder) return std::vector<v1::Permit>{};
  return index::list_records<v1::Permit>(
      reader.tree(), ledger::keys::permits(*holder, static_cast<std::uint8_t>(activity), batch.waste_code()));
}

// Whoever receives waste without being a processor may also hold it under a permit to store.
bool may_store_instead(const index::Reader& reader, const v1::Batch& batch) {
  const auto holder = ledger::OrganisationId::from(as_bytes(batch.holder()));
  if (!holder || batch.state() != v1::BATCH_DELIVERED) return false;
  const auto organisation = reader.organisation(*holder);
  return organisation && organisation->kind() != v1::PROCESSOR;
}

PermitSpan span_of(const std::vector<v1::Permit>& permits, v1::PermitActivity activity, std::int64_t now_ms) {
  PermitSpan out{.activity = activity};
  std::int64_t begins = std::numeric_limits<std::int64_t>::max();
  std::int64_t ends = 0;
  for (const auto& permit : permits) {
    if (permit.revoked()) continue;
    if (permit.from_ms() > now_ms) {
      begins = std::min(begins, permit.from_ms());
    } else if (permit.to_ms() > now_ms) {
      ends = std::max(ends, permit.to_ms());
    } else {
      out.ended_ms = std::max(out.ended_ms, permit.to_ms());
    }
  }
  out.valid = ends != 0;
  if (out.valid) out.ended_ms = 0;
  if (out.valid || begins != std::numeric_limits<std::int64_t>::max())
    out.next_ms = out.valid ? ends : begins;
  return out;
}

Status read_permits(const index::Reader& reader, const v1::Batch& batch, CustodyFacts& facts) {
  const auto row = std::ranges::find(activity_rows, batch.state(), &ActivityRow::state);
  if (row == activity_rows.end()) return {};
  auto permits = permits_of(reader, batch, row->activity);
  if (!permits) return fail(permits.error());
  if (may_store_instead(reader, batch)) {
    const auto more = permits_of(reader, batch, v1::PERMIT_STORE);
    if (!more) return fail(more.error());
    permits->insert(permits->end(), more->begin(), more->end());
  }
  facts.permit = span_of(*permits, row->activity, reader.block_time().ms());
  return {};
}

}  // namespace

Result<CustodyFacts> gather_custody(const index::Reader& reader, const index::BatchDetail& detail) {
  CustodyFacts facts;
  facts.utc_offset_minutes = reader.utc_offset_minutes();
  read_kind(reader, detail.batch, facts);
  read_history(detail, facts);
  if (auto read = read_carriage(reader, detail, facts); !read) return fail(read.error());
  if (auto read = read_permits(reader, detail.batch, facts); !read) return fail(read.error());
  return facts;
}

}  // namespace wastewatch::watch
