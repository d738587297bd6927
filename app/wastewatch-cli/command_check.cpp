// check: the five steps of a proof file, offline.
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "base/encoding.h"
#include "commands.h"
#include "errors.h"
#include "evidence/check.h"
#include "proof_text.h"

namespace wastewatch::cli {
namespace {

struct CheckArguments {
  std::string file;
  std::string anchor;
  std::string at;
  std::int64_t trusting_period_h = 0;  // 0: the default
  bool verbose = false;
};

Result<evidence::CheckOptions> options_of(const Console& console, const CheckArguments& arguments) {
  evidence::CheckOptions out;
  if (!arguments.anchor.empty()) {
    const auto anchor = anchor_argument(arguments.anchor);
    if (!anchor) return fail(anchor.error());
    out.anchor = *anchor;
  }
  if (!arguments.at.empty()) {
    const auto at = time_argument(arguments.at, console.clock);
    if (!at) return fail(at.error());
    out.evaluation_time = *at;
  }
  if (arguments.trusting_period_h > 0)
    out.verification.trusting_period_ns = arguments.trusting_period_h * 3'600'000'000'000;
  return out;
}

Exit check(Console& console, const CheckArguments& arguments) {
  const auto options = options_of(console, arguments);
  if (!options) return report(console, options.error());
  const auto file = evidence::read_proof_file(arguments.file);
  if (!file) return report(console, file.error());
  const auto result = evidence::check_proof(*file, *options);
  write_report(console.out, *file, result, arguments.verbose);
  if (const auto* error = result.first_error()) return report(console, *error), Exit::refused;
  return Exit::ok;
}

}  // namespace

void add_check(CLI::App& app, Session& session) {
  auto options = std::make_shared<CheckArguments>();
  auto* command = app.add_subcommand("check");
  command->add_option("file", options->file)->required();
  command->add_option("--anchor", options->anchor);
  command->add_option("--at", options->at);
  command->add_option("--trusting-period", options->trusting_period_h)->check(CLI::Range(1, 24 * 365 * 10));
  command->add_flag("--verbose", options->verbose);
  on_chosen(command, session, options, check);
}

}  // namespace wastewatch::cli
