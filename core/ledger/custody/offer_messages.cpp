// OfferCustody, RefuseCustody and WithdrawOffer.
#include <algorithm>
#include <utility>

#include "ledger/custody/handover.h"
#include "ledger/deadlines/due.h"
#include "ledger/keys.h"
#include "ledger/messages.h"

namespace wastewatch::ledger {
namespace {

// What the first offer of a journey must say, and what later ones may not change.
Code fix_journey(const Context& context, const v1::OfferCustody& message, v1::Batch& batch) {
  v1::Journey& journey = *batch.mutable_journey();
  if (journey.armed()) {
    const bool other = !message.destination().empty() && message.destination() != journey.destination();
    const bool later = message.deliver_by_ms() != 0 && message.deliver_by_ms() != journey.deliver_by_ms();
    return other || later ? Code::journey_fixed : Code::ok;
  }
  if (message.destination().empty() || message.deliver_by_ms() == 0) return Code::journey_missing;
  const auto* destination = context.directory().organisation(as_bytes(message.destination()));
  if (destination == nullptr) return Code::unknown_organisation;
  if (destination->kind() != v1::PROCESSOR && destination->kind() != v1::OPERATOR) {
    return Code::wrong_organisation_kind;
  }
  const auto* kind = context.directory().waste_kind(batch.waste_code());
  if (kind == nullptr) return Code::unknown_waste_kind;
  if (message.deliver_by_ms() <= context.now()) return Code::bad_time;
  if (message.deliver_by_ms() > context.now() + kind->deliver_by_max_ms()) return Code::deliver_by_too_late;
  journey.set_destination(message.destination());
  journey.set_deliver_by_ms(message.deliver_by_ms());
  batch.set_destination_region(destination->region_code());
  return Code::ok;
}

// A transporter takes a load on an open trip of its own; whoever delivers names the trip the load is on, or
// none.
Code check_trip(const Context& context, const v1::OfferCustody& message, const v1::Batch& batch,
                Receiver receiver) {
  if (receiver != Receiver::transporter) {
    return message.trip_id().empty() || message.trip_id() == batch.trip_id() ? Code::ok : Code::wrong_trip;
  }
  const auto id = TripId::from(as_bytes(message.trip_id()));
  if (!id) return Code::unknown_trip;
  execute_due_of_trip(context.moment, message.trip_id());
  const auto trip = context.state().read<v1::Trip>(keys::trip(*id));
  if (!trip) return Code::unknown_trip;
  if (trip->transporter() != message.to_organisation()) return Code::wrong_trip;
  return trip->state() == v1::TRIP_OPEN ? Code::ok : Code::trip_not_open;
}

// How long the offer stands: at most the policy's time, and a first offer not past the deliver-by time.
std::int64_t standing_until(const Context& context, const v1::OfferCustody& message, const v1::Batch& batch) {
  const std::int64_t longest = context.now() + context.directory().policy().offer_max_ms();
  const std::int64_t asked = message.stands_until_ms() == 0 ? longest : message.stands_until_ms();
  const std::int64_t until = std::min(asked, longest);
  return batch.state() == v1::BATCH_DECLARED ? std::min(until, batch.journey().deliver_by_ms()) : until;
}

v1::Offer make_offer(const Context& context, const v1::OfferCustody& message, const v1::Batch& batch) {
  v1::Offer offer;
  offer.set_id(to_string(id_of<OfferId>(context.origin)));
  offer.set_batch_id(batch.id());
  offer.set_from(to_string(context.self));
  offer.set_to(message.to_organisation());
  offer.set_trip_id(message.trip_id());
  offer.set_mass_g(message.mass_g() == 0 ? batch.mass_g() : message.mass_g());
  if (message.has_position()) *offer.mutable_position() = message.position();
  if (message.has_site()) *offer.mutable_site() = message.site();
  offer.set_stands_until_ms(standing_until(context, message, batch));
  offer.set_made_ms(context.now());
  offer.set_made_height(context.moment.height);
  offer.set_claimed_ms(message.claimed_ms());
  offer.set_signer(to_string(context.origin.signer));
  return offer;
}

void record_offer(const Context& context, const Transition& row, v1::Batch& batch, v1::Offer& offer) {
  if (has(row.effects, Effect::makes_claim)) {
    offer.set_claim(true);
    make_claim(context.moment, batch, offer, *context.directory().waste_kind(batch.waste_code()));
  }
  arm(context.moment, batch, v1::DEADLINE_OFFER_EXPIRY, offer.stands_until_ms());
  context.state().write(keys::offer(as_id<BatchId>(batch.id())), offer);
  v1::BatchEvent event = event_of(context, row.event);
  event.set_counterparty(offer.to());
  event.set_reference(offer.id());
  event.set_trip_id(offer.trip_id());
  event.set_due_ms(offer.claim() ? batch.journey().claim().due_ms() : batch.journey().deliver_by_ms());
  event.set_claimed_ms(offer.claimed_ms());
  if (offer.has_position()) *event.mutable_position() = offer.position();
  add_event(context.moment, batch, std::move(event));
  save_batch(context.state(), batch);
}

struct Answered {
  v1::Batch batch;
  v1::Offer offer;
};

std::expected<Answered, Code> find_offer(const Context& context, const std::string& batch_id,
                                         const std::string& offer_id) {
  execute_due_of_batch(context.moment, batch_id);
  auto batch = load_batch(context.state(), batch_id);
  if (!batch) return std::unexpected(Code::unknown_batch);
  auto offer = load_offer(context.state(), *batch);
  if (!offer || offer->id() != offer_id) return std::unexpected(Code::unknown_offer);
  return Answered{*std::move(batch), *std::move(offer)};
}

v1::BatchEvent answer_event(const Context& context, const Transition& row, const v1::Offer& offer,
                            const std::string& counterparty) {
  v1::BatchEvent event = event_of(context, row.event);
  event.set_counterparty(counterparty);
  event.set_reference(offer.id());
  event.set_trip_id(offer.trip_id());
  return event;
}

}  // namespace

Code execute(Context& context, const v1::OfferCustody& message) {
  execute_due_of_batch(context.moment, message.batch_id());
  auto batch = load_batch(context.state(), message.batch_id());
  if (!batch) return Code::unknown_batch;
  if (!context.is_self(batch->holder())) return Code::not_holder;
  if (context.is_self(message.to_organisation())) return Code::offer_to_self;
  if (load_offer(context.state(), *batch)) return Code::offer_open;
  const auto* receiver = context.directory().organisation(as_bytes(message.to_organisation()));
  if (receiver == nullptr) return Code::unknown_organisation;
  if (receiver->status() != v1::ORGANISATION_ACTIVE) return Code::organisation_not_active;
  const Receiver kind = receiver_kind(*batch, *receiver);
  const Transition* row = find_transition(batch->state(), Action::offer_custody, kind);
  if (row == nullptr) return Code::wrong_state;
  if (message.stands_until_ms() != 0 && message.stands_until_ms() <= context.now()) return Code::bad_time;
  Code code = fix_journey(context, message, *batch);
  if (code == Code::ok) code = check_trip(context, message, *batch, kind);
  if (code != Code::ok) return code;
  v1::Offer offer = make_offer(context, message, *batch);
  record_offer(context, *row, *batch, offer);
  return Code::ok;
}

Code execute(Context& context, const v1::RefuseCustody& message) {
  auto found = find_offer(context, message.batch_id(), message.offer_id());
  if (!found) return found.error();
  auto& [batch, offer] = *found;
  if (!context.is_self(offer.to())) return Code::not_receiver;
  const Receiver receiver = receiver_kind(batch, context.organisation);
  const Transition* row = find_transition(batch.state(), Action::refuse_custody, receiver);
  const auto* kind = context.directory().waste_kind(batch.waste_code());
  if (row == nullptr || kind == nullptr) return Code::wrong_state;
  close_offer(context.moment, batch);
  if (has(row->effects, Effect::answers_claim)) answer_claim(context.moment, batch);
  if (has(row->effects, Effect::starts_return)) start_return(context.moment, batch, *kind);
  v1::BatchEvent event = answer_event(context, *row, offer, offer.from());
  event.set_detail(message.reason());
  event.set_claimed_ms(message.claimed_ms());
  if (has(row->effects, Effect::starts_return)) event.set_due_ms(batch.journey().deliver_by_ms());
  if (message.has_position()) *event.mutable_position() = message.position();
  add_event(context.moment, batch, std::move(event));
  save_batch(context.state(), batch);
  return Code::ok;
}

Code execute(Context& context, const v1::WithdrawOffer& message) {
  auto found = find_offer(context, message.batch_id(), message.offer_id());
  if (!found) return found.error();
  auto& [batch, offer] = *found;
  if (!context.is_self(offer.from())) return Code::not_offerer;
  const Transition* row = find_transition(batch.state(), Action::withdraw_offer, Receiver::none);
  if (row == nullptr) return Code::wrong_state;
  close_offer(context.moment, batch);
  if (offer.claim()) batch.mutable_journey()->mutable_claim()->set_withdrawn(true);
  v1::BatchEvent event = answer_event(context, *row, offer, offer.to());
  event.set_claimed_ms(message.claimed_ms());
  add_event(context.moment, batch, std::move(event));
  save_batch(context.state(), batch);
  return Code::ok;
}

}  // namespace wastewatch::ledger
