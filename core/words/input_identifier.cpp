#include "words/input_identifier.h"

#include "base/encoding.h"
#include "words/input_text.h"

namespace wastewatch::words {
namespace {

constexpr std::size_t hash_digits = 64;
constexpr std::size_t least_hash_digits = 8;
constexpr std::size_t least_end_digits = 6;  // as short identifiers end
constexpr std::size_t batch_id_bytes = 16;
constexpr std::string_view link_start = "wastewatch:";

// Digits behind a label, quoted, and with the 0x of programs, as `label` names them.
std::string digits_of(std::string_view text, std::string_view label) {
  std::string out = unquoted(without_label(unquoted(text), label));
  if (out.starts_with("0x") || out.starts_with("0X")) out.erase(0, 2);
  return out;
}

// Marks that people and programs put between the digits of an identifier.
constexpr std::string_view between_digits = " -:,_'\"";

// A space stands only between groups of eight, as they are shown.
bool in_groups(std::string_view text) {
  for (auto at = text.find(' '); at != std::string_view::npos; at = text.find(' ')) {
    if (at != 8) return false;
    text.remove_prefix(at + 1);
  }
  return true;
}

}  // namespace

Reading reading(InputKind kind, std::string text) {
  Reading out;
  out.kind = kind;
  out.text = std::move(text);
  return out;
}

std::optional<Reading> read_link(std::string_view text) {
  const auto at = text.rfind(link_start);
  if (at == std::string_view::npos || (at > 0 && text[at - 1] != ' ')) return std::nullopt;
  const auto link = text.substr(at, text.find(' ', at) - at);
  return link.size() > link_start.size() ? std::optional(reading(InputKind::link, std::string(link)))
                                         : std::nullopt;
}

std::optional<Reading> read_hash(std::string_view text) {
  const std::string digits = without(digits_of(text, "input.hash"), between_digits);
  if (digits.size() != hash_digits || !all_hex(digits)) return std::nullopt;
  auto out = reading(InputKind::hash, upper(digits));
  out.bytes = from_hex(digits).value_or(Bytes{});
  return out;
}

std::optional<Reading> read_hash_part(std::string_view text) {
  std::string digits = digits_of(text, "input.hash");
  if (!in_groups(digits)) return std::nullopt;
  digits = without(digits, " ");
  std::string end;
  for (const std::string_view cut : {"…", "..."}) {
    const auto at = digits.find(cut);
    if (at == std::string_view::npos) continue;
    end = digits.substr(at + cut.size());
    digits.resize(at);
    break;
  }
  if (digits.size() < least_hash_digits || digits.size() + end.size() >= hash_digits || !all_hex(digits)) {
    return std::nullopt;
  }
  if (!end.empty() && !all_hex(end)) return std::nullopt;
  auto out = reading(InputKind::hash_part, upper(digits));
  out.end = upper(end);
  return out;
}

std::optional<Reading> read_hash_end(std::string_view text) {
  std::string digits = unquoted(without_label(unquoted(text), "input.hash"));
  const std::string_view cut = digits.starts_with("…") ? "…" : "...";
  if (!digits.starts_with(cut)) return std::nullopt;
  digits = without(std::string_view(digits).substr(cut.size()), " ");
  if (digits.size() < least_end_digits || digits.size() >= hash_digits || !all_hex(digits))
    return std::nullopt;
  auto out = reading(InputKind::hash_end, {});
  out.end = upper(digits);
  return out;
}

std::optional<Reading> read_batch_id(std::string_view text) {
  const std::string plain = without(digits_of(text, "input.batch"), between_digits);
  const auto hex = plain.size() == 2 * batch_id_bytes ? from_hex(plain) : std::nullopt;
  auto bytes = hex ? hex : from_crockford(plain, batch_id_bytes);
  if (!bytes || bytes->size() != batch_id_bytes) return std::nullopt;
  auto out = reading(InputKind::batch_id, plain);
  out.bytes = std::move(*bytes);
  return out;
}

std::optional<Bytes> hex_bytes(std::string_view typed) {
  if (typed.size() > max_input_bytes) return std::nullopt;
  return from_hex(without(digits_of(tidied(typed), "input.hash"), between_digits));
}

}  // namespace wastewatch::words
