#include "said.h"

#include <iostream>

#include "words/explain.h"

namespace wastewatch::wastewatchd {

std::string said(std::string_view key, const std::vector<words::Filling>& fillings) {
  return words::text_with(key, words::environment_language(), fillings);
}

void warn(std::string_view text, std::string_view advice) {
  std::cerr << "wastewatchd: " << text << '\n';
  if (!advice.empty())
    std::cerr << "  " << said("service.what_to_do", {{"advice", std::string(advice)}}) << '\n';
}

void explain(const Error& error) {
  const auto words = words::explain(error, words::environment_language(), words::Surface::service);
  warn(error.text() + "\n  " + std::string(words.sentence), words.advice);
}

}  // namespace wastewatch::wastewatchd
