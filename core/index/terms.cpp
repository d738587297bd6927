#include "index/terms.h"

#include <algorithm>

#include "base/encoding.h"

namespace wastewatch::index {
namespace {

constexpr std::size_t longest_term = 64;
constexpr std::size_t least_part = 4;  // of a manifest number
constexpr std::size_t most_parts = 24;

bool is_ascii(char c) { return (static_cast<unsigned char>(c) & 0x80) == 0; }
bool starts_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

std::string shortened(std::string text) {
  if (text.size() <= longest_term) return text;
  std::size_t end = longest_term;
  while (end > 0 && !starts_character(text[end])) --end;
  text.resize(end);
  return text;
}

// Where a search may begin inside a name: at every word in Latin script, at every Han character.
std::vector<std::string> entry_points(std::string_view name) {
  std::vector<std::string> out;
  bool after_space = true;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool space = name[i] == ' ';
    const bool entry = !space && starts_character(name[i]) && (after_space || !is_ascii(name[i]));
    if (entry) out.push_back(shortened(folded(name.substr(i))));
    after_space = space;
  }
  return out;
}

void add(std::vector<Term>& out, TermKind kind, BytesView id, std::string_view text, std::string_view shown) {
  auto term = shortened(folded(text));
  if (!term.empty()) out.push_back({std::move(term), kind, to_bytes(id), std::string(shown)});
}

// The whole and what is left of it behind each character.
std::vector<std::string> parts_of(std::string_view number) {
  const std::string whole = shortened(folded(number));
  std::vector<std::string> out;
  for (std::size_t at = 0; at < whole.size() && out.size() < most_parts; ++at) {
    const bool enough = at == 0 || whole.size() - at >= least_part;
    if (enough && starts_character(whole[at])) out.push_back(whole.substr(at));
  }
  return out;
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == ' ' || c == '-' || c == '.' || c == '_') continue;
    out.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
  }
  // The middle dot of plates (U+00B7).
  for (std::size_t at = out.find("\xC2\xB7"); at != std::string::npos; at = out.find("\xC2\xB7", at)) {
    out.erase(at, 2);
  }
  return out;
}

std::vector<Term> terms_of(const ledger::v1::Organisation& organisation) {
  std::vector<Term> out;
  const BytesView id = as_bytes(organisation.id());
  for (const auto& name : {organisation.name().en(), organisation.name().zh()}) {
    for (auto& entry : entry_points(name)) {
      out.push_back({std::move(entry), TermKind::organisation, to_bytes(id), name});
    }
  }
  add(out, TermKind::organisation, id, organisation.credit_code(), organisation.name().en());
  return out;
}

std::vector<Term> terms_of(const ledger::v1::Vehicle& vehicle) {
  std::vector<Term> out;
  const BytesView id = as_bytes(vehicle.plate());
  add(out, TermKind::vehicle, id, vehicle.plate(), vehicle.plate());
  // The number without the province's character and the city's letter, as people remember it.
  if (const auto plate = folded(vehicle.plate()); plate.size() > 4 && !is_ascii(plate[0])) {
    add(out, TermKind::vehicle, id, plate.substr(3), vehicle.plate());
    add(out, TermKind::vehicle, id, plate.substr(4), vehicle.plate());
  }
  return out;
}

std::vector<Term> terms_of(const ledger::v1::Device& device) {
  std::vector<Term> out;
  add(out, TermKind::device, as_bytes(device.id()), to_hex(as_bytes(device.id())),
      to_hex(as_bytes(device.id())));
  return out;
}

std::vector<Term> terms_of(const ledger::v1::Batch& batch) {
  std::vector<Term> out;
  const BytesView id = as_bytes(batch.id());
  add(out, TermKind::batch, id, to_crockford(id), to_crockford(id));
  for (auto& part : parts_of(batch.manifest_number())) {
    out.push_back({std::move(part), TermKind::batch, to_bytes(id), batch.manifest_number()});
  }
  return out;
}

Bytes term_key(const Term& term) {
  Bytes out = to_bytes(term.text);
  out.push_back(0);
  out.push_back(static_cast<std::uint8_t>(term.kind));
  append(out, term.id);
  return out;
}

std::optional<Term> parse_term(BytesView key, std::string_view shown) {
  const auto zero = std::ranges::find(key, std::uint8_t{0});
  const auto at = static_cast<std::size_t>(zero - key.begin());
  if (key.size() < at + 2) return std::nullopt;
  return Term{std::string(as_text(key.first(at))), static_cast<TermKind>(key[at + 1]),
              to_bytes(key.subspan(at + 2)), std::string(shown)};
}

}  // namespace wastewatch::index
