// What an alert says, in the catalogues' words (words/catalogue.h). Keys are those of alert.h and of the
// rules; placeholders in braces are numbers of the alert by name. Pure functions; thread safe.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "watch/alert.h"
#include "words/format.h"

namespace wastewatch::watch {

using words::Language;
using words::with_unit;

// The text of a key; the key itself when the catalogues do not have it.
std::string_view text_of(std::string_view key, Language language);

// A sentence with its numbers filled in.
std::string filled(std::string_view key, std::span<const Number> numbers, Language language);
// The alert's numbers, with the times that have passed at `now_ms` in place of moments.
std::vector<Number> numbers_at(const Alert& alert, std::int64_t now_ms);
// What happened: the alert's sentence, as it reads at `now_ms`, or as of its block.
std::string sentence(const Alert& alert, Language language, std::int64_t now_ms);
std::string sentence(const Alert& alert, Language language);
// The same as a title: key "title.SENTENCE".
std::string title(const Alert& alert, Language language, std::int64_t now_ms);
// The same in a few words, as one reason among several.
std::string reason(const Alert& alert, Language language, std::int64_t now_ms);
std::string reason(const Alert& alert, Language language);

}  // namespace wastewatch::watch
