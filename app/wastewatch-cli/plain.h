// Text from outside made fit for a terminal: control characters become question marks. Pure.
#pragma once

#include <string>
#include <string_view>

namespace wastewatch::cli {

inline std::string plain(std::string_view text) {
  std::string out(text);
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto byte = static_cast<unsigned char>(out[i]);
    const bool c1 = byte >= 0x80 && byte <= 0x9f && i > 0 && static_cast<unsigned char>(text[i - 1]) == 0xc2;
    if (byte < 0x20 || byte == 0x7f) out[i] = '?';
    if (c1) out[i - 1] = out[i] = '?';
  }
  return out;
}

}  // namespace wastewatch::cli
