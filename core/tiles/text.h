// Text of addresses and names, read and written. Pure; thread safe.
#pragma once

#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace wastewatch::tiles {

// Letters and digits of ASCII and the characters in `kept` stay; every other byte becomes %XX (RFC
// 3986, 2.1).
std::string percent_encoded(std::string_view text, std::string_view kept);

// The whole text as a number; nothing for anything else.
template <class Number>
std::optional<Number> number_of(std::string_view text) {
  Number out{};
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (code != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return out;
}

}  // namespace wastewatch::tiles
