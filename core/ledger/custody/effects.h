// One function an effect of the workflow; effects.cpp has the table that names them. Requirements answer why
// a batch cannot be acted on so and change nothing but a trip that has expired; the others answer ok. One
// thread.
#pragma once

#include "ledger/custody/transfer.h"

namespace wastewatch::ledger::effects {

// too_many_open
Code need_room(Transfer& transfer);
// journey_missing, unknown_organisation, wrong_organisation_kind, unknown_waste_kind, bad_time,
// deliver_by_too_late; journey_fixed once it has begun
Code fix_journey(Transfer& transfer);
// unknown_trip, wrong_trip, trip_not_open
Code need_trip(Transfer& transfer);
// wrong_trip
Code keep_trip(Transfer& transfer);
// permit_missing, permit_exhausted. Using counts the mass against the permit's year.
Code use_carry_permit(Transfer& transfer);
Code need_store_permit(Transfer& transfer);
// Who is no processor may also store.
Code need_treat_permit(Transfer& transfer);
Code use_treat_permit(Transfer& transfer);

Code weigh(Transfer& transfer);
Code close_offer(Transfer& transfer);
Code leave_trip(Transfer& transfer);
Code move_custody(Transfer& transfer);
Code arm_deliver_by(Transfer& transfer);
Code board_trip(Transfer& transfer);
Code answer_claim(Transfer& transfer);
Code withdraw_claim(Transfer& transfer);
Code end_journey(Transfer& transfer);
Code arm_treatment(Transfer& transfer);
Code clear_journey(Transfer& transfer);
Code start_return(Transfer& transfer);
Code make_claim(Transfer& transfer);
Code open_offer(Transfer& transfer);
// unknown_waste_kind
Code make_residues(Transfer& transfer);
Code consume_mass(Transfer& transfer);

}  // namespace wastewatch::ledger::effects
