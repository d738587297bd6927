// What a row of the workflow asks for.
#include "ledger/custody/effects.h"
#include "ledger/custody/permits.h"
#include "ledger/deadlines/due.h"
#include "ledger/keys.h"

namespace wastewatch::ledger {

bool has_room(const Context& context, std::int64_t more) {
  const std::int64_t limit = context.directory().policy().open_deadlines_per_organisation();
  return holdings_of(context.state(), context.self) + more <= limit;
}

namespace effects {
namespace {

// What the first offer of a journey said stands.
Code keep_journey(const Transfer& transfer) {
  const v1::Journey& journey = transfer.batch.journey();
  const OfferTerms& terms = transfer.terms;
  const bool elsewhere = !terms.destination.empty() && terms.destination != journey.destination();
  const bool later = terms.deliver_by_ms != 0 && terms.deliver_by_ms != journey.deliver_by_ms();
  return elsewhere || later ? Code::journey_fixed : Code::ok;
}

}  // namespace

Code need_room(Transfer& transfer) {
  return has_room(transfer.context, transfer.new_holdings) ? Code::ok : Code::too_many_open;
}

Code fix_journey(Transfer& transfer) {
  const Context& context = transfer.context;
  const OfferTerms& terms = transfer.terms;
  if (transfer.batch.journey().armed()) return keep_journey(transfer);
  if (terms.destination.empty() || terms.deliver_by_ms == 0) return Code::journey_missing;
  const auto* destination = context.directory().organisation(as_bytes(terms.destination));
  if (destination == nullptr) return Code::unknown_organisation;
  if (destination->kind() != v1::PROCESSOR && destination->kind() != v1::OPERATOR) {
    return Code::wrong_organisation_kind;
  }
  if (transfer.kind == nullptr) return Code::unknown_waste_kind;
  if (terms.deliver_by_ms <= context.now()) return Code::bad_time;
  if (terms.deliver_by_ms > context.now() + transfer.kind->deliver_by_max_ms()) {
    return Code::deliver_by_too_late;
  }
  transfer.batch.mutable_journey()->set_destination(std::string(terms.destination));
  transfer.batch.mutable_journey()->set_deliver_by_ms(terms.deliver_by_ms);
  transfer.batch.set_destination_region(destination->region_code());
  return Code::ok;
}

Code need_trip(Transfer& transfer) {
  const Context& context = transfer.context;
  const auto id = TripId::from(as_bytes(transfer.offer.trip_id()));
  if (!id) return Code::unknown_trip;
  execute_due_of_trip(context.moment, transfer.offer.trip_id());
  const auto trip = context.state().read<v1::Trip>(keys::trip(*id));
  if (!trip) return Code::unknown_trip;
  if (trip->transporter() != transfer.offer.to()) return Code::wrong_trip;
  return trip->state() == v1::TRIP_OPEN ? Code::ok : Code::trip_not_open;
}

Code keep_trip(Transfer& transfer) {
  const std::string& named = transfer.offer.trip_id();
  return named.empty() || named == transfer.batch.trip_id() ? Code::ok : Code::wrong_trip;
}

Code use_carry_permit(Transfer& transfer) {
  return use_permit(transfer.context, v1::PERMIT_CARRY, transfer.batch.waste_code(), transfer.mass_g);
}

Code need_store_permit(Transfer& transfer) {
  return require_permit(transfer.context, v1::PERMIT_STORE, transfer.batch.waste_code(), transfer.mass_g);
}

Code need_treat_permit(Transfer& transfer) {
  const std::string& code = transfer.batch.waste_code();
  const Code treat = require_permit(transfer.context, v1::PERMIT_TREAT, code, transfer.mass_g);
  if (treat == Code::ok || transfer.context.organisation.kind() == v1::PROCESSOR) return treat;
  return need_store_permit(transfer);
}

Code use_treat_permit(Transfer& transfer) {
  return use_permit(transfer.context, v1::PERMIT_TREAT, transfer.batch.waste_code(), transfer.mass_g);
}

}  // namespace effects
}  // namespace wastewatch::ledger
