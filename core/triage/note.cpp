#include "triage/note.h"

#include <algorithm>
#include <array>

#include "base/plain_text.h"
#include "base/wire.h"

namespace wastewatch::triage {
namespace {

// Of a closed list: a value and the key of its word.
template <class Value>
struct Worded {
  Value value;
  std::string_view word;
};

template <class Value, std::size_t n>
constexpr std::array<Value, n> values_of(const std::array<Worded<Value>, n>& rows) {
  std::array<Value, n> out;
  std::ranges::transform(rows, out.begin(), &Worded<Value>::value);
  return out;
}

template <class Value, std::size_t n>
std::string_view word_in(const std::array<Worded<Value>, n>& rows, Value value) {
  const auto found = std::ranges::find(rows, value, &Worded<Value>::value);
  return found == rows.end() ? std::string_view{} : found->word;
}

constexpr std::array act_rows = {
    Worded{Act::seen, "triage.act.seen"},         Worded{Act::taken, "triage.act.taken"},
    Worded{Act::snoozed, "triage.act.snoozed"},   Worded{Act::dismissed, "triage.act.dismissed"},
    Worded{Act::reopened, "triage.act.reopened"}, Worded{Act::noted, "triage.act.noted"},
};
constexpr std::array all_acts = values_of(act_rows);

constexpr std::array reason_rows = {
    Worded{Reason::arrived, "triage.reason.arrived"},
    Worded{Reason::device_fault, "triage.reason.device_fault"},
    Worded{Reason::paperwork, "triage.reason.paperwork"},
    Worded{Reason::known, "triage.reason.known"},
    Worded{Reason::not_responsible, "triage.reason.not_responsible"},
    Worded{Reason::other, "triage.reason.other"},
};
constexpr std::array all_reasons = values_of(reason_rows);

constexpr std::array fault_rows = {
    Worded{Fault::none, ""},
    Worded{Fault::nobody, "triage.fault.nobody"},
    Worded{Fault::no_reason, "triage.fault.no_reason"},
    Worded{Fault::text_too_long, "triage.fault.text_too_long"},
    Worded{Fault::snooze_too_long, "triage.fault.snooze_too_long"},
    Worded{Fault::snooze_over, "triage.fault.snooze_over"},
    Worded{Fault::nothing_stands, "triage.fault.nothing_stands"},
    Worded{Fault::bulk_critical, "triage.fault.bulk_critical"},
};

bool hides(Act act) { return act == Act::snoozed || act == Act::dismissed; }

bool lacks_reason(const Note& note) {
  switch (note.act) {
    case Act::snoozed:
    case Act::noted: return note.text.empty();
    case Act::dismissed:
      return note.reason == Reason::none || (note.reason == Reason::other && note.text.empty());
    default: return false;
  }
}

Fault check_until(const Note& note) {
  if (note.act != Act::snoozed) return Fault::none;
  if (note.until_ms <= note.at_ms) return Fault::snooze_over;
  return note.until_ms - note.at_ms > max_snooze_ms ? Fault::snooze_too_long : Fault::none;
}

bool take_alert(BytesView bytes, Note& out) {
  const auto id = watch::AlertId::from(bytes);
  if (id) out.alerts.push_back(*id);
  return id.has_value();
}

bool take_subject(BytesView bytes, Note& out) {
  auto subject = watch::decode_subject(bytes);
  if (subject) out.subject = std::move(*subject);
  return subject.has_value();
}

bool take_act(std::uint64_t value, Note& out) {
  out.act = static_cast<Act>(value);
  return value >= 1 && value <= all_acts.size();
}

bool take_reason(std::uint64_t value, Note& out) {
  out.reason = static_cast<Reason>(value);
  return value <= all_reasons.size();
}

bool take_grade(std::uint64_t value, Note& out) {
  out.grade = static_cast<watch::Grade>(value);
  return value >= 1 && value <= 3;
}

bool take_field(const WireField& field, Note& out) {
  switch (field.number) {
    case 1: out.number = field.value; return true;
    case 2: return take_act(field.value, out);
    case 3: return take_subject(field.payload, out);
    case 4: out.at_ms = field.as_int64(); return true;
    case 5: out.height = field.as_int64(); return true;
    case 6: out.by = as_text(field.payload); return true;
    case 7: return take_reason(field.value, out);
    case 8: out.text = as_text(field.payload); return true;
    case 9: out.until_ms = field.as_int64(); return true;
    case 10: return take_grade(field.value, out);
    case 11: return take_alert(field.payload, out);
    default: return false;
  }
}

}  // namespace

Bytes encode(const Note& note) {
  WireWriter out;
  out.varint(1, note.number);
  out.varint(2, static_cast<std::uint64_t>(note.act));
  out.bytes(3, watch::encode(note.subject));
  out.int64(4, note.at_ms);
  out.int64(5, note.height);
  out.text(6, note.by);
  out.varint(7, static_cast<std::uint64_t>(note.reason));
  out.text(8, note.text);
  out.int64(9, note.until_ms);
  out.varint(10, static_cast<std::uint64_t>(note.grade));
  for (const auto& alert : note.alerts) out.bytes(11, alert);
  return out.take();
}

std::optional<Note> decode_note(BytesView bytes) {
  Note out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, out)) return std::nullopt;
  }
  const bool whole = in.ok() && out.number != 0 && !out.subject.id.empty();
  return whole ? std::optional(std::move(out)) : std::nullopt;
}

Fault check(const Note& note) {
  if (note.by.empty() || characters_of(note.by) > max_name) return Fault::nobody;
  if (lacks_reason(note)) return Fault::no_reason;
  if (characters_of(note.text) > max_text) return Fault::text_too_long;
  if (hides(note.act) && note.alerts.empty()) return Fault::nothing_stands;
  return check_until(note);
}

Fault check(std::span<const Note> notes) {
  for (const auto& note : notes) {
    if (const Fault fault = check(note); fault != Fault::none) return fault;
    if (notes.size() > 1 && hides(note.act) && note.grade == watch::Grade::critical)
      return Fault::bulk_critical;
  }
  return Fault::none;
}

std::string_view word_of(Act act) { return word_in(act_rows, act); }
std::string_view word_of(Reason reason) { return word_in(reason_rows, reason); }
std::string_view word_of(Fault fault) { return word_in(fault_rows, fault); }
std::span<const Reason> reasons() { return all_reasons; }
std::span<const Act> acts() { return all_acts; }

}  // namespace wastewatch::triage
