// Internal: the subcommands. Each add_… declares its arguments and what runs when it was chosen.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>

#include "cli.h"

namespace wastewatch::cli {

struct Session {
  Console& console;
  std::function<Exit()> chosen;  // set by the subcommand that was parsed
};

void add_scenario(CLI::App& app, Session& session);
void add_follow(CLI::App& app, Session& session);
void add_watch(CLI::App& app, Session& session);
void add_prove(CLI::App& app, Session& session);
void add_check(CLI::App& app, Session& session);
void add_keys(CLI::App& app, Session& session);
void add_send(CLI::App& app, Session& session);
void add_data(CLI::App& app, Session& session);
void add_alerts(CLI::App& app, Session& session);
void add_lists(CLI::App& app, Session& session);
void add_evaluate(CLI::App& app, Session& session);  // below `alerts`, which is added before
void add_old_history(CLI::App& app, Session& session);

// All of them.
void add_commands(CLI::App& app, Session& session);

// Makes `command` run `work(options)` when it was chosen; options live as long as the command.
template <class Options>
void on_chosen(CLI::App* command, Session& session, const std::shared_ptr<Options>& options,
               Exit (*work)(Console&, const Options&)) {
  command->callback([&session, options, work] {
    session.chosen = [&session, options, work] { return work(session.console, *options); };
  });
}

}  // namespace wastewatch::cli
