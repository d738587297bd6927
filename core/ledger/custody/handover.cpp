#include "ledger/custody/handover.h"

#include <cstdlib>

namespace wastewatch::ledger {
namespace {

void lower_overdue(v1::Batch& batch) { batch.mutable_flags()->set_overdue(false); }

// |by| / base > permille / 1000 without overflow: masses are at most 10^12.
bool exceeds(std::int64_t by_g, std::int64_t base_g, std::int64_t permille) {
  return std::abs(by_g) * 1000 > base_g * permille;
}

}  // namespace

Receiver receiver_kind(const v1::Batch& batch, const v1::Organisation& organisation) {
  const bool under_way = batch.state() != v1::BATCH_DECLARED;
  if (under_way && organisation.id() == batch.journey().destination()) {
    return batch.journey().is_return() ? Receiver::origin : Receiver::destination;
  }
  if (organisation.kind() == v1::TRANSPORTER) return Receiver::transporter;
  const bool keeps_waste = organisation.kind() == v1::OPERATOR || organisation.kind() == v1::PROCESSOR;
  return keeps_waste ? Receiver::station : Receiver::none;
}

Adjustment adjustment_of(const v1::Batch& batch, std::int64_t mass_g, const v1::WasteKind& kind,
                         const v1::Policy& policy) {
  const std::int64_t by = mass_g - batch.mass_g();
  const bool estimated = batch.mass_basis() == v1::MASS_ESTIMATED;
  const std::int64_t permille = estimated ? policy.estimate_tolerance_permille() : kind.tolerance_permille();
  return {by, std::abs(by) > kind.tolerance_g() && exceeds(by, batch.mass_g(), permille)};
}

void answer_claim(const Moment& moment, v1::Batch& batch) {
  disarm(moment, batch, v1::DEADLINE_CLAIM_ANSWER);
  batch.mutable_flags()->set_claim_unconfirmed(false);
  batch.mutable_journey()->clear_claim();
}

void end_journey(const Moment& moment, v1::Batch& batch) {
  disarm(moment, batch, v1::DEADLINE_DELIVER_BY);
  disarm(moment, batch, v1::DEADLINE_RETURN_BY);
  lower_overdue(batch);
  batch.mutable_flags()->set_returning(false);
}

void start_return(const Moment& moment, v1::Batch& batch, const v1::WasteKind& kind) {
  close_load(moment, batch);
  end_journey(moment, batch);
  v1::Journey& journey = *batch.mutable_journey();
  journey.set_number(journey.number() + 1);
  journey.set_destination(batch.generator());
  journey.set_deliver_by_ms(moment.time_ms + kind.return_period_ms());
  journey.set_is_return(true);
  batch.mutable_flags()->set_returning(true);
  arm(moment, batch, v1::DEADLINE_RETURN_BY, journey.deliver_by_ms());
  open_load(moment, batch);
}

void make_claim(const Moment& moment, v1::Batch& batch, const v1::Offer& offer, const v1::WasteKind& kind) {
  v1::Journey& journey = *batch.mutable_journey();
  const bool first = !journey.has_claim();
  v1::Claim& claim = *journey.mutable_claim();
  claim.set_offer_id(offer.id());
  claim.set_claimant(offer.from());
  claim.set_withdrawn(false);
  if (!first) return;
  claim.set_receiver(offer.to());
  claim.set_made_ms(moment.time_ms);
  claim.set_due_ms(moment.time_ms + kind.claim_period_ms());
  arm(moment, batch, v1::DEADLINE_CLAIM_ANSWER, claim.due_ms());
}

}  // namespace wastewatch::ledger
