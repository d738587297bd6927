#include "watch/gather_facts.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "index/reader_records.h"
#include "ledger/keys.h"
#include "watch/arrivals.h"
#include "watch/gather_custody.h"
#include "watch/gather_organisation.h"
#include "watch/journey/gather_journey.h"
#include "watch/rules/phantom_load.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {
namespace {

// Fixes are read around the pick-up, from before each arrival on until its answer has settled, and before the
// newest reading: enough for every rule.
constexpr std::int64_t around_pick_up_ms = 30 * TrackerParameters::minute_ms;
constexpr std::int64_t before_arrival_ms = 120 * TrackerParameters::minute_ms;
constexpr std::int64_t after_answer_ms = 60 * TrackerParameters::minute_ms;
constexpr std::int64_t newest_fixes_ms = 30 * TrackerParameters::minute_ms;

struct Span {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // exclusive
};

std::vector<Span> merged(std::vector<Span> spans) {
  std::ranges::sort(spans, {}, &Span::from_ms);
  std::vector<Span> out;
  for (const auto& span : spans) {
    if (!out.empty() && span.from_ms <= out.back().to_ms) {
      out.back().to_ms = std::max(out.back().to_ms, span.to_ms);
    } else {
      out.push_back(span);
    }
  }
  return out;
}

std::vector<Span> spans_read(const BatchFacts& facts, const LoadTracker& tracker) {
  const std::int64_t scale = std::max<std::int64_t>(1, facts.time_scale);
  std::vector<Span> out;
  if (const auto at = facts.batch.collected_ms(); at != 0)
    out.push_back({at - around_pick_up_ms / scale, at + around_pick_up_ms / scale});
  for (const auto& arrival : facts.arrivals) {
    const std::int64_t until =
        arrival.answered_ms == 0 ? facts.now_ms + 1 : arrival.answered_ms + after_answer_ms / scale;
    out.push_back({arrival.stated_ms - before_arrival_ms / scale, until});
  }
  const auto& last = tracker.bound.back();
  const std::int64_t end = last.to_ms == 0 ? tracker.heard_ms : std::min(tracker.heard_ms, last.to_ms);
  out.push_back({end - newest_fixes_ms / scale, end + 1});
  return merged(std::move(out));
}

std::optional<PlacedFix> placed(const index::Fix& fix) {
  constexpr std::int32_t gnss = 1;
  constexpr std::int32_t differential = 2;
  const auto taken = fix.measured_ms();
  if (!taken || !fix.has_position()) return std::nullopt;
  const auto quality = fix.reading.fix_quality.value_or(0);
  return PlacedFix{*taken,
                   fix.dating.received_ms,
                   *fix.reading.lat_e7,
                   *fix.reading.lon_e7,
                   fix.reading.accuracy_dm.value_or(0),
                   quality == gnss || quality == differential};
}

bool while_bound(const LoadTracker& tracker, std::int64_t time_ms) {
  return std::ranges::any_of(tracker.bound, [&](const BoundSpan& span) {
    return time_ms >= span.from_ms && (span.to_ms == 0 || time_ms < span.to_ms);
  });
}

Status read_fixes(const index::Reader& reader, const std::vector<Span>& spans, std::int64_t now_ms,
                  LoadTracker& tracker) {
  for (const auto& span : spans) {
    const auto track = reader.track(tracker.device, span.from_ms, std::min(span.to_ms, now_ms + 1));
    if (!track) return fail(track.error());
    for (const auto& reading : *track) {
      const auto fix = placed(reading);
      if (fix && while_bound(tracker, fix->taken_ms)) tracker.fixes.push_back(*fix);
    }
  }
  const auto order = [](const PlacedFix& fix) { return std::tie(fix.taken_ms, fix.lat_e7, fix.lon_e7); };
  std::ranges::stable_sort(tracker.fixes, {}, order);
  return {};
}

using Bindings = std::vector<ledger::v1::Binding>;

Result<Bindings> bindings_of_plate(const index::Reader& reader, const std::string& plate) {
  const Bytes subject = ledger::keys::subject_of_plate(plate);
  return index::list_records<ledger::v1::Binding>(reader.tree(), ledger::keys::bindings(subject));
}

// One tracker a device, whatever it was bound how often, without its fixes. Devices of another kind are left
// out.
Result<std::vector<LoadTracker>> bound_devices(const index::Reader& reader, const Bindings& bindings,
                                               ledger::v1::DeviceKind kind) {
  std::vector<LoadTracker> out;
  for (const auto& binding : bindings) {
    const auto id = ledger::DeviceId::from(as_bytes(binding.device_id()));
    if (!id) continue;
    const BoundSpan span{binding.from_ms(), binding.to_ms(), binding.bound_by()};
    if (const auto known = std::ranges::find(out, *id, &LoadTracker::device); known != out.end()) {
      known->bound.push_back(span);
      continue;
    }
    const auto device = reader.device(*id);
    if (!device || device->kind() != kind) continue;
    const auto health = reader.health(*id);
    if (!health) return fail(health.error());
    LoadTracker tracker{.device = *id, .bound = {span}};
    if (device->interval_s() > 0) tracker.interval_ms = std::int64_t{device->interval_s()} * 1000;
    if (*health) tracker.heard_ms = (*health)->heard_ms;
    out.push_back(std::move(tracker));
  }
  return out;
}

// With the fixes that rules look at.
Result<std::vector<LoadTracker>> trackers_of(const index::Reader& reader, const BatchFacts& facts,
                                             const Bindings& bindings, ledger::v1::DeviceKind kind) {
  auto out = bound_devices(reader, bindings, kind);
  if (!out) return out;
  for (auto& tracker : *out) {
    auto read = read_fixes(reader, spans_read(facts, tracker), facts.now_ms, tracker);
    if (!read) return fail(read.error());
  }
  return out;
}

std::vector<Area> sites_of(const ledger::v1::Organisation& organisation) {
  std::vector<Area> out;
  for (const auto& site : organisation.sites()) {
    if (site.kind() != ledger::v1::SITE_OFFICE)
      out.push_back({site.position().lat_e7(), site.position().lon_e7(), site.radius_m()});
  }
  return out;
}

// Organisations that are not registered have no sites.
Receiver receiver_of(const index::Reader& reader, const std::string& organisation) {
  const auto id = ledger::OrganisationId::from(as_bytes(organisation));
  if (!id) return {};
  const auto record = reader.organisation(*id);
  if (!record) return {};
  return {record->kind() == ledger::v1::TRANSPORTER, sites_of(*record)};
}

std::int64_t newest_time(const index::BatchDetail& detail, ledger::v1::BatchEventKind kind) {
  std::int64_t out = 0;
  for (const auto& entry : detail.events) {
    if (entry.event.kind() == kind) out = entry.event.time_ms();
  }
  return out;
}

bool has_late_binding(const BatchFacts& facts) {
  const std::int64_t collected = facts.batch.collected_ms();
  return collected != 0 && std::ranges::any_of(facts.trackers, [&](const LoadTracker& tracker) {
           return tracker.bound.front().from_ms > collected;
         });
}

// Positioning devices of the truck the load is on, or was last on.
Status add_vehicles(const index::Reader& reader, const index::BatchDetail& detail, BatchFacts& facts) {
  if (!detail.trip || !has_late_binding(facts)) return {};
  const auto bindings = bindings_of_plate(reader, detail.trip->plate());
  if (!bindings) return fail(bindings.error());
  auto vehicles = trackers_of(reader, facts, *bindings, ledger::v1::DEVICE_VEHICLE_GPS);
  if (!vehicles) return fail(vehicles.error());
  facts.vehicles = std::move(*vehicles);
  return {};
}

// The trip on which the load was first collected.
Result<std::optional<ledger::v1::Trip>> first_trip(const index::Reader& reader,
                                                   const index::BatchDetail& detail) {
  const auto collected = [](const index::NumberedEvent& entry) {
    return entry.event.kind() == ledger::v1::EVENT_COLLECTED;
  };
  const auto found = std::ranges::find_if(detail.events, collected);
  const auto id =
      found == detail.events.end() ? std::nullopt : ledger::TripId::from(as_bytes(found->event.trip_id()));
  if (!id) return std::optional<ledger::v1::Trip>{};
  return index::find_record<ledger::v1::Trip>(reader.tree(), ledger::keys::trip(*id));
}

// The truck before and at the pick-up, when no tracker of the load was there: what rules about the pick-up
// compare. Nothing of it changes later.
Status add_truck(const index::Reader& reader, const index::BatchDetail& detail, BatchFacts& facts) {
  if (!wants_truck(facts)) return {};
  const auto trip = first_trip(reader, detail);
  if (!trip) return fail(trip.error());
  if (!*trip) return {};
  const auto times = times_of_pick_up(facts);
  const auto bindings = bindings_of_plate(reader, (*trip)->plate());
  if (!bindings) return fail(bindings.error());
  auto found = bound_devices(reader, *bindings, ledger::v1::DEVICE_VEHICLE_GPS);
  if (!found) return fail(found.error());
  for (auto& device : *found) {
    device.heard_ms = 0;
    if (auto read = read_fixes(reader, {{times.from_ms, times.to_ms}}, facts.now_ms, device); !read)
      return fail(read.error());
  }
  facts.truck = std::move(*found);
  return {};
}

void tell_block(const index::Reader& reader, const GatherContext& context, auto& facts) {
  facts.chain_id = reader.chain_id();
  facts.height = reader.height();
  facts.now_ms = reader.block_time().ms();
  facts.time_scale = context.time_scale;
}

}  // namespace

Result<BatchRecord> gather_record(const index::Reader& reader, const ledger::BatchId& batch) {
  auto record = reader.batch(batch);
  if (!record) return fail(record.error());
  BatchRecord out{std::move(*record), std::nullopt};
  if (out.batch.event_count() == 0) return out;
  auto event = index::find_record<ledger::v1::BatchEvent>(
      reader.tree(), ledger::keys::batch_event(batch, out.batch.event_count() - 1));
  if (!event) return fail(event.error());
  out.last_event = std::move(*event);
  return out;
}

namespace {

Result<BatchFacts> gather_detail(const index::Reader& reader, const GatherContext& context,
                                 const index::BatchDetail& detail, WaySigns signs) {
  BatchFacts facts;
  tell_block(reader, context, facts);
  facts.way = std::move(signs);
  facts.overdue_since_ms = newest_time(detail, ledger::v1::EVENT_OVERDUE);
  facts.unconfirmed_since_ms = newest_time(detail, ledger::v1::EVENT_CLAIM_UNCONFIRMED);
  facts.batch = detail.batch;
  if (const auto kind = reader.waste_kind(facts.batch.waste_code()); kind && *kind)
    facts.claim_period_ms = (*kind)->claim_period_ms();
  const FindReceiver find = [&](const std::string& id) { return receiver_of(reader, id); };
  facts.origin = find(facts.batch.generator()).areas;
  facts.destination = find(facts.batch.journey().destination()).areas;
  facts.arrivals = arrivals_of(detail.events, find);
  auto trackers = trackers_of(reader, facts, detail.bindings, ledger::v1::DEVICE_LOAD_TRACKER);
  if (!trackers) return fail(trackers.error());
  facts.trackers = std::move(*trackers);
  if (auto added = add_vehicles(reader, detail, facts); !added) return fail(added.error());
  auto custody = gather_custody(reader, detail);
  if (!custody) return fail(custody.error());
  facts.custody = std::move(*custody);
  if (auto added = add_truck(reader, detail, facts); !added) return fail(added.error());
  return facts;
}

}  // namespace

Result<BatchFacts> gather_batch(const index::Reader& reader, const GatherContext& context,
                                const ledger::BatchId& batch, WaySigns signs) {
  const auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  return gather_detail(reader, context, *detail, std::move(signs));
}

Result<BatchFacts> gather_batch(const index::Reader& reader, const GatherContext& context,
                                const ledger::BatchId& batch) {
  const auto detail = reader.batch_detail(batch);
  if (!detail) return fail(detail.error());
  auto signs = gather_signs(reader, context, *detail);
  if (!signs) return fail(signs.error());
  return gather_detail(reader, context, *detail, std::move(*signs));
}

Result<DeviceFacts> gather_device(const index::Reader& reader, const GatherContext& context,
                                  const ledger::DeviceId& device) {
  const auto record = reader.device(device);
  if (!record) return fail(record.error());
  const auto health = reader.health(device);
  if (!health) return fail(health.error());
  DeviceFacts facts;
  tell_block(reader, context, facts);
  facts.device = device;
  facts.kind = record->kind();
  facts.keeper = record->keeper().empty() ? record->owner() : record->keeper();
  facts.batch_id = record->bound_to().batch_id();
  facts.health = health->value_or(index::DeviceHealth{});
  facts.cloned = record->cloned();
  facts.conflicts = static_cast<std::uint32_t>(record->head().conflicts_size());
  if (facts.conflicts != 0) facts.conflict_height = record->head().conflicts().rbegin()->height();
  return facts;
}

Result<std::vector<Alert>> computed_alerts(const index::Reader& reader, const ledger::BatchId& batch) {
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  const auto facts = gather_batch(reader, *context, batch);
  if (!facts) return fail(facts.error());
  return evaluate(*facts).alerts;
}

Result<std::vector<Alert>> computed_alerts(const index::Reader& reader, const Subject& subject) {
  if (const auto batch = batch_of(subject)) return computed_alerts(reader, *batch);
  if (const auto organisation = organisation_of(subject)) return computed_alerts(reader, *organisation);
  const auto device = device_of(subject);
  if (!device) return fail(index::Errc::bad_query, "subject of an alert");
  const auto context = gather_context(reader);
  if (!context) return fail(context.error());
  const auto facts = gather_device(reader, *context, *device);
  if (!facts) return fail(facts.error());
  return evaluate(*facts).alerts;
}

}  // namespace wastewatch::watch
