// AcceptCustody: the one message that moves custody.
#include "ledger/custody/handover.h"
#include "ledger/custody/permits.h"
#include "ledger/deadlines/due.h"
#include "ledger/keys.h"
#include "ledger/messages.h"

namespace wastewatch::ledger {
namespace {

struct Handover {
  v1::Batch batch;
  v1::Offer offer;
  const Transition* row = nullptr;
  const v1::WasteKind* kind = nullptr;
};

std::expected<Handover, Code> find_handover(const Context& context, const v1::AcceptCustody& message) {
  execute_due_of_batch(context.moment, message.batch_id());
  auto batch = load_batch(context.state(), message.batch_id());
  if (!batch) return std::unexpected(Code::unknown_batch);
  auto offer = load_offer(context.state(), *batch);
  if (!offer || offer->id() != message.offer_id()) return std::unexpected(Code::unknown_offer);
  if (!context.is_self(offer->to())) return std::unexpected(Code::not_receiver);
  const Receiver receiver = receiver_kind(*batch, context.organisation);
  const Transition* row = find_transition(batch->state(), Action::accept_custody, receiver);
  const auto* kind = context.directory().waste_kind(batch->waste_code());
  if (row == nullptr || kind == nullptr) return std::unexpected(Code::wrong_state);
  return Handover{*std::move(batch), *std::move(offer), row, kind};
}

Code check_open_trip(const Context& context, const v1::Offer& offer) {
  execute_due_of_trip(context.moment, offer.trip_id());
  const auto trip = context.state().read<v1::Trip>(keys::trip(as_id<TripId>(offer.trip_id())));
  if (!trip) return Code::unknown_trip;
  return trip->state() == v1::TRIP_OPEN ? Code::ok : Code::trip_not_open;
}

Code check_permits(const Context& context, const Handover& handover, std::int64_t mass_g) {
  const Effect effects = handover.row->effects;
  const std::string& code = handover.batch.waste_code();
  if (has(effects, Effect::uses_carry_permit)) return use_permit(context, v1::PERMIT_CARRY, code, mass_g);
  if (has(effects, Effect::needs_store_permit))
    return require_permit(context, v1::PERMIT_STORE, code, mass_g);
  if (!has(effects, Effect::needs_treat_permit)) return Code::ok;
  const Code treat = require_permit(context, v1::PERMIT_TREAT, code, mass_g);
  if (context.organisation.kind() == v1::PROCESSOR || treat == Code::ok) return treat;
  return require_permit(context, v1::PERMIT_STORE, code, mass_g);
}

Code check_receiver(const Context& context, const Handover& handover, std::int64_t mass_g) {
  const std::int64_t limit = context.directory().policy().open_deadlines_per_organisation();
  if (holdings_of(context.state(), context.self) >= limit) return Code::too_many_open;
  if (has(handover.row->effects, Effect::uses_carry_permit)) {
    const Code trip = check_open_trip(context, handover.offer);
    if (trip != Code::ok) return trip;
  }
  return check_permits(context, handover, mass_g);
}

void weigh(const Context& context, Handover& handover, const v1::AcceptCustody& message,
           v1::BatchEvent& event) {
  v1::Batch& batch = handover.batch;
  const Adjustment adjustment =
      adjustment_of(batch, message.mass_g(), *handover.kind, context.directory().policy());
  batch.set_mass_g(message.mass_g());
  batch.set_mass_basis(v1::MASS_STATED);
  batch.set_adjustment_g(batch.adjustment_g() + adjustment.by_g);
  event.set_adjustment_g(adjustment.by_g);
  event.set_discrepancy(adjustment.discrepancy);
  event.set_mass_basis(v1::MASS_STATED);
  if (!adjustment.discrepancy) return;
  batch.mutable_flags()->set_discrepancy(true);
  add_credit(context.moment, batch.holder(), v1::CREDIT_DISCREPANCY, batch.id(), 0);
}

// Everything that hangs on the old holder ends; the holder changes.
void leave_holder(const Context& context, Handover& handover) {
  v1::Batch& batch = handover.batch;
  close_offer(context.moment, batch);
  if (batch.state() == v1::BATCH_IN_TRANSIT) close_load(context.moment, batch);
  unload_from_trip(context.moment, batch);
  close_holding(context.moment, batch);
  batch.set_holder(to_string(context.self));
  batch.set_holder_since_ms(context.now());
  batch.set_state(handover.row->to);
}

void begin_carrying(const Context& context, Handover& handover) {
  v1::Batch& batch = handover.batch;
  v1::Journey& journey = *batch.mutable_journey();
  if (!journey.armed()) {
    journey.set_armed(true);
    journey.set_number(journey.number() + 1);
    arm(context.moment, batch, v1::DEADLINE_DELIVER_BY, journey.deliver_by_ms());
  }
  if (batch.collected_ms() == 0) batch.set_collected_ms(context.now());
  load_on_trip(context.moment, batch, handover.offer.trip_id());
  open_load(context.moment, batch);
}

void arrive(const Context& context, Handover& handover) {
  v1::Batch& batch = handover.batch;
  const Effect effects = handover.row->effects;
  if (has(effects, Effect::answers_claim)) answer_claim(context.moment, batch);
  end_journey(context.moment, batch);
  if (has(effects, Effect::arms_treatment)) {
    batch.set_delivered_ms(context.now());
    if (handover.kind->treat_within_ms() > 0) {
      arm(context.moment, batch, v1::DEADLINE_TREAT_BY, context.now() + handover.kind->treat_within_ms());
    }
    return;
  }
  v1::Journey next;
  next.set_number(batch.journey().number());
  *batch.mutable_journey() = next;
}

}  // namespace

Code execute(Context& context, const v1::AcceptCustody& message) {
  auto found = find_handover(context, message);
  if (!found) return found.error();
  if (const Code code = check_receiver(context, *found, message.mass_g()); code != Code::ok) return code;
  v1::BatchEvent event = event_of(context, found->row->event);
  event.set_counterparty(found->offer.from());
  event.set_reference(found->offer.id());
  event.set_claimed_ms(message.claimed_ms());
  if (message.has_position()) *event.mutable_position() = message.position();
  weigh(context, *found, message, event);
  leave_holder(context, *found);
  const Effect effects = found->row->effects;
  if (has(effects, Effect::arms_deliver_by)) begin_carrying(context, *found);
  if (has(effects, Effect::ends_journey)) arrive(context, *found);
  open_holding(context.moment, found->batch);
  event.set_trip_id(found->offer.trip_id());
  event.set_due_ms(found->batch.journey().armed() ? found->batch.journey().deliver_by_ms() : 0);
  add_event(context.moment, found->batch, std::move(event));
  save_batch(context.state(), found->batch);
  return Code::ok;
}

}  // namespace wastewatch::ledger
