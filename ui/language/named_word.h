// Closed tables that give the names of values, fields and kinds a word on screen. Any thread.
#pragma once

#include <QString>
#include <span>
#include <string_view>

namespace wastewatch::ui {

struct NamedWord {
  std::string_view name;
  const char* word;  // source text
};

// The source text of a name; null when the table has none.
const char* find_word(std::span<const NamedWord> table, std::string_view name);
// In the language of the screen; a name without a word as it is.
QString word_or_name(const char* context, std::span<const NamedWord> table, std::string_view name);

}  // namespace wastewatch::ui
