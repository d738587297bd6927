// --help of the programs, whose words are in the catalogues under
//   ROOT                          the program: "help" of wastewatch-cli, "help.service" of wastewatchd
//   ROOT.COMMAND.SUBCOMMAND       a command
//   ROOT.COMMAND.SUBCOMMAND.NAME  its option or argument NAME; else
//   help.option.NAME              that of all commands
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace wastewatch {

// Calls `see` with the key of everything that --help shows.
void visit_help(CLI::App& app, const std::string& root, const std::function<void(const std::string&)>& see);
// In the language of the environment. What has no entry keeps the description that the code gives it.
void describe_help(CLI::App& app, const std::string& root);
// Exit codes 0 to `last` with their words, ROOT.N: for the end of --help.
std::string exit_codes(const std::string& root, int last);

}  // namespace wastewatch
