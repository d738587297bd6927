#include "base/plain_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace wastewatch {
namespace {

constexpr std::string_view ellipsis = "\u2026";

struct Range {
  char32_t first;
  char32_t last;
};

// Never shown: controls, invisible and bidirectional format characters, separators of lines, private and
// tag characters.
constexpr std::array hidden = {Range{0x0000, 0x001F},   Range{0x007F, 0x009F},   Range{0x00AD, 0x00AD},
                               Range{0x034F, 0x034F},   Range{0x061C, 0x061C},   Range{0x115F, 0x1160},
                               Range{0x17B4, 0x17B5},   Range{0x180B, 0x180F},   Range{0x200B, 0x200F},
                               Range{0x2028, 0x202E},   Range{0x2060, 0x206F},   Range{0x3164, 0x3164},
                               Range{0xE000, 0xF8FF},   Range{0xFE00, 0xFE0F},   Range{0xFEFF, 0xFEFF},
                               Range{0xFFA0, 0xFFA0},   Range{0xFFF0, 0xFFFB},   Range{0x1BCA0, 0x1BCA3},
                               Range{0x1D173, 0x1D17A}, Range{0xE0000, 0xE0FFF}, Range{0xF0000, 0x10FFFF}};

bool is_hidden(char32_t point) {
  for (const auto& range : hidden) {
    if (point >= range.first && point <= range.last) return true;
  }
  return false;
}

struct Decoded {
  char32_t point = 0;
  std::size_t bytes = 1;
};

struct Form {
  std::uint8_t mask;
  std::uint8_t lead;
  std::size_t bytes;
  char32_t least;  // shorter forms of smaller points are not permitted
};
constexpr std::array forms = {Form{0x80, 0x00, 1, 0}, Form{0xE0, 0xC0, 2, 0x80}, Form{0xF0, 0xE0, 3, 0x800},
                              Form{0xF8, 0xF0, 4, 0x10000}};

// The code point that `text` begins with; nothing when that is not UTF-8 (RFC 3629).
std::optional<Decoded> decode(std::string_view text) {
  const auto lead = static_cast<std::uint8_t>(text.front());
  for (const auto& form : forms) {
    if ((lead & form.mask) != form.lead) continue;
    if (text.size() < form.bytes) return std::nullopt;
    char32_t point = lead & static_cast<std::uint8_t>(~form.mask);
    for (std::size_t i = 1; i < form.bytes; ++i) {
      const auto next = static_cast<std::uint8_t>(text[i]);
      if ((next & 0xC0) != 0x80) return std::nullopt;
      point = (point << 6U) | (next & 0x3FU);
    }
    const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
    if (point < form.least || point > 0x10FFFF || surrogate) return std::nullopt;
    return Decoded{point, form.bytes};
  }
  return std::nullopt;
}

bool is_gap(char32_t point) { return point == '\t' || point == '\n' || point == '\r'; }

}  // namespace

std::string plain_text(std::string_view text, std::size_t max_bytes) {
  std::string out;
  while (!text.empty()) {
    const auto decoded = decode(text);
    const std::size_t bytes = decoded ? decoded->bytes : 1;
    const bool shown = decoded && !is_hidden(decoded->point);
    if (out.size() + bytes > max_bytes) return out.append(ellipsis);
    if (shown) {
      out.append(text.substr(0, bytes));
    } else {
      out.append(bytes, decoded && is_gap(decoded->point) ? ' ' : '?');
    }
    text.remove_prefix(bytes);
  }
  return out;
}

std::size_t characters_of(std::string_view text) {
  return static_cast<std::size_t>(
      std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace wastewatch
