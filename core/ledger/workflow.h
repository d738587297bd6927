// The workflow: which party may do what to a batch in which state, and what follows. The ledger executes this
// table; screens, tests and documentation read it. Thread safe: constant data.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "ledger/proto/state.pb.h"

namespace wastewatch::ledger {

enum class Action : std::uint8_t {
  declare_batch = 1,
  open_trip = 2,
  close_trip = 3,
  offer_custody = 4,
  accept_custody = 5,
  refuse_custody = 6,
  withdraw_offer = 7,
  treat_batch = 8,
  bind_device = 20,
  unbind_device = 21,
  report_telemetry = 26,
  raise_incident = 30,
};

// Who acts on a batch, seen from the batch.
enum class Party : std::uint8_t { generator, holder, receiver, offerer };

// What the other side of a handover is, seen from the batch.
enum class Receiver : std::uint8_t { none, transporter, station, destination, origin };

enum class Effect : std::uint32_t {
  none = 0,
  opens_offer = 1U << 0U,
  closes_offer = 1U << 1U,
  fixes_journey = 1U << 2U,  // when the batch has none yet: destination and deliver-by
  makes_claim = 1U << 3U,    // arms the claim's answer deadline once a journey
  moves_custody = 1U << 4U,
  arms_deliver_by = 1U << 5U,  // when not armed yet
  ends_journey = 1U << 6U,     // disarms deliver-by and the claim, closes the open load
  arms_treatment = 1U << 7U,
  starts_return = 1U << 8U,  // a return journey to the origin with its own deadline
  answers_claim = 1U << 9U,
  consumes_mass = 1U << 10U,
  uses_carry_permit = 1U << 11U,
  needs_store_permit = 1U << 12U,
  needs_treat_permit = 1U << 13U,
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

// At most one row for (from, action, receiver).
std::span<const Transition> transitions();
const Transition* find_transition(v1::BatchState from, Action action, Receiver receiver);

// Who may sign an action, and what it costs.
struct ActionRule {
  Action action;
  std::string_view name;             // of the message
  std::uint32_t organisation_kinds;  // bits 1 << OrganisationKind
  std::uint32_t roles;               // bits 1 << Role
  std::uint32_t signatures;          // checked besides the transaction's
  std::uint32_t writes;              // state entries written at most, without due deadlines
  std::string_view en;
  std::string_view zh;
};
std::span<const ActionRule> action_rules();
const ActionRule* find_action(Action action);

// What the chain itself does when a deadline is due.
struct DeadlineRule {
  v1::DeadlineKind kind;
  std::string_view name;
  v1::BatchEventKind event;
  v1::CreditKind holder_credit;    // of the batch's holder, or the claimant
  v1::CreditKind receiver_credit;  // of the one that did not answer
  std::string_view en;
  std::string_view zh;
};
std::span<const DeadlineRule> deadline_rules();
const DeadlineRule* find_deadline(v1::DeadlineKind kind);

// Work units of a transaction: 10 + 30 a signature + 10 a state entry, summed over the envelope and its
// messages.
inline constexpr std::int64_t work_envelope = 10;
inline constexpr std::int64_t work_signature = 30;
inline constexpr std::int64_t work_write = 10;

}  // namespace wastewatch::ledger
