#include "ledger/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace wastewatch::ledger {
namespace {

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

constexpr std::array<Range, 39> accepted{{
    {0x0020, 0x007E}, {0x00A0, 0x00AC}, {0x00AE, 0x02FF}, {0x0370, 0x0373},   {0x0375, 0x0377},
    {0x037A, 0x037D}, {0x037F, 0x037F}, {0x0384, 0x0386}, {0x0388, 0x038A},   {0x038C, 0x038C},
    {0x038E, 0x03A1}, {0x03A3, 0x0482}, {0x048A, 0x052F}, {0x1E00, 0x1EFF},   {0x2010, 0x2027},
    {0x2030, 0x205E}, {0x2070, 0x2071}, {0x2074, 0x208E}, {0x2090, 0x209C},   {0x20A0, 0x20C0},
    {0x2100, 0x2125}, {0x2127, 0x2129}, {0x212C, 0x218B}, {0x2190, 0x2328},   {0x232B, 0x2426},
    {0x2460, 0x27FF}, {0x3000, 0x3029}, {0x3030, 0x303F}, {0x3041, 0x3096},   {0x309B, 0x30FF},
    {0x3105, 0x312F}, {0x31A0, 0x31E3}, {0x3220, 0x33FF}, {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},
    {0xAC00, 0xD7A3}, {0xFF01, 0xFF9D}, {0xFFA0, 0xFFBE}, {0x20000, 0x2A6DF},
}};

bool is_accepted(std::uint32_t code_point) {
  const auto after = std::ranges::upper_bound(accepted, code_point, {}, &Range::first);
  return after != accepted.begin() && code_point <= std::prev(after)->last;
}

std::size_t length_of(std::uint8_t lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead <= 0xDF) return 2;
  if (lead >= 0xE0 && lead <= 0xEF) return 3;
  if (lead >= 0xF0 && lead <= 0xF4) return 4;
  return 0;
}

// Decodes one code point off the front; nothing when malformed, overlong or a surrogate.
std::optional<std::uint32_t> take(std::string_view& text) {
  static constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
  const auto lead = static_cast<std::uint8_t>(text.front());
  const std::size_t length = length_of(lead);
  if (length == 0 || length > text.size()) return std::nullopt;
  std::uint32_t value = length == 1 ? lead : lead & (0x7FU >> length);
  for (std::size_t i = 1; i < length; ++i) {
    const auto next = static_cast<std::uint8_t>(text[i]);
    if ((next & 0xC0U) != 0x80U) return std::nullopt;
    value = (value << 6U) | (next & 0x3FU);
  }
  if (value < smallest.at(length) || (value >= 0xD800 && value <= 0xDFFF)) return std::nullopt;
  text.remove_prefix(length);
  return value;
}

constexpr std::string_view credit_alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

}  // namespace

bool is_plain_text(std::string_view text, std::size_t max_bytes) {
  if (text.size() > max_bytes) return false;
  while (!text.empty()) {
    const auto code_point = take(text);
    if (!code_point || !is_accepted(*code_point)) return false;
  }
  return true;
}

bool is_code_text(std::string_view text, std::size_t max_bytes) {
  return !text.empty() && text.find(' ') == std::string_view::npos && is_plain_text(text, max_bytes);
}

char credit_code_check(std::string_view first_17) {
  if (first_17.size() != 17) return 0;
  std::size_t sum = 0;
  std::size_t weight = 1;
  for (const char c : first_17) {
    const std::size_t value = credit_alphabet.find(c);
    if (value == std::string_view::npos) return 0;
    sum += value * weight;
    weight = weight * 3 % 31;
  }
  return credit_alphabet[(31 - sum % 31) % 31];
}

bool is_credit_code(std::string_view code) {
  return code.size() == 18 && credit_code_check(code.substr(0, 17)) == code.back();
}

}  // namespace wastewatch::ledger
