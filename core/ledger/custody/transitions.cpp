// The workflow of batches as version 1 of the rules has it.
#include <array>

#include "ledger/workflow.h"

namespace wastewatch::ledger {
namespace {

using enum Effect;
using enum v1::Message::ActionCase;

constexpr Effect pick_up =
    needs_room | needs_trip | uses_carry_permit | weighs | closes_offer | moves_custody | boards_trip;
constexpr Effect arrival =
    needs_room | weighs | closes_offer | leaves_trip | moves_custody | answers_claim | ends_journey;
constexpr Effect claim = fixes_journey | keeps_trip | makes_claim | opens_offer;

constexpr auto rows = std::to_array<Transition>({
    {v1::BATCH_DECLARED, kOfferCustody, Party::holder, Receiver::transporter, v1::BATCH_DECLARED,
     v1::EVENT_OFFERED, fixes_journey | needs_trip | opens_offer},
    {v1::BATCH_IN_TRANSIT, kOfferCustody, Party::holder, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_OFFERED, fixes_journey | needs_trip | opens_offer},
    {v1::BATCH_IN_TRANSIT, kOfferCustody, Party::holder, Receiver::station, v1::BATCH_IN_TRANSIT,
     v1::EVENT_OFFERED, fixes_journey | keeps_trip | opens_offer},
    {v1::BATCH_IN_TRANSIT, kOfferCustody, Party::holder, Receiver::destination, v1::BATCH_IN_TRANSIT,
     v1::EVENT_CLAIMED, claim},
    {v1::BATCH_IN_TRANSIT, kOfferCustody, Party::holder, Receiver::origin, v1::BATCH_IN_TRANSIT,
     v1::EVENT_CLAIMED, claim},
    {v1::BATCH_STORED, kOfferCustody, Party::holder, Receiver::transporter, v1::BATCH_STORED,
     v1::EVENT_OFFERED, fixes_journey | needs_trip | opens_offer},

    {v1::BATCH_DECLARED, kAcceptCustody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up | arms_deliver_by},
    {v1::BATCH_IN_TRANSIT, kAcceptCustody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up | leaves_trip},
    {v1::BATCH_STORED, kAcceptCustody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_COLLECTED, pick_up},
    {v1::BATCH_IN_TRANSIT, kAcceptCustody, Party::receiver, Receiver::station, v1::BATCH_STORED,
     v1::EVENT_STORED, needs_room | needs_store_permit | weighs | closes_offer | leaves_trip | moves_custody},
    {v1::BATCH_IN_TRANSIT, kAcceptCustody, Party::receiver, Receiver::destination, v1::BATCH_DELIVERED,
     v1::EVENT_DELIVERED, arrival | needs_treat_permit | arms_treatment},
    {v1::BATCH_IN_TRANSIT, kAcceptCustody, Party::receiver, Receiver::origin, v1::BATCH_DECLARED,
     v1::EVENT_RETURNED, arrival | clears_journey},

    {v1::BATCH_DECLARED, kRefuseCustody, Party::receiver, Receiver::transporter, v1::BATCH_DECLARED,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, kRefuseCustody, Party::receiver, Receiver::transporter, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, kRefuseCustody, Party::receiver, Receiver::station, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer},
    {v1::BATCH_IN_TRANSIT, kRefuseCustody, Party::receiver, Receiver::destination, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer | answers_claim | starts_return},
    {v1::BATCH_IN_TRANSIT, kRefuseCustody, Party::receiver, Receiver::origin, v1::BATCH_IN_TRANSIT,
     v1::EVENT_REFUSED, closes_offer | answers_claim},
    {v1::BATCH_STORED, kRefuseCustody, Party::receiver, Receiver::transporter, v1::BATCH_STORED,
     v1::EVENT_REFUSED, closes_offer},

    {v1::BATCH_DECLARED, kWithdrawOffer, Party::offerer, Receiver::none, v1::BATCH_DECLARED,
     v1::EVENT_WITHDRAWN, closes_offer},
    {v1::BATCH_IN_TRANSIT, kWithdrawOffer, Party::offerer, Receiver::none, v1::BATCH_IN_TRANSIT,
     v1::EVENT_WITHDRAWN, closes_offer | withdraws_claim},
    {v1::BATCH_STORED, kWithdrawOffer, Party::offerer, Receiver::none, v1::BATCH_STORED, v1::EVENT_WITHDRAWN,
     closes_offer},

    {v1::BATCH_DELIVERED, kTreatBatch, Party::holder, Receiver::none, v1::BATCH_TREATED, v1::EVENT_TREATED,
     needs_room | uses_treat_permit | makes_residues | consumes_mass},
});

}  // namespace

std::span<const Transition> transitions() { return rows; }

}  // namespace wastewatch::ledger
