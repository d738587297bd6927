#include "cli.h"

#include <CLI/CLI.hpp>
#include <vector>

#include "commands.h"
#include "errors.h"
#include "plain.h"

namespace wastewatch::cli {
namespace {

constexpr auto command_groups = {add_scenario, add_follow, add_prove, add_check,      add_keys,
                                 add_send,     add_data,   add_lists, add_old_history};

int parse_and_run(CLI::App& app, Session& session, std::span<const char* const> arguments) {
  try {
    app.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error, session.console.out, session.console.err);
    return code == 0 ? 0 : static_cast<int>(Exit::usage);
  }
  return static_cast<int>(session.chosen ? session.chosen() : Exit::usage);
}

}  // namespace

int run(std::span<const char* const> arguments, Console& console) {
  CLI::App app(
      "Wastewatch without a window: follow and verify a waste transfer chain, prove and check facts.",
      "wastewatch-cli");
  app.require_subcommand(1);
  app.failure_message(CLI::FailureMessage::help);
  Session session{console, {}};
  for (const auto add : command_groups) add(app, session);
  return parse_and_run(app, session, arguments);
}

Exit report(Console& console, const Error& error) {
  const auto words = explain(error);
  console.err << words.sentence << "\n  " << words.advice << "\n  Details: " << plain(error.text()) << "\n";
  return is_refusal(error) ? Exit::refused : Exit::failed;
}

}  // namespace wastewatch::cli
