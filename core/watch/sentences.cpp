#include "watch/sentences.h"

#include <algorithm>

#include "watch/rule_table.h"
#include "words/catalogue.h"

namespace wastewatch::watch {

std::string_view text_of(std::string_view key, Language language) { return words::text(key, language); }

std::string filled(std::string_view key, std::span<const Number> numbers, Language language) {
  std::vector<words::Filling> fillings;
  for (const auto& number : numbers) {
    fillings.push_back({number.name, with_unit(number.value, number.unit, language)});
  }
  return words::text_with(key, language, fillings);
}

std::vector<Number> numbers_at(const Alert& alert, std::int64_t now_ms) {
  std::vector<Number> out = alert.numbers;
  for (auto& number : out) {
    if (number.unit != Unit::since_ms) continue;
    number.unit = Unit::duration_ms;
    number.value = number.value == 0 ? 0 : std::max<std::int64_t>(0, now_ms - number.value);
  }
  return out;
}

std::string sentence(const Alert& alert, Language language, std::int64_t now_ms) {
  return filled(alert.sentence, numbers_at(alert, now_ms), language);
}

std::string title(const Alert& alert, Language language, std::int64_t now_ms) {
  const std::string key = "title." + std::string(alert.sentence);
  return words::has_text(key) ? filled(key, numbers_at(alert, now_ms), language)
                              : sentence(alert, language, now_ms);
}

std::string reason(const Alert& alert, Language language, std::int64_t now_ms) {
  const RuleName* rule = find_rule_name(alert.rule);
  return filled(rule == nullptr ? alert.sentence : rule->info.reason, numbers_at(alert, now_ms), language);
}

std::string sentence(const Alert& alert, Language language) {
  return sentence(alert, language, alert.as_of_ms);
}

std::string reason(const Alert& alert, Language language) { return reason(alert, language, alert.as_of_ms); }

}  // namespace wastewatch::watch
