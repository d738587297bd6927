#include "said.h"

#include <algorithm>

#include "errors.h"
#include "words/input_text.h"

namespace wastewatch::cli {

std::string said(std::string_view key, const Fillings& fillings) {
  return words::text_with(key, language(), fillings);
}

bool is_yes(std::string_view typed) {
  return std::ranges::contains(words::words_of("cli.yes"), words::upper(typed),
                               [](const std::string& word) { return words::upper(word); });
}

std::string named(std::string_view list, std::string_view name) {
  return std::string(words::text(std::string(list) + "." + std::string(name), language()));
}

}  // namespace wastewatch::cli
