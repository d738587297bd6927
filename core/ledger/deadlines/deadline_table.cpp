// What becomes of a batch or a trip when a deadline is due: one handler a row.
#include <array>

#include "ledger/custody/batches.h"
#include "ledger/trips/trips.h"

namespace wastewatch::ledger {
namespace {

void flag_overdue(const Moment&, v1::Batch& batch, v1::BatchEvent& event) {
  event.set_counterparty(batch.journey().destination());
  batch.mutable_flags()->set_overdue(true);
  batch.mutable_flags()->set_was_overdue(true);
}

void flag_claim(const Moment&, v1::Batch& batch, v1::BatchEvent& event) {
  const v1::Claim& claim = batch.journey().claim();
  event.set_actor(claim.claimant());
  event.set_counterparty(claim.receiver());
  event.set_reference(claim.offer_id());
  batch.mutable_flags()->set_claim_unconfirmed(true);
  batch.mutable_flags()->set_was_claim_unconfirmed(true);
}

void lapse_offer(const Moment& moment, v1::Batch& batch, v1::BatchEvent& event) {
  const auto offer = load_offer(moment.state, batch);
  if (!offer) return moment.state.corrupt("an expiring offer is missing");
  event.set_actor(offer->from());
  event.set_counterparty(offer->to());
  event.set_reference(offer->id());
  close_offer(moment, batch);
}

void flag_treatment(const Moment&, v1::Batch& batch, v1::BatchEvent&) {
  batch.mutable_flags()->set_treatment_late(true);
}

void expire_trip(const Moment& moment, v1::Trip& trip) { end_trip(moment, trip, v1::TRIP_EXPIRED); }

constexpr auto no_credit = v1::CREDIT_KIND_UNSPECIFIED;

constexpr auto deadlines = std::to_array<DeadlineRule>({
    {v1::DEADLINE_DELIVER_BY, "deliver_by", flag_overdue, nullptr, v1::EVENT_OVERDUE, v1::CREDIT_OVERDUE,
     no_credit},
    {v1::DEADLINE_CLAIM_ANSWER, "claim_answer", flag_claim, nullptr, v1::EVENT_CLAIM_UNCONFIRMED,
     v1::CREDIT_CLAIM_UNCONFIRMED, v1::CREDIT_CLAIM_UNANSWERED},
    {v1::DEADLINE_RETURN_BY, "return_by", flag_overdue, nullptr, v1::EVENT_OVERDUE, v1::CREDIT_RETURN_OVERDUE,
     no_credit},
    {v1::DEADLINE_OFFER_EXPIRY, "offer_expiry", lapse_offer, nullptr, v1::EVENT_OFFER_EXPIRED, no_credit,
     no_credit},
    {v1::DEADLINE_TREAT_BY, "treat_by", flag_treatment, nullptr, v1::EVENT_TREATMENT_LATE,
     v1::CREDIT_TREATMENT_LATE, no_credit},
    {v1::DEADLINE_TRIP_EXPIRY, "trip_expiry", nullptr, expire_trip, v1::BATCH_EVENT_UNSPECIFIED, no_credit,
     no_credit},
});

}  // namespace

std::span<const DeadlineRule> deadline_rules() { return deadlines; }

}  // namespace wastewatch::ledger
