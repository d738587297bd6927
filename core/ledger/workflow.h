// The workflow: which party may do what to a batch in which state, and what follows. The ledger executes
// these rows (custody/transfer.h, deadlines/due.h); screens, tests and documentation read them. Thread safe:
// constant data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ledger/proto/state.pb.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::ledger {

struct Moment;

using Action = v1::Message::ActionCase;

// Who acts on a batch, seen from the batch. Anyone: whoever the message's own row lets sign it.
enum class Party : std::uint8_t { anyone, holder, receiver, offerer };

// What the other side of a handover is, seen from the batch.
enum class Receiver : std::uint8_t { none, transporter, station, destination, origin };

// What a row asks for and changes, in the order in which it is applied; each has one function in
// custody/effects.cpp.
enum class Effect : std::uint32_t {
  none = 0,
  // asked for
  needs_room = 1U << 0U,     // the signer's organisation may hold more batches
  fixes_journey = 1U << 1U,  // names destination and deliver-by, or no others once the journey has begun
  needs_trip = 1U << 2U,     // an open trip of the receiver
  keeps_trip = 1U << 3U,     // names the trip the load is on, or none
  uses_carry_permit = 1U << 4U,
  needs_store_permit = 1U << 5U,
  needs_treat_permit = 1U << 6U,
  uses_treat_permit = 1U << 7U,
  // changed
  weighs = 1U << 8U,  // the stated mass replaces the old one: a signed adjustment
  closes_offer = 1U << 9U,
  leaves_trip = 1U << 10U,  // off the trip; no longer an open load of its transporter
  moves_custody = 1U << 11U,
  arms_deliver_by = 1U << 12U,  // the journey begins
  boards_trip = 1U << 13U,      // aboard the offer's trip; an open load of its transporter
  answers_claim = 1U << 14U,
  withdraws_claim = 1U << 15U,
  ends_journey = 1U << 16U,  // disarms deliver-by or the return deadline
  arms_treatment = 1U << 17U,
  clears_journey = 1U << 18U,  // the next journey starts anew
  starts_return = 1U << 19U,   // a journey to the origin with its own deadline
  makes_claim = 1U << 20U,     // arms the claim's answer deadline, once a journey
  opens_offer = 1U << 21U,
  makes_residues = 1U << 22U,
  consumes_mass = 1U << 23U,  // the row's next state is reached when nothing remains
};
constexpr Effect operator|(Effect a, Effect b) {
  return static_cast<Effect>(static_cast<std::uint32_t>(a) | static_cast<std::uint32_t>(b));
}
constexpr bool has(Effect set, Effect one) {
  return (static_cast<std::uint32_t>(set) & static_cast<std::uint32_t>(one)) != 0;
}

struct Transition {
  v1::BatchState from;
  Action action;
  Party party;
  Receiver receiver;
  v1::BatchState to;
  v1::BatchEventKind event;
  Effect effects;
};

// Of version 1 of the rules: at most one row for (from, action, receiver). custody/transitions.cpp.
std::span<const Transition> transitions();

// What the chain itself does when a deadline is due. Its subject is a batch or a trip: the handler of the
// other is null. A batch's handler changes the batch and fills in the event of its history; the rest of the
// row is carried out by deadlines/due.cpp.
struct DeadlineRule {
  v1::DeadlineKind kind;
  std::string_view name;  // "deadline.NAME" in the catalogues
  void (*lapse_batch)(const Moment&, v1::Batch&, v1::BatchEvent&);
  void (*lapse_trip)(const Moment&, v1::Trip&);
  v1::BatchEventKind event;
  v1::CreditKind holder_credit;    // of the event's actor: the batch's holder, or the claimant
  v1::CreditKind receiver_credit;  // of the event's counterparty: the one that did not answer
};

// Of version 1 of the rules: one row a kind that the ledger arms. deadlines/deadline_table.cpp.
std::span<const DeadlineRule> deadline_rules();

}  // namespace wastewatch::ledger
