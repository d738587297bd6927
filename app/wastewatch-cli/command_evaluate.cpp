// alerts evaluate: the rules judged on scenarios whose faults are known.
#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <filesystem>
#include <format>
#include <fstream>
#include <memory>
#include <optional>
#include <system_error>

#include "base/files.h"
#include "commands.h"
#include "errors.h"
#include "evaluate/report_json.h"
#include "evaluate/report_text.h"
#include "index/errors.h"
#include "said.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

using Steady = std::chrono::steady_clock;
using evaluate::EvaluationPlan;
using evaluate::EvaluationResult;

constexpr int most_days = 3'650;
constexpr std::uint64_t most_seeds = 10'000;
constexpr std::chrono::seconds between_lines{5};

struct EvaluateOptions {
  std::string seeds;
  EvaluationPlan plan;
  std::string scenario;
  std::string labels;
  std::string json;
  std::string list;
};

Result<std::uint64_t> seed_argument(std::string_view text) {
  std::uint64_t out = 0;
  const auto* const end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, out);
  if (read.ec != std::errc() || read.ptr != end)
    return fail(Errc::bad_argument, "--seeds " + std::string(text));
  return out;
}

// "1-20" or "7".
Result<EvaluationPlan> plan_of(const EvaluateOptions& options) {
  if (options.seeds.empty()) return fail(Errc::bad_argument, "--seeds or --scenario is needed");
  const std::string_view text = options.seeds;
  const auto dash = text.find('-');
  const auto first = seed_argument(text.substr(0, dash));
  if (!first) return fail(first.error());
  const auto last = dash == std::string_view::npos ? first : seed_argument(text.substr(dash + 1));
  if (!last) return fail(last.error());
  if (*last < *first || *last - *first >= most_seeds)
    return fail(Errc::bad_argument, "--seeds " + options.seeds);
  EvaluationPlan out = options.plan;
  out.first_seed = *first;
  out.last_seed = *last;
  return out;
}

// Told before hours of work, not after.
Status check_folder_of(const std::string& file) {
  if (file.empty()) return {};
  std::error_code error;
  const auto folder = std::filesystem::absolute(file, error).parent_path();
  if (std::filesystem::is_directory(folder, error)) return {};
  return file_failure("cannot write", file, ENOENT);
}

evaluate::EvaluationProgress progress_on(Console& console) {
  return [&console, told = Steady::now()](std::int64_t played, std::int64_t all) mutable {
    if (played != all && Steady::now() - told < between_lines) return;
    told = Steady::now();
    console.err << said("cli.evaluate.progress", {{"done", words::count(played)}, {"all", words::count(all)}})
                << "\n"
                << std::flush;
  };
}

void tell_cost(Console& console, const EvaluationResult& result, std::chrono::nanoseconds time) {
  const auto& cost = result.cost;
  const std::int64_t sum =
      cost.making_ns + cost.checking_ns + cost.executing_ns + cost.following_ns + cost.noting_ns;
  const auto part = [&](std::int64_t ns) { return std::format("{}%", sum == 0 ? 0 : ns * 100 / sum); };
  const double seconds = std::chrono::duration<double>(time).count();
  const double rate = static_cast<double>(result.scores.loads) / std::max(seconds, 0.001);
  console.err << said("cli.evaluate.done",
                      {{"loads", words::count(result.scores.loads)},
                       {"time", words::duration(static_cast<std::int64_t>(seconds * 1'000), language())},
                       {"rate", std::format("{:.1f}", rate)},
                       {"making", part(cost.making_ns)},
                       {"checking", part(cost.checking_ns)},
                       {"executing", part(cost.executing_ns)},
                       {"following", part(cost.following_ns)},
                       {"noting", part(cost.noting_ns)}})
              << "\n";
}

Exit finish(Console& console, const EvaluateOptions& options, const std::optional<EvaluationPlan>& plan,
            const Result<EvaluationResult>& result, Steady::time_point begin) {
  if (!result) {
    const bool stopped = result.error().is(index::Errc::cancelled);
    return report(console, stopped ? Error::make(Errc::stopped) : result.error());
  }
  tell_cost(console, *result, Steady::now() - begin);
  console.out << evaluate::text_report(plan, *result, language());
  for (const auto& [file, text] : {std::pair(options.json, evaluate::json_report(plan, *result)),
                                   std::pair(options.list, evaluate::json_list(*result))}) {
    if (file.empty()) continue;
    if (auto written = write_file(file, text, {.access = Access::shared}); !written)
      return report(console, written.error());
  }
  return Exit::ok;
}

Status open_to_read(std::ifstream& file, const std::string& path) {
  file.open(path);
  return file ? Status{} : file_failure("cannot read", path, errno);
}

Exit evaluate_file(Console& console, const EvaluateOptions& options) {
  std::ifstream scenario;
  std::ifstream labels;
  if (auto opened = open_to_read(scenario, options.scenario); !opened) return report(console, opened.error());
  if (auto opened = open_to_read(labels, options.labels); !opened) return report(console, opened.error());
  const auto begin = Steady::now();
  const auto result = evaluate::evaluate_file(scenario, labels, console.stop, progress_on(console));
  return finish(console, options, std::nullopt, result, begin);
}

Exit evaluate_seeds(Console& console, const EvaluateOptions& options) {
  const auto plan = plan_of(options);
  if (!plan) return report(console, plan.error());
  const auto begin = Steady::now();
  const auto result = evaluate::evaluate(*plan, console.stop, progress_on(console));
  return finish(console, options, *plan, result, begin);
}

Exit evaluate_rules(Console& console, const EvaluateOptions& options) {
  for (const auto& file : {options.json, options.list}) {
    if (auto there = check_folder_of(file); !there) return report(console, there.error());
  }
  return options.scenario.empty() ? evaluate_seeds(console, options) : evaluate_file(console, options);
}

}  // namespace

void add_evaluate(CLI::App& app, Session& session) {
  auto options = std::make_shared<EvaluateOptions>();
  auto* command = app.get_subcommand("alerts")->add_subcommand("evaluate");
  auto* days = command->add_option("--days", options->plan.days)->check(CLI::Range(1, most_days));
  auto* seeds = command->add_option("--seeds", options->seeds)->needs(days);
  auto* labels = command->add_option("--labels", options->labels);
  command->add_option("--scenario", options->scenario)->needs(labels)->excludes(seeds);
  command->add_option("--bad", options->plan.bad_permille)->check(CLI::Range(0, 1'000));
  command->add_option("--loads", options->plan.loads_permille)->check(CLI::Range(1, 100'000));
  command->add_option("--jobs", options->plan.jobs)->check(CLI::Range(1, 64));
  command->add_option("--json", options->json);
  command->add_option("--list", options->list);
  on_chosen(command, session, options, evaluate_rules);
}

}  // namespace wastewatch::cli
