// Pieces that readers of input are made of: words of the catalogues before and behind a value, separators,
// Han characters. Pure functions.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wastewatch::words {

bool is_digit(char c);
bool all_digits(std::string_view text);
bool all_hex(std::string_view text);
std::string upper(std::string_view text);  // ASCII letters only
std::string without(std::string_view text, std::string_view dropped);

// The words of a key in all languages: catalogues write them as "block|height".
std::vector<std::string> words_of(std::string_view key);
// Without words of the key, fillers ("no.", "第") and punctuation around the value. The text itself when none
// of these words is there.
std::string without_label(std::string_view text, std::string_view key);

// Without the quotes, brackets and punctuation around it; an ellipsis stays.
std::string unquoted(std::string_view text);

// How many bytes the Han character at the start has; 0 when there is none.
std::size_t han_bytes(std::string_view text);

}  // namespace wastewatch::words
