#include "tiles/text.h"

#include <cctype>

namespace wastewatch::tiles {

std::string percent_encoded(std::string_view text, std::string_view kept) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out;
  for (const char raw : text) {
    const auto byte = static_cast<unsigned char>(raw);
    if (std::isalnum(byte) != 0 || kept.contains(raw))
      out += raw;
    else
      (out += '%').append({digits[byte >> 4], digits[byte & 15]});
  }
  return out;
}

}  // namespace wastewatch::tiles
