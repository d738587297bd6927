#include "cli.h"

#include <CLI/CLI.hpp>
#include <vector>

#include "commands.h"
#include "errors.h"
#include "help.h"
#include "no_empty.h"
#include "plain.h"
#include "said.h"

namespace wastewatch::cli {
namespace {

constexpr auto command_groups = {add_scenario, add_follow,   add_watch, add_prove,
                                 add_check,    add_keys,     add_send,  add_data,
                                 add_alerts,   add_evaluate, add_lists, add_old_history};

int parse_and_run(CLI::App& app, Session& session, std::span<const char* const> arguments) {
  try {
    app.parse(static_cast<int>(arguments.size()), arguments.data());
  } catch (const CLI::ParseError& error) {
    const bool asked = error.get_exit_code() == 0;
    if (asked) app.exit(error, session.console.out, session.console.err);
    return static_cast<int>(asked ? Exit::ok
                                  : report(session.console, Error::make(Errc::bad_argument, error.what())));
  }
  return static_cast<int>(session.chosen ? session.chosen() : Exit::usage);
}

}  // namespace

void add_commands(CLI::App& app, Session& session) {
  for (const auto add : command_groups) add(app, session);
}

int run(std::span<const char* const> arguments, Console& console) {
  CLI::App app(
      "Wastewatch without a window: follow and verify a waste transfer chain, prove and check facts.",
      "wastewatch-cli");
  app.require_subcommand(1);
  app.footer(exit_codes("exit.cli", static_cast<int>(last_exit)));
  Session session{console, {}};
  add_commands(app, session);
  describe_help(app, "help");
  refuse_empty_names(app);
  return parse_and_run(app, session, arguments);
}

Exit report(Console& console, const Error& error) {
  const auto words = explain(error);
  console.err << words.sentence << "\n  " << words.advice << "\n  "
              << said("cli.details", {{"details", plain(error.text())}}) << "\n";
  if (is_wrong_use(error)) return Exit::usage;
  return is_refusal(error) ? Exit::refused : Exit::failed;
}

}  // namespace wastewatch::cli
