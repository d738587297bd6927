// What a row of the workflow changes, and the table of all effects.
#include "ledger/custody/effects.h"

#include <algorithm>
#include <array>

#include "ledger/custody/handover.h"
#include "ledger/custody/residues.h"
#include "ledger/keys.h"

namespace wastewatch::ledger {
namespace effects {
namespace {

// At most the policy's time, and a first offer not past the deliver-by time.
std::int64_t standing_until(const Transfer& transfer) {
  const Context& context = transfer.context;
  const std::int64_t longest = context.now() + context.directory().policy().offer_max_ms();
  const std::int64_t asked = transfer.terms.stands_until_ms;
  const std::int64_t until = asked == 0 ? longest : std::min(asked, longest);
  const bool first = transfer.batch.state() == v1::BATCH_DECLARED;
  return first ? std::min(until, transfer.batch.journey().deliver_by_ms()) : until;
}

}  // namespace

Code weigh(Transfer& transfer) {
  v1::Batch& batch = transfer.batch;
  const v1::Policy& policy = transfer.context.directory().policy();
  const Adjustment adjustment = adjustment_of(batch, transfer.mass_g, *transfer.kind, policy);
  batch.set_mass_g(transfer.mass_g);
  batch.set_mass_basis(v1::MASS_STATED);
  batch.set_adjustment_g(batch.adjustment_g() + adjustment.by_g);
  transfer.event.set_adjustment_g(adjustment.by_g);
  transfer.event.set_discrepancy(adjustment.discrepancy);
  transfer.event.set_mass_basis(v1::MASS_STATED);
  if (!adjustment.discrepancy) return Code::ok;
  batch.mutable_flags()->set_discrepancy(true);
  add_credit(transfer.context.moment, batch.holder(), v1::CREDIT_DISCREPANCY, batch.id(), 0);
  return Code::ok;
}

Code close_offer(Transfer& transfer) {
  ledger::close_offer(transfer.context.moment, transfer.batch);
  return Code::ok;
}

Code leave_trip(Transfer& transfer) {
  close_load(transfer.context.moment, transfer.batch);
  unload_from_trip(transfer.context.moment, transfer.batch);
  return Code::ok;
}

Code move_custody(Transfer& transfer) {
  const Context& context = transfer.context;
  close_holding(context.moment, transfer.batch);
  transfer.batch.set_holder(to_string(context.self));
  transfer.batch.set_holder_since_ms(context.now());
  open_holding(context.moment, transfer.batch);
  return Code::ok;
}

Code arm_deliver_by(Transfer& transfer) {
  v1::Journey& journey = *transfer.batch.mutable_journey();
  journey.set_armed(true);
  journey.set_number(journey.number() + 1);
  arm(transfer.context.moment, transfer.batch, v1::DEADLINE_DELIVER_BY, journey.deliver_by_ms());
  return Code::ok;
}

Code board_trip(Transfer& transfer) {
  v1::Batch& batch = transfer.batch;
  if (batch.collected_ms() == 0) batch.set_collected_ms(transfer.context.now());
  load_on_trip(transfer.context.moment, batch, transfer.offer.trip_id());
  open_load(transfer.context.moment, batch);
  return Code::ok;
}

Code answer_claim(Transfer& transfer) {
  ledger::answer_claim(transfer.context.moment, transfer.batch);
  return Code::ok;
}

Code withdraw_claim(Transfer& transfer) {
  if (transfer.offer.claim()) transfer.batch.mutable_journey()->mutable_claim()->set_withdrawn(true);
  return Code::ok;
}

Code end_journey(Transfer& transfer) {
  ledger::end_journey(transfer.context.moment, transfer.batch);
  return Code::ok;
}

Code arm_treatment(Transfer& transfer) {
  const Context& context = transfer.context;
  transfer.batch.set_delivered_ms(context.now());
  const std::int64_t within = transfer.kind->treat_within_ms();
  if (within > 0) arm(context.moment, transfer.batch, v1::DEADLINE_TREAT_BY, context.now() + within);
  return Code::ok;
}

Code clear_journey(Transfer& transfer) {
  v1::Journey next;
  next.set_number(transfer.batch.journey().number());
  *transfer.batch.mutable_journey() = next;
  return Code::ok;
}

Code start_return(Transfer& transfer) {
  ledger::start_return(transfer.context.moment, transfer.batch, *transfer.kind);
  transfer.event.set_due_ms(transfer.batch.journey().deliver_by_ms());
  return Code::ok;
}

Code make_claim(Transfer& transfer) {
  transfer.offer.set_claim(true);
  ledger::make_claim(transfer.context.moment, transfer.batch, transfer.offer, *transfer.kind);
  return Code::ok;
}

Code open_offer(Transfer& transfer) {
  v1::Offer& offer = transfer.offer;
  const v1::Journey& journey = transfer.batch.journey();
  offer.set_stands_until_ms(standing_until(transfer));
  arm(transfer.context.moment, transfer.batch, v1::DEADLINE_OFFER_EXPIRY, offer.stands_until_ms());
  transfer.context.state().write(keys::offer(as_id<BatchId>(transfer.batch.id())), offer);
  transfer.event.set_due_ms(offer.claim() ? journey.claim().due_ms() : journey.deliver_by_ms());
  return Code::ok;
}

Code make_residues(Transfer& transfer) {
  return ledger::make_residues(transfer.context, transfer.batch, *transfer.treatment);
}

Code consume_mass(Transfer& transfer) {
  const Moment& moment = transfer.context.moment;
  v1::Batch& batch = transfer.batch;
  close_holding(moment, batch);
  batch.set_mass_g(batch.mass_g() - transfer.mass_g);
  batch.set_treated_g(batch.treated_g() + transfer.mass_g);
  batch.set_treated_ms(moment.time_ms);
  transfer.remains = batch.mass_g() != 0;
  if (transfer.remains) {
    open_holding(moment, batch);
  } else {
    disarm(moment, batch, v1::DEADLINE_TREAT_BY);
  }
  return Code::ok;
}

}  // namespace effects

namespace {

constexpr auto rows_of_effects = std::to_array<EffectRow>({
    {Effect::needs_room, "needs_room", effects::need_room},
    {Effect::fixes_journey, "fixes_journey", effects::fix_journey},
    {Effect::needs_trip, "needs_trip", effects::need_trip},
    {Effect::keeps_trip, "keeps_trip", effects::keep_trip},
    {Effect::uses_carry_permit, "uses_carry_permit", effects::use_carry_permit},
    {Effect::needs_store_permit, "needs_store_permit", effects::need_store_permit},
    {Effect::needs_treat_permit, "needs_treat_permit", effects::need_treat_permit},
    {Effect::uses_treat_permit, "uses_treat_permit", effects::use_treat_permit},
    {Effect::weighs, "weighs", effects::weigh},
    {Effect::closes_offer, "closes_offer", effects::close_offer},
    {Effect::leaves_trip, "leaves_trip", effects::leave_trip},
    {Effect::moves_custody, "moves_custody", effects::move_custody},
    {Effect::arms_deliver_by, "arms_deliver_by", effects::arm_deliver_by},
    {Effect::boards_trip, "boards_trip", effects::board_trip},
    {Effect::answers_claim, "answers_claim", effects::answer_claim},
    {Effect::withdraws_claim, "withdraws_claim", effects::withdraw_claim},
    {Effect::ends_journey, "ends_journey", effects::end_journey},
    {Effect::arms_treatment, "arms_treatment", effects::arm_treatment},
    {Effect::clears_journey, "clears_journey", effects::clear_journey},
    {Effect::starts_return, "starts_return", effects::start_return},
    {Effect::makes_claim, "makes_claim", effects::make_claim},
    {Effect::opens_offer, "opens_offer", effects::open_offer},
    {Effect::makes_residues, "makes_residues", effects::make_residues},
    {Effect::consumes_mass, "consumes_mass", effects::consume_mass},
});

}  // namespace

std::span<const EffectRow> effect_rows() { return rows_of_effects; }

}  // namespace wastewatch::ledger
