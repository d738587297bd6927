// One thing an official did about a subject's alerts, as it is kept: never changed and never deleted, so that
// an auditor sees every dismissal. Local to this office until the ledger has such messages. Value types and
// pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "watch/feed_store.h"

namespace wastewatch::triage {

// Numbers are stored.
enum class Act : std::uint8_t {
  seen = 1,
  taken = 2,      // somebody is on it
  snoozed = 3,    // out of sight until `until_ms`
  dismissed = 4,  // for a reason, until something new joins
  reopened = 5,   // undoes taken, snoozed and dismissed
  noted = 6,      // only a text
};

// Why an alert is dismissed. Numbers are stored.
enum class Reason : std::uint8_t {
  none = 0,
  arrived = 1,          // the receiver confirmed that the load is there
  device_fault = 2,     // the tracker, not the load
  paperwork = 3,        // a mistake in what was signed
  known = 4,            // an open case or another alert covers it
  not_responsible = 5,  // another authority's
  other = 6,            // needs a text
};

inline constexpr std::size_t max_text = 500;  // characters
inline constexpr std::size_t max_name = 100;
inline constexpr std::int64_t max_snooze_ms = 24 * 3'600'000LL;  // screens.md: at most 24 h

struct Note {
  std::uint64_t number = 0;  // counts up from 1 within a chain
  Act act = Act::noted;
  watch::Subject subject{};
  std::int64_t at_ms = 0;   // this computer's clock
  std::int64_t height = 0;  // the newest recomputed block then
  std::string by{};         // who, as the official names himself
  Reason reason = Reason::none;
  std::string text{};
  std::int64_t until_ms = 0;  // of snoozed
  // What stood then: what is stronger or new brings a snoozed or dismissed subject back.
  watch::Grade grade = watch::Grade::notice;
  std::vector<watch::AlertId> alerts{};
  bool operator==(const Note&) const = default;
};

Bytes encode(const Note& note);
std::optional<Note> decode_note(BytesView bytes);

// What is wrong with something an official wants to do; `none` when it can be kept.
enum class Fault : std::uint8_t {
  none = 0,
  nobody = 1,     // `by` is empty or too long
  no_reason = 2,  // snoozed without a text; dismissed without a reason; `other` or noted without a text
  text_too_long = 3,
  snooze_too_long = 4,
  snooze_over = 5,     // ends before it begins
  nothing_stands = 6,  // there is no alert to snooze or dismiss
  bulk_critical = 7,   // several at once, and one of them is critical
};
Fault check(const Note& note);
// The same for several at once: critical ones are dismissed and snoozed singly.
Fault check(std::span<const Note> notes);

// Keys of the catalogues: "triage.act.snoozed" with {who} and {until}, "triage.reason.arrived",
// "triage.fault.no_reason".
std::string_view word_of(Act act);
std::string_view word_of(Reason reason);
std::string_view word_of(Fault fault);
std::span<const Reason> reasons();  // without `none`, in the order in which they are offered
std::span<const Act> acts();

}  // namespace wastewatch::triage
