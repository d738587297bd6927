// scenario genesis | feed | history: the demonstration as a genesis document and as transactions.
#include <cerrno>
#include <fstream>
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "base/files.h"
#include "commands.h"
#include "connection.h"
#include "errors.h"
#include "feeder.h"
#include "history_writer.h"
#include "ledger/state_machine.h"
#include "said.h"
#include "scenario/genesis.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

using nlohmann::json;

constexpr std::int64_t day_ms = 86'400'000;
constexpr int longest_time_scale = 3'600;
constexpr std::size_t max_genesis_bytes = 64UL << 20;
constexpr std::int64_t latest_ahead_ms = 366 * day_ms;  // of a genesis time, as `wastewatchd init`

// ---- genesis ----

struct GenesisArguments {
  std::string chain_id;
  std::int64_t time_scale = 1;
  std::vector<std::string> validators;
  std::string out;
  std::vector<std::string> merge;
  bool app_state_only = false;
};

json app_state_of(const GenesisArguments& arguments) {
  return json::parse(scenario::genesis_app_state({arguments.time_scale, arguments.validators}));
}

// What the application decides of a CometBFT genesis document (ledger.md "Genesis parameters that matter").
json document_of(const GenesisArguments& arguments) {
  constexpr std::int64_t evidence_days = 30;
  const std::int64_t evidence_ns = evidence_days * day_ms * 1'000'000;
  json out = {{"app_state", app_state_of(arguments)},
              {"consensus_params",
               {{"block", {{"max_bytes", "2097152"}, {"max_gas", "10000000"}}},
                {"evidence",
                 {{"max_age_num_blocks", std::to_string(evidence_days * day_ms / 1'000)},
                  {"max_age_duration", std::to_string(evidence_ns)},
                  {"max_bytes", "1048576"}}},
                {"validator", {{"pub_key_types", {"secp256k1"}}}},
                {"version", {{"app", std::to_string(ledger::app_version)}}}}}};
  if (!arguments.chain_id.empty()) out["chain_id"] = arguments.chain_id;
  return out;
}

Status write_text(const std::string& path, const std::string& text) {
  return write_file(path, text + "\n", {.access = Access::shared});
}

Status merge_into(const std::string& path, const json& decided) {
  const auto text = read_file(path, max_genesis_bytes);
  if (!text) return fail(text.error());
  json document = json::parse(*text, nullptr, false);
  if (!document.is_object()) return fail(Errc::bad_argument, path + " is not a genesis document");
  document.merge_patch(decided);
  document["app_state"] = decided["app_state"];
  return write_text(path, document.dump(2));
}

Exit make_genesis(Console& console, const GenesisArguments& arguments) {
  if (const auto good = arguments.chain_id.empty() ? Status{} : check_chain_id(arguments.chain_id); !good)
    return report(console, good.error());
  const json decided = arguments.app_state_only ? app_state_of(arguments) : document_of(arguments);
  for (const auto& path : arguments.merge) {
    if (auto merged = merge_into(path, decided); !merged) return report(console, merged.error());
  }
  if (!arguments.out.empty()) {
    if (auto written = write_text(arguments.out, decided.dump(1)); !written)
      return report(console, written.error());
  } else if (arguments.merge.empty()) {
    console.out << decided.dump(1) << "\n";
  }
  return Exit::ok;
}

// ---- feed and history ----

struct FeedArguments {
  std::string rpc;
  std::string network;
  std::string chain_id;
  std::uint64_t seed = 1;
  std::int64_t days = 0;
  std::int64_t time_scale = 1;
  std::string labels;
  std::string start = "genesis";
  std::string begin;  // HH:MM
  std::string out;
  std::int64_t block_s = 60;
};

struct Labels {
  std::ofstream file;
  std::ostream* stream = nullptr;
};

Result<Labels> open_labels(const std::string& path) {
  Labels out;
  if (path.empty()) return out;
  out.file.open(path, std::ios::app);
  if (!out.file) return file_failure("cannot write", path, errno);
  share_file(path);
  return out;
}

// Whether all of it is on disk.
Status finish(std::ofstream& file, const std::string& path) {
  if (!file.is_open()) return {};
  file.close();
  return file ? Status{} : file_failure("cannot write", path, errno);
}

// A feed that starts with the chain finds its place again after it was stopped.
Result<std::int64_t> start_of(rpc::Client& client, const FeedArguments& arguments, const Console& console) {
  if (arguments.start == "genesis") {
    return client.genesis(console.stop).transform([](const chain::GenesisDoc& genesis) {
      return genesis.genesis_time.ms();
    });
  }
  return time_argument(arguments.start, console.clock).transform([](const Timestamp& at) { return at.ms(); });
}

std::int64_t end_of(const FeedArguments& arguments, std::int64_t start_ms) {
  return arguments.days == 0 ? 0 : start_ms + arguments.days * day_ms / arguments.time_scale;
}

Result<std::string> endpoint_of(const FeedArguments& arguments) {
  if (!arguments.rpc.empty()) return arguments.rpc;
  if (arguments.network.empty()) return fail(Errc::bad_argument, "--rpc or --network is needed");
  return link_argument(arguments.network).transform([](const rpc::Network& network) {
    return network.endpoint;
  });
}

// "10:00"
Result<std::int64_t> minute_of_day(std::string_view text) {
  const auto time = from_rfc3339("1970-01-01T" + std::string(text) + ":00Z");
  if (!time) return fail(Errc::bad_time, "--begin " + std::string(text.substr(0, 100)));
  return time->ms() / 60'000;
}

Result<scenario::Feed> feed_of(const FeedArguments& arguments, std::string chain_id, std::int64_t start_ms) {
  scenario::FeedOptions options;
  options.chain_id = std::move(chain_id);
  options.seed = arguments.seed;
  options.start_ms = start_ms;
  options.time_scale = arguments.time_scale;
  if (!arguments.begin.empty()) {
    const auto minute = minute_of_day(arguments.begin);
    if (!minute) return fail(minute.error());
    options.begin_minute = *minute;
  }
  return scenario::Feed::make(options);
}

Exit feed(Console& console, const FeedArguments& arguments) {
  const auto endpoint = endpoint_of(arguments);
  if (!endpoint) return report(console, endpoint.error());
  auto labels = open_labels(arguments.labels);
  if (!labels) return report(console, labels.error());
  Connections connections;
  rpc::Client client(connections.http, *endpoint);
  const auto status = client.status(console.stop);
  if (!status) return report(console, status.error());
  const auto start = start_of(client, arguments, console);
  if (!start) return report(console, start.error());
  auto made = feed_of(arguments, status->node_info.network, *start);
  if (!made) return report(console, made.error());
  Feeder feeder(client, console.clock, labels->file.is_open() ? &labels->file : nullptr);
  const auto done = feeder.run(*made, end_of(arguments, *start), console.stop);
  console.out << said("cli.scenario.sent",
                      {{"sent", words::count(static_cast<std::int64_t>(feeder.counts().sent))},
                       {"known", words::count(static_cast<std::int64_t>(feeder.counts().known))}})
              << '\n'
              << std::flush;
  if (!done) return report(console, done.error());
  const auto kept = finish(labels->file, arguments.labels);
  return kept ? Exit::ok : report(console, kept.error());
}

// The past of a chain that begins about now or before.
Result<std::int64_t> past_start(const FeedArguments& arguments, const Clock& clock) {
  const auto start = time_argument(arguments.start, clock);
  if (!start) return fail(start.error());
  const std::int64_t start_ms = start->ms();
  if (start_ms < 0 || start_ms > clock.now().ms() + latest_ahead_ms)
    return fail(Errc::bad_time, "--start " + arguments.start);
  return start_ms;
}

Exit history(Console& console, const FeedArguments& arguments) {
  if (const auto good = check_chain_id(arguments.chain_id); !good) return report(console, good.error());
  const auto start_ms = past_start(arguments, console.clock);
  if (!start_ms) return report(console, start_ms.error());
  auto labels = open_labels(arguments.labels);
  if (!labels) return report(console, labels.error());
  auto made = feed_of(arguments, arguments.chain_id, *start_ms);
  if (!made) return report(console, made.error());
  std::ofstream file;
  if (!arguments.out.empty()) file.open(arguments.out, std::ios::trunc);
  if (!arguments.out.empty() && !file)
    return report(console, file_failure("cannot write", arguments.out, errno).error());
  if (!arguments.out.empty()) share_file(arguments.out);
  const HistoryPlan plan{
      .genesis_ms = *start_ms, .end_ms = end_of(arguments, *start_ms), .block_ms = arguments.block_s * 1'000};
  const auto lines = write_history(*made, plan, arguments.out.empty() ? console.out : file,
                                   labels->file.is_open() ? &labels->file : nullptr, console.stop);
  if (!lines) return report(console, lines.error());
  if (const auto kept = finish(file, arguments.out); !kept) return report(console, kept.error());
  if (const auto kept = finish(labels->file, arguments.labels); !kept) return report(console, kept.error());
  console.err << said("cli.scenario.written", {{"n", words::count(static_cast<std::int64_t>(*lines))}})
              << '\n';
  return Exit::ok;
}

void add_common(CLI::App* command, const std::shared_ptr<FeedArguments>& arguments) {
  command->add_option("--seed", arguments->seed);
  command->add_option("--time-scale", arguments->time_scale)->check(CLI::Range(1, longest_time_scale));
  command->add_option("--labels", arguments->labels);
}

void add_genesis(CLI::App& scenario_app, Session& session) {
  auto arguments = std::make_shared<GenesisArguments>();
  auto* command = scenario_app.add_subcommand("genesis");
  command->add_option("--chain-id", arguments->chain_id);
  command->add_option("--time-scale", arguments->time_scale)->check(CLI::Range(1, longest_time_scale));
  command->add_option("--validator", arguments->validators);
  command->add_option("--out", arguments->out);
  command->add_option("--merge", arguments->merge)->check(CLI::ExistingFile);
  command->add_flag("--app-state-only", arguments->app_state_only);
  on_chosen(command, session, arguments, make_genesis);
}

void add_feed(CLI::App& scenario_app, Session& session) {
  auto arguments = std::make_shared<FeedArguments>();
  auto* command = scenario_app.add_subcommand("feed");
  command->add_option("--rpc", arguments->rpc);
  command->add_option("--network", arguments->network);
  command->add_option("--days", arguments->days)->check(CLI::Range(0, 36'500));
  command->add_option("--start", arguments->start);
  command->add_option("--begin", arguments->begin);
  add_common(command, arguments);
  on_chosen(command, session, arguments, feed);
}

void add_history(CLI::App& scenario_app, Session& session) {
  auto arguments = std::make_shared<FeedArguments>();
  auto* command = scenario_app.add_subcommand("history");
  command->add_option("--chain-id", arguments->chain_id)->required();
  command->add_option("--start", arguments->start)->required();
  command->add_option("--days", arguments->days)->required()->check(CLI::Range(1, 36'500));
  command->add_option("--block-every", arguments->block_s)->check(CLI::Range(1, 3'600));
  command->add_option("--out", arguments->out);
  add_common(command, arguments);
  on_chosen(command, session, arguments, history);
}

}  // namespace

void add_scenario(CLI::App& app, Session& session) {
  auto* command = app.add_subcommand("scenario");
  command->require_subcommand(1);
  add_genesis(*command, session);
  add_feed(*command, session);
  add_history(*command, session);
}

}  // namespace wastewatch::cli
