// The words of alerts in both languages: one closed table, read by the screen, the command line and exports.
// Placeholders in braces are numbers of the alert by name. Constant data and pure functions; thread safe.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "watch/alert.h"

namespace wastewatch::watch {

enum class Language : std::uint8_t { english = 1, chinese = 2 };

struct Sentence {
  std::string_view key;
  std::string_view en;
  std::string_view zh;
};

std::span<const Sentence> sentences();
// The text of a key; the key itself when the table does not have it.
std::string_view text_of(std::string_view key, Language language);

// "9.4 km", "850 m", "5 h 12 min", "8.20 t".
std::string with_unit(std::int64_t value, Unit unit, Language language);
// A sentence with its numbers filled in.
std::string filled(std::string_view key, std::span<const Number> numbers, Language language);
// The alert's numbers, with the times that have passed at `now_ms` in place of moments.
std::vector<Number> numbers_at(const Alert& alert, std::int64_t now_ms);
// What happened: the alert's sentence, as it reads at `now_ms`, or as of its block.
std::string sentence(const Alert& alert, Language language, std::int64_t now_ms);
std::string sentence(const Alert& alert, Language language);
// The same in a few words, as one reason among several.
std::string reason(const Alert& alert, Language language, std::int64_t now_ms);
std::string reason(const Alert& alert, Language language);

}  // namespace wastewatch::watch
