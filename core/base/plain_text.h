// Text from outside (nodes, files, transactions) made fit to be shown: one line, nothing that moves the
// cursor, hides, or turns the reading direction around, well-formed UTF-8, and short. Every place that shows
// such text uses this. Pure; thread safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wastewatch {

inline constexpr std::size_t max_plain_bytes = 400;

// Each byte of a control, invisible or bidirectional character, and each byte that is not UTF-8, becomes "?";
// a line end or a tab becomes a space. What is longer than `max_bytes` is cut and ends in "…". Source:
// Unicode 15, general categories Cc, Cf, Zl, Zp, Co and the fillers that are drawn as nothing.
std::string plain_text(std::string_view text, std::size_t max_bytes = max_plain_bytes);

// Characters of UTF-8 text, not bytes.
std::size_t characters_of(std::string_view text);

}  // namespace wastewatch
