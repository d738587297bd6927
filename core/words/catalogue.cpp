#include "words/catalogue.h"

#include <algorithm>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "words/catalogue_files.h"

namespace wastewatch::words {
namespace {

Catalogue parsed(std::string_view json) {
  Catalogue out;
  const auto document = nlohmann::json::parse(json, nullptr, false);
  if (!document.is_object()) return out;
  for (const auto& [key, value] : document.items()) {
    if (value.is_string()) out.emplace(key, value.get<std::string>());
  }
  return out;
}

std::vector<Catalogue> all_parsed() {
  std::vector<Catalogue> out;
  for (const auto& file : catalogue_files()) out.push_back(parsed(file.json));
  return out;
}

const std::string* find(std::string_view key, Language language) {
  const auto& texts = catalogue(language);
  const auto at = texts.find(key);
  return at == texts.end() ? nullptr : &at->second;
}

}  // namespace

std::optional<Language> Language::of(std::string_view code) {
  std::string wanted(code.substr(0, code.find('.')));
  std::ranges::replace(wanted, '_', '-');
  const std::string_view primary = std::string_view(wanted).substr(0, wanted.find('-'));
  const auto known = languages();
  const auto exact = std::ranges::find(known, std::string_view(wanted), &Language::code);
  if (exact != known.end()) return *exact;
  const auto near = std::ranges::find_if(
      known, [&](Language one) { return one.code().substr(0, one.code().find('-')) == primary; });
  return near == known.end() ? std::nullopt : std::optional(*near);
}

std::string_view Language::code() const { return catalogue_files()[index_].code; }

std::vector<Language> languages() {
  std::vector<Language> out;
  for (std::size_t i = 0; i < catalogue_files().size(); ++i) {
    out.push_back(Language(static_cast<std::uint8_t>(i)));
  }
  return out;
}

Language environment_language() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* const value =
        std::getenv(name);  // NOLINT(concurrency-mt-unsafe): read at the start, never set
    if (value != nullptr && *value != '\0') return Language::of(value).value_or(Language::english);
  }
  return Language::english;
}

const Catalogue& catalogue(Language language) {
  static const std::vector<Catalogue> all = all_parsed();
  return all.at(language.index());
}

bool has_text(std::string_view key) { return find(key, Language::english) != nullptr; }

std::string_view text(std::string_view key, Language language) {
  if (const auto* own = find(key, language)) return *own;
  const auto* english = find(key, Language::english);
  return english != nullptr ? std::string_view(*english) : key;
}

std::string filled(std::string_view text, std::span<const Filling> fillings) {
  std::string out;
  while (true) {
    const auto open = text.find('{');
    const auto close = open == std::string_view::npos ? open : text.find('}', open);
    if (close == std::string_view::npos) return out.append(text);
    out.append(text.substr(0, open));
    const auto hole = text.substr(open + 1, close - open - 1);
    const auto filling = std::ranges::find(fillings, hole, &Filling::name);
    out.append(filling != fillings.end() ? std::string_view(filling->value)
                                         : text.substr(open, close - open + 1));
    text.remove_prefix(close + 1);
  }
}

std::string text_with(std::string_view key, Language language, std::span<const Filling> fillings) {
  return filled(text(key, language), fillings);
}

}  // namespace wastewatch::words
