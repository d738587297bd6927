#include "ledger/deadlines/due.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "ledger/custody/batches.h"
#include "ledger/keys.h"
#include "ledger/rules.h"

namespace wastewatch::ledger {
namespace {

struct Due {
  Bytes key;
  v1::Deadline deadline;
};

void enter_credit(const Moment& moment, const DeadlineRule& rule, const v1::BatchEvent& event,
                  const v1::Batch& batch) {
  if (rule.holder_credit != v1::CREDIT_KIND_UNSPECIFIED) {
    add_credit(moment, event.actor(), rule.holder_credit, batch.id(), event.due_ms());
  }
  if (rule.receiver_credit != v1::CREDIT_KIND_UNSPECIFIED) {
    add_credit(moment, event.counterparty(), rule.receiver_credit, batch.id(), event.due_ms());
  }
}

void execute_on_batch(const Moment& moment, const DeadlineRule& rule, v1::Batch& batch, std::int64_t due_ms) {
  v1::BatchEvent event;
  event.set_kind(rule.event);
  event.set_by_chain(true);
  event.set_due_ms(due_ms);
  event.set_actor(batch.holder());
  event.set_trip_id(batch.trip_id());
  disarm(moment, batch, rule.kind);
  rule.lapse_batch(moment, batch, event);
  enter_credit(moment, rule, event, batch);
  add_event(moment, batch, std::move(event));
}

// The row of a deadline that a batch can have; a batch's record with any other is corrupt.
const DeadlineRule* rule_of_batch(const Moment& moment, v1::DeadlineKind kind) {
  const DeadlineRule* rule = moment.rules.deadline(kind);
  if (rule != nullptr && rule->lapse_batch != nullptr) return rule;
  moment.state.corrupt("a deadline of unknown kind");
  return nullptr;
}

void execute_batch_deadline(const Moment& moment, const DeadlineRule& rule, const v1::Deadline& deadline) {
  auto batch = load_batch(moment.state, deadline.subject());
  if (!batch) return moment.state.corrupt("a deadline's batch is missing");
  execute_on_batch(moment, rule, *batch, deadline.due_ms());
  save_batch(moment.state, *batch);
}

void execute_trip_deadline(const Moment& moment, const DeadlineRule& rule, const std::string& trip_id) {
  auto trip = moment.state.read<v1::Trip>(keys::trip(as_id<TripId>(trip_id)));
  if (!trip) return moment.state.corrupt("an expiring trip is missing");
  rule.lapse_trip(moment, *trip);
}

void execute_due(const Moment& moment, const Due& due) {
  if (!moment.state.get(due.key)) return;  // answered by an earlier one
  const DeadlineRule* rule = moment.rules.deadline(due.deadline.kind());
  if (rule == nullptr) return moment.state.corrupt("a deadline of unknown kind");
  if (rule->lapse_trip != nullptr) return execute_trip_deadline(moment, *rule, due.deadline.subject());
  execute_batch_deadline(moment, *rule, due.deadline);
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
  for (const Due& entry : due) execute_due(moment, entry);
}

void execute_due_of_batch(const Moment& moment, const std::string& batch_id) {
  auto batch = load_batch(moment.state, batch_id);
  if (!batch || !first_due(*batch, moment.time_ms)) return;
  while (const auto ref = first_due(*batch, moment.time_ms)) {
    const DeadlineRule* rule = rule_of_batch(moment, ref->kind());
    if (rule == nullptr) return;
    execute_on_batch(moment, *rule, *batch, ref->due_ms());
    if (moment.state.failure()) return;
  }
  save_batch(moment.state, *batch);
}

void execute_due_of_trip(const Moment& moment, const std::string& trip_id) {
  const auto id = TripId::from(as_bytes(trip_id));
  auto trip = id ? moment.state.read<v1::Trip>(keys::trip(*id)) : std::nullopt;
  if (!trip || trip->state() != v1::TRIP_OPEN || trip->expires_ms() >= moment.time_ms) return;
  const DeadlineRule* rule = moment.rules.deadline(v1::DEADLINE_TRIP_EXPIRY);
  if (rule != nullptr) rule->lapse_trip(moment, *trip);
}

void execute_due_of_vehicle(const Moment& moment, const std::string& plate) {
  const auto vehicle = moment.state.read<v1::Vehicle>(keys::vehicle(plate));
  if (vehicle && !vehicle->open_trip().empty()) execute_due_of_trip(moment, vehicle->open_trip());
}

}  // namespace wastewatch::ledger
