#include "ledger/deadlines/due.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "ledger/custody/batches.h"
#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace {

struct Due {
  Bytes key;
  v1::Deadline deadline;
};

void lapse_offer(const Moment& moment, v1::Batch& batch, v1::BatchEvent& event) {
  const auto offer = load_offer(moment.state, batch);
  if (!offer) return moment.state.corrupt("an expiring offer is missing");
  event.set_actor(offer->from());
  event.set_counterparty(offer->to());
  event.set_reference(offer->id());
  close_offer(moment, batch);
}

void flag_claim(v1::Batch& batch, v1::BatchEvent& event) {
  const v1::Claim& claim = batch.journey().claim();
  event.set_actor(claim.claimant());
  event.set_counterparty(claim.receiver());
  event.set_reference(claim.offer_id());
  batch.mutable_flags()->set_claim_unconfirmed(true);
  batch.mutable_flags()->set_was_claim_unconfirmed(true);
}

void flag_overdue(v1::Batch& batch, v1::BatchEvent& event) {
  event.set_counterparty(batch.journey().destination());
  batch.mutable_flags()->set_overdue(true);
  batch.mutable_flags()->set_was_overdue(true);
}

void change_batch(const Moment& moment, v1::DeadlineKind kind, v1::Batch& batch, v1::BatchEvent& event) {
  switch (kind) {
    case v1::DEADLINE_OFFER_EXPIRY: return lapse_offer(moment, batch, event);
    case v1::DEADLINE_CLAIM_ANSWER: return flag_claim(batch, event);
    case v1::DEADLINE_TREAT_BY: return batch.mutable_flags()->set_treatment_late(true);
    default: return flag_overdue(batch, event);
  }
}

void enter_credit(const Moment& moment, const DeadlineRule& rule, const v1::BatchEvent& event,
                  const v1::Batch& batch) {
  if (rule.holder_credit != v1::CREDIT_KIND_UNSPECIFIED) {
    add_credit(moment, event.actor(), rule.holder_credit, batch.id(), event.due_ms());
  }
  if (rule.receiver_credit != v1::CREDIT_KIND_UNSPECIFIED) {
    add_credit(moment, event.counterparty(), rule.receiver_credit, batch.id(), event.due_ms());
  }
}

void execute_on_batch(const Moment& moment, v1::Batch& batch, const v1::DeadlineRef& ref) {
  const DeadlineRule* rule = find_deadline(ref.kind());
  if (rule == nullptr) return moment.state.corrupt("a deadline of unknown kind");
  v1::BatchEvent event;
  event.set_kind(rule->event);
  event.set_by_chain(true);
  event.set_due_ms(ref.due_ms());
  event.set_actor(batch.holder());
  event.set_trip_id(batch.trip_id());
  disarm(moment, batch, ref.kind());
  change_batch(moment, ref.kind(), batch, event);
  enter_credit(moment, *rule, event, batch);
  add_event(moment, batch, std::move(event));
}

void expire_trip(const Moment& moment, const std::string& trip_id) {
  auto trip = moment.state.read<v1::Trip>(keys::trip(as_id<TripId>(trip_id)));
  if (!trip) return moment.state.corrupt("an expiring trip is missing");
  end_trip(moment, *trip, v1::TRIP_EXPIRED);
}

void execute(const Moment& moment, const Due& due) {
  if (!moment.state.get(due.key)) return;  // answered by an earlier one
  if (due.deadline.kind() == v1::DEADLINE_TRIP_EXPIRY) return expire_trip(moment, due.deadline.subject());
  auto batch = load_batch(moment.state, due.deadline.subject());
  if (!batch) return moment.state.corrupt("a deadline's batch is missing");
  v1::DeadlineRef ref;
  ref.set_kind(due.deadline.kind());
  ref.set_due_ms(due.deadline.due_ms());
  execute_on_batch(moment, *batch, ref);
  save_batch(moment.state, *batch);
}

// The first deadline of a batch that is due, in the order of keys: due time, then kind.
std::optional<v1::DeadlineRef> first_due(const v1::Batch& batch, std::int64_t now_ms) {
  const auto order = [](const auto& ref) { return std::pair(ref.due_ms(), ref.kind()); };
  const auto at = std::ranges::min_element(batch.deadlines(), {}, order);
  if (at == batch.deadlines().end() || at->due_ms() >= now_ms) return std::nullopt;
  return *at;
}

}  // namespace

void execute_due_deadlines(const Moment& moment) {
  const auto limit = static_cast<std::size_t>(moment.directory.policy().deadlines_per_block());
  std::vector<Due> due;
  const auto collect = [&](BytesView key, BytesView value) {
    auto deadline = moment.state.decode<v1::Deadline>(value);
    if (due.size() >= limit || !deadline) return false;
    due.push_back({to_bytes(key), *std::move(deadline)});
    return true;
  };
  const auto status =
      moment.state.before().visit(keys::deadlines(), keys::deadlines_before(moment.time_ms), collect);
  if (!status) return moment.state.corrupt(status.error().text());
  for (const Due& entry : due) execute(moment, entry);
}

void execute_due_of_batch(const Moment& moment, const std::string& batch_id) {
  auto batch = load_batch(moment.state, batch_id);
  if (!batch || !first_due(*batch, moment.time_ms)) return;
  while (const auto ref = first_due(*batch, moment.time_ms)) {
    execute_on_batch(moment, *batch, *ref);
    if (moment.state.failure()) return;
  }
  save_batch(moment.state, *batch);
}

void execute_due_of_trip(const Moment& moment, const std::string& trip_id) {
  const auto id = TripId::from(as_bytes(trip_id));
  auto trip = id ? moment.state.read<v1::Trip>(keys::trip(*id)) : std::nullopt;
  if (!trip || trip->state() != v1::TRIP_OPEN || trip->expires_ms() >= moment.time_ms) return;
  end_trip(moment, *trip, v1::TRIP_EXPIRED);
}

void end_trip(const Moment& moment, v1::Trip& trip, v1::TripState state) {
  const auto id = as_id<TripId>(trip.id());
  trip.set_state(state);
  trip.set_ended_ms(moment.time_ms);
  trip.set_ended_height(moment.height);
  v1::PlatePeriod period;
  period.set_trip_id(trip.id());
  period.set_end_ms(moment.time_ms);
  moment.state.write(keys::plate_period(trip.plate(), trip.opened_ms()), period);
  moment.state.erase(keys::deadline(trip.expires_ms(), v1::DEADLINE_TRIP_EXPIRY, id));
  moment.state.write(keys::trip(id), trip);
  auto vehicle = moment.state.read<v1::Vehicle>(keys::vehicle(trip.plate()));
  if (!vehicle) return moment.state.corrupt("a trip's vehicle is missing");
  vehicle->clear_open_trip();
  moment.state.write(keys::vehicle(trip.plate()), *vehicle);
}

}  // namespace wastewatch::ledger
