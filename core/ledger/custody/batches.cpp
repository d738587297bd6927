#include "ledger/custody/batches.h"

#include <algorithm>

#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

BatchId batch_id(const v1::Batch& batch) { return as_id<BatchId>(batch.id()); }

Bytes deadline_key(const v1::Batch& batch, const v1::DeadlineRef& ref) {
  return keys::deadline(ref.due_ms(), static_cast<std::uint8_t>(ref.kind()), batch_id(batch));
}

void count_holding(State& state, const OrganisationId& id, std::int64_t by) {
  const Bytes key = keys::organisation_counts(id);
  auto counts = state.read<v1::OrganisationCounts>(key).value_or(v1::OrganisationCounts{});
  counts.set_holdings(counts.holdings() + by);
  if (counts.holdings() == 0) return state.erase(key);
  state.write(key, counts);
}

Bytes load_key(const v1::Batch& batch) {
  return keys::open_load(as_id<OrganisationId>(batch.holder()), batch.journey().deliver_by_ms(),
                         batch_id(batch));
}

}  // namespace

std::optional<v1::Batch> load_batch(State& state, const std::string& id) {
  const auto typed = BatchId::from(as_bytes(id));
  return typed ? state.read<v1::Batch>(keys::batch(*typed)) : std::nullopt;
}

void save_batch(State& state, const v1::Batch& batch) { state.write(keys::batch(batch_id(batch)), batch); }

std::optional<v1::Offer> load_offer(State& state, const v1::Batch& batch) {
  return state.read<v1::Offer>(keys::offer(batch_id(batch)));
}

void add_event(const Moment& moment, v1::Batch& batch, v1::BatchEvent event) {
  event.set_height(moment.height);
  event.set_time_ms(moment.time_ms);
  event.set_state(batch.state());
  if (event.mass_g() == 0) event.set_mass_g(batch.mass_g());
  if (!event.by_chain()) {
    event.set_tx_index(moment.tx_index);
    event.set_message_index(moment.message_index);
  }
  moment.state.write(keys::batch_event(batch_id(batch), batch.event_count()), event);
  batch.set_event_count(batch.event_count() + 1);
}

v1::BatchEvent event_of(const Context& context, v1::BatchEventKind kind) {
  v1::BatchEvent event;
  event.set_kind(kind);
  event.set_actor(to_string(context.self));
  event.set_signer(to_string(context.origin.signer));
  return event;
}

void arm(const Moment& moment, v1::Batch& batch, v1::DeadlineKind kind, std::int64_t due_ms) {
  disarm(moment, batch, kind);
  v1::Deadline record;
  record.set_kind(kind);
  record.set_due_ms(due_ms);
  record.set_subject(batch.id());
  record.set_armed_height(moment.height);
  auto* ref = batch.add_deadlines();
  ref->set_kind(kind);
  ref->set_due_ms(due_ms);
  moment.state.write(deadline_key(batch, *ref), record);
  std::ranges::sort(*batch.mutable_deadlines(), {}, [](const auto& entry) { return entry.kind(); });
}

void disarm(const Moment& moment, v1::Batch& batch, v1::DeadlineKind kind) {
  auto* open = batch.mutable_deadlines();
  const auto at = std::ranges::find_if(*open, [&](const auto& ref) { return ref.kind() == kind; });
  if (at == open->end()) return;
  moment.state.erase(deadline_key(batch, *at));
  open->erase(at);
}

void open_holding(const Moment& moment, const v1::Batch& batch) {
  v1::Holding holding;
  holding.set_since_ms(moment.time_ms);
  holding.set_since_height(moment.height);
  holding.set_waste_code(batch.waste_code());
  holding.set_mass_g(batch.mass_g());
  const auto holder = as_id<OrganisationId>(batch.holder());
  moment.state.write(keys::holding(holder, batch_id(batch)), holding);
  count_holding(moment.state, holder, 1);
}

void close_holding(const Moment& moment, const v1::Batch& batch) {
  const auto holder = as_id<OrganisationId>(batch.holder());
  moment.state.erase(keys::holding(holder, batch_id(batch)));
  count_holding(moment.state, holder, -1);
}

std::int64_t holdings_of(State& state, const OrganisationId& id) {
  const auto counts = state.read<v1::OrganisationCounts>(keys::organisation_counts(id));
  return counts ? counts->holdings() : 0;
}

void open_load(const Moment& moment, const v1::Batch& batch) {
  v1::OpenLoad load;
  load.set_destination(batch.journey().destination());
  load.set_trip_id(batch.trip_id());
  load.set_mass_g(batch.mass_g());
  load.set_collected_ms(batch.holder_since_ms());
  load.set_is_return(batch.journey().is_return());
  moment.state.write(load_key(batch), load);
}

void close_load(const Moment& moment, const v1::Batch& batch) { moment.state.erase(load_key(batch)); }

void load_on_trip(const Moment& moment, v1::Batch& batch, const std::string& trip_id) {
  const auto id = as_id<TripId>(trip_id);
  auto trip = moment.state.read<v1::Trip>(keys::trip(id));
  if (!trip) return moment.state.corrupt("a trip with loads is missing");
  const Bytes key = keys::trip_load(id, batch_id(batch));
  auto load = moment.state.read<v1::TripLoad>(key).value_or(v1::TripLoad{});
  if (load.times() == 0) trip->set_load_count(trip->load_count() + 1);
  load.set_times(load.times() + 1);
  load.set_loaded_ms(moment.time_ms);
  load.set_unloaded_ms(0);
  load.set_mass_g(batch.mass_g());
  trip->set_loads_aboard(trip->loads_aboard() + 1);
  batch.set_trip_id(trip_id);
  moment.state.write(key, load);
  moment.state.write(keys::trip(id), *trip);
}

void unload_from_trip(const Moment& moment, v1::Batch& batch) {
  if (batch.trip_id().empty()) return;
  const auto id = as_id<TripId>(batch.trip_id());
  const Bytes key = keys::trip_load(id, batch_id(batch));
  auto trip = moment.state.read<v1::Trip>(keys::trip(id));
  auto load = moment.state.read<v1::TripLoad>(key);
  if (!trip || !load) return moment.state.corrupt("a load is not on its trip");
  load->set_unloaded_ms(moment.time_ms);
  trip->set_loads_aboard(trip->loads_aboard() - 1);
  batch.clear_trip_id();
  moment.state.write(key, *load);
  moment.state.write(keys::trip(id), *trip);
}

void close_offer(const Moment& moment, v1::Batch& batch) {
  moment.state.erase(keys::offer(batch_id(batch)));
  disarm(moment, batch, v1::DEADLINE_OFFER_EXPIRY);
}

void add_credit(const Moment& moment, const std::string& organisation, v1::CreditKind kind,
                const std::string& subject, std::int64_t due_ms) {
  v1::CreditEntry entry;
  entry.set_kind(kind);
  entry.set_height(moment.height);
  entry.set_time_ms(moment.time_ms);
  entry.set_due_ms(due_ms);
  entry.set_subject(subject);
  moment.state.write(keys::credit_entry(as_id<OrganisationId>(organisation), moment.height,
                                        static_cast<std::uint8_t>(kind), as_bytes(subject)),
                     entry);
}

}  // namespace wastewatch::ledger
