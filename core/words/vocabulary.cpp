#include "words/vocabulary.h"

#include <algorithm>
#include <array>

#include "words/catalogue.h"

namespace wastewatch::words {
namespace {

std::string_view text_or(const std::string& key, std::string_view otherwise, Language language) {
  return has_text(key) ? text(key, language) : otherwise;
}

}  // namespace

std::string_view enum_word(std::string_view enumerator, Language language) {
  return text_or("enum." + std::string(enumerator), enumerator, language);
}

std::string_view result_sentence(std::string_view code_name, Language language) {
  return text_or("code." + std::string(code_name), text("result.unknown", language), language);
}

bool has_codes(std::string_view field) {
  constexpr std::array<std::string_view, 4> coded{"material", "method_code", "packaging", "family"};
  return std::ranges::contains(coded, field);
}

std::string code_word(std::string_view field, std::string_view code, Language language) {
  if (code.empty()) return {};
  const std::string key = "value." + std::string(field) + "." + std::string(code);
  if (has_text(key)) return std::string(text(key, language));
  return text_with("value.unknown", language, std::array{Filling{"code", std::string(code)}});
}

std::string capitalised(std::string_view text) {
  std::string out(text);
  if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
  return out;
}

std::string option_name(std::string_view prefix, std::string_view enumerator) {
  if (enumerator.starts_with(prefix)) enumerator.remove_prefix(prefix.size());
  std::string out(enumerator);
  std::ranges::transform(out, out.begin(), [](char c) {
    if (c == '_') return '-';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

}  // namespace wastewatch::words
