// Texts by key, out of one catalogue file a language. A key is a path, "unit.tonne" or
// "error.index.store_locked"; a text may have placeholders in braces, "{distance}". Constant data; thread
// safe.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "words/language.h"

namespace wastewatch::words {

using Catalogue = std::map<std::string, std::string, std::less<>>;

// All texts of a language. A damaged file gives none; a test reads every one.
const Catalogue& catalogue(Language language);

bool has_text(std::string_view key);
// The text; the English one when the language lacks it, the key itself when both do.
std::string_view text(std::string_view key, Language language);

struct Filling {
  std::string_view name;  // as in the braces
  std::string value;
};
// A text with its placeholders filled in, every occurrence once; values are not searched again.
std::string filled(std::string_view text, std::span<const Filling> fillings);
std::string text_with(std::string_view key, Language language, std::span<const Filling> fillings);

}  // namespace wastewatch::words
