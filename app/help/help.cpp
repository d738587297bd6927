#include "help.h"

#include <vector>

#include "words/catalogue.h"

namespace wastewatch {
namespace {

std::string in_own_language(const std::string& key) {
  return std::string(words::text(key, words::environment_language()));
}

std::string name_of(const CLI::Option& option) {
  return option.get_lnames().empty() ? option.get_single_name() : option.get_lnames().front();
}

std::string key_of(const std::string& command, const CLI::Option& option) {
  const std::string own = command + "." + name_of(option);
  return words::has_text(own) ? own : "help.option." + name_of(option);
}

std::vector<CLI::App*> commands_of(CLI::App& app) {
  return app.get_subcommands([](CLI::App*) { return true; });
}
std::vector<CLI::Option*> options_of(CLI::App& app) {
  return app.get_options([](CLI::Option*) { return true; });
}

void describe(CLI::App& app, const std::string& key) {
  if (words::has_text(key)) app.description(in_own_language(key));
  for (auto* option : options_of(app)) {
    const std::string own = key_of(key, *option);
    if (words::has_text(own)) option->description(in_own_language(own));
    option->group(in_own_language("help.options"));
  }
  for (auto* command : commands_of(app)) {
    command->group(in_own_language("help.commands"));
    describe(*command, key + "." + command->get_name());
  }
}

}  // namespace

void visit_help(CLI::App& app, const std::string& root, const std::function<void(const std::string&)>& see) {
  see(root);
  for (auto* option : options_of(app)) see(key_of(root, *option));
  for (auto* command : commands_of(app)) visit_help(*command, root + "." + command->get_name(), see);
}

void describe_help(CLI::App& app, const std::string& root) {
  const auto formatter = app.get_formatter();
  for (const char* word : {"Usage", "OPTIONS", "SUBCOMMAND", "Positionals", "REQUIRED", "Excludes", "Needs",
                           "TEXT", "INT", "UINT"})
    formatter->label(word, in_own_language(std::string("help.word.") + word));
  describe(app, root);
}

std::string exit_codes(const std::string& root, int last) {
  std::string out = in_own_language("exit.title");
  for (int code = 0; code <= last; ++code)
    out += "\n  " + std::to_string(code) + "  " + in_own_language(root + "." + std::to_string(code));
  return out;
}

}  // namespace wastewatch
