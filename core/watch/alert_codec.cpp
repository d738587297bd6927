#include "watch/alert_codec.h"

#include <algorithm>
#include <array>
#include <vector>

#include "base/wire.h"
#include "watch/rule_table.h"
#include "words/catalogue.h"

namespace wastewatch::watch {
namespace {

// Names of numbers in alerts, and of thresholds that are no parameter of a rule.
constexpr auto number_names = std::to_array<std::string_view>(
    {"late", "waited", "distance", "quiet", "mass", "apart", "off", "stated", "received", "margin",
     "deliver_by", "claim_period", "notice_after", "refusal", "together", "clock_ahead", "clock_off", "least",
     "count",
     // of masses, permits and periods
     "idle", "difference", "before", "after", "aboard", "limit", "away", "without", "ended", "collect_within",
     "working_days", "tolerance", "payload", "gross", "never_there", "treat_within", "permits", "conflicts",
     // of the way
     "since", "moved",
     // of organisations
     "together_silent", "same_masses"});

std::vector<std::string_view> made_names() {
  std::vector<std::string_view> out(number_names.begin(), number_names.end());
  const auto add = [&out](const auto& rules) {
    for (const auto& rule : rules)
      for (const auto& parameter : rule.parameters(1)) out.push_back(parameter.name);
  };
  add(batch_rules());
  add(device_rules());
  return out;
}

// Alerts hold views into constant tables; what is read is looked up there.
std::optional<std::string_view> known_number(std::string_view name) {
  static const std::vector<std::string_view> names = made_names();
  const auto found = std::ranges::find(names, name);
  return found == names.end() ? std::nullopt : std::optional(*found);
}

std::optional<std::string_view> known_words(std::string_view key) {
  const auto& table = words::catalogue(words::Language::english);
  const auto found = table.find(key);
  return found == table.end() ? std::nullopt : std::optional<std::string_view>(found->first);
}

std::optional<std::string_view> known_rule(std::string_view id) {
  const auto* found = find_rule_name(id);
  return found == nullptr ? std::nullopt : std::optional(found->info.id);
}

Bytes encoded(const Number& number) {
  WireWriter out;
  out.text(1, number.name);
  out.int64(2, number.value);
  out.varint(3, static_cast<std::uint64_t>(number.unit));
  return out.take();
}

Bytes encoded(const Threshold& threshold) {
  WireWriter out;
  out.text(1, threshold.name);
  out.int64(2, threshold.value);
  out.varint(3, static_cast<std::uint64_t>(threshold.unit));
  out.text(4, threshold.source);
  return out.take();
}

template <class Enum>
bool read_enum(const WireField& field, Enum& out, std::uint64_t most) {
  if (field.value == 0 || field.value > most) return false;
  out = static_cast<Enum>(field.value);
  return true;
}

template <class Id>
bool read_id(const WireField& field, Id& out) {
  const auto id = Id::from(field.payload);
  if (id) out = *id;
  return id.has_value();
}

bool read_words(std::optional<std::string_view> known, std::string_view& out) {
  out = known.value_or("");
  return known.has_value();
}

constexpr std::uint64_t units = 7;

bool read_part(BytesView bytes, std::string_view& name, std::int64_t& value, Unit& unit,
               std::string_view* source) {
  WireReader in(bytes);
  bool good = true;
  while (const auto field = in.next()) {
    switch (field->number) {
      case 1: good = good && read_words(known_number(as_text(field->payload)), name); break;
      case 2: value = field->as_int64(); break;
      case 3: good = good && read_enum(*field, unit, units); break;
      case 4:
        good = good && source != nullptr && read_words(known_words(as_text(field->payload)), *source);
        break;
      default: good = false;
    }
  }
  return good && in.ok() && !name.empty();
}

bool read_number(BytesView bytes, Alert& alert) {
  Number number;
  if (!read_part(bytes, number.name, number.value, number.unit, nullptr)) return false;
  alert.numbers.push_back(number);
  return true;
}

bool read_subject(const WireField& field, Alert& alert) {
  auto subject = decode_subject(field.payload);
  if (subject) alert.subject = std::move(*subject);
  return subject.has_value();
}

bool read_field(const WireField& field, Alert& alert) {
  auto& threshold = alert.threshold;
  switch (field.number) {
    case 1: return read_id(field, alert.id);
    case 2: return read_words(known_rule(as_text(field.payload)), alert.rule);
    case 3: alert.rule_version = static_cast<std::uint32_t>(field.value); return true;
    case 4: return read_enum(field, alert.grade, 3);
    case 5: return read_subject(field, alert);
    case 6: return read_id(field, alert.batch);
    case 7: return read_words(known_words(as_text(field.payload)), alert.sentence);
    case 8: return read_number(field.payload, alert);
    case 9: return read_id(field, alert.responsible);
    case 10: alert.since_ms = field.as_int64(); return true;
    case 11: alert.due_ms = field.as_int64(); return true;
    case 12: return read_enum(field, alert.certainty, 3);
    case 13: return read_enum(field, alert.backing.giver, 3);
    case 14: return read_enum(field, alert.backing.receiver, 3);
    case 15: return read_enum(field, alert.backing.device, 3);
    case 16: return read_words(known_words(as_text(field.payload)), alert.next_step);
    case 17:
      return read_part(field.payload, threshold.name, threshold.value, threshold.unit, &threshold.source);
    case 18: alert.as_of_height = field.as_int64(); return true;
    case 19: alert.as_of_ms = field.as_int64(); return true;
    case 20: return read_id(field, alert.parameters_hash);
    case 21: return read_id(field, alert.inputs_hash);
    case 22: return read_id(field, alert.result_hash);
    default: return false;
  }
}

}  // namespace

Bytes encode(const Alert& alert) {
  WireWriter out;
  out.bytes(1, alert.id);
  out.text(2, alert.rule);
  out.varint(3, alert.rule_version);
  out.varint(4, static_cast<std::uint64_t>(alert.grade));
  out.bytes(5, encode(alert.subject));
  out.bytes(6, alert.batch);
  out.text(7, alert.sentence);
  for (const auto& number : alert.numbers) out.message(8, encoded(number));
  out.bytes(9, alert.responsible);
  out.int64(10, alert.since_ms);
  out.int64(11, alert.due_ms);
  out.varint(12, static_cast<std::uint64_t>(alert.certainty));
  out.varint(13, static_cast<std::uint64_t>(alert.backing.giver));
  out.varint(14, static_cast<std::uint64_t>(alert.backing.receiver));
  out.varint(15, static_cast<std::uint64_t>(alert.backing.device));
  out.text(16, alert.next_step);
  out.message(17, encoded(alert.threshold));
  out.int64(18, alert.as_of_height);
  out.int64(19, alert.as_of_ms);
  out.bytes(20, alert.parameters_hash);
  out.bytes(21, alert.inputs_hash);
  out.bytes(22, alert.result_hash);
  return out.take();
}

std::optional<Alert> decode_alert(BytesView bytes) {
  Alert out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!read_field(*field, out)) return std::nullopt;
  }
  return in.ok() && !out.rule.empty() && !out.sentence.empty() ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace wastewatch::watch
