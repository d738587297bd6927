#include "no_empty.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace wastewatch {
namespace {

constexpr std::array<std::string_view, 3> texts{"label", "note", "key-name"};

bool names_something(const CLI::Option& option) {
  if (option.get_lnames().empty() || option.get_expected_min() == 0) return false;
  return !std::ranges::contains(texts, option.get_lnames().front());
}

}  // namespace

void refuse_empty_names(CLI::App& app) {
  for (auto* option : app.get_options([](CLI::Option*) { return true; })) {
    if (!names_something(*option)) continue;
    option->check(
        [](const std::string& value) { return value.empty() ? "must not be empty" : std::string(); }, "");
  }
  for (auto* command : app.get_subcommands([](CLI::App*) { return true; })) refuse_empty_names(*command);
}

}  // namespace wastewatch
