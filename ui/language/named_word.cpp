#include "ui/language/named_word.h"

#include <QCoreApplication>
#include <algorithm>

namespace wastewatch::ui {

const char* find_word(std::span<const NamedWord> table, std::string_view name) {
  const auto found = std::ranges::find(table, name, &NamedWord::name);
  return found == table.end() ? nullptr : found->word;
}

QString word_or_name(const char* context, std::span<const NamedWord> table, std::string_view name) {
  const char* word = find_word(table, name);
  return word == nullptr ? QString::fromUtf8(name) : QCoreApplication::translate(context, word);
}

}  // namespace wastewatch::ui
