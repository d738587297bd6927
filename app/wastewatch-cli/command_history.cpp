// history: blocks, transactions and events from below what the own home holds, fetched from its nodes and
// proven under the home's recomputed state. One JSON object a line.
#include <cstdlib>
#include <functional>
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "base/encoding.h"
#include "chain/hashes.h"
#include "commands.h"
#include "connection.h"
#include "errors.h"
#include "home.h"
#include "plain.h"
#include "rpc/old_history.h"
#include "said.h"
#include "words/format.h"

namespace wastewatch::cli {
namespace {

using nlohmann::json;

struct HistoryOptions {
  std::string home;
  std::string subject;
};

// What is asked, of one node.
using Question = std::function<Result<std::vector<json>>(rpc::OldHistory&, const std::stop_token&)>;

json json_of(const chain::Header& header) {
  return {{"height", header.height},
          {"hash", to_hex_upper(chain::header_hash(header))},
          {"time", to_rfc3339(header.time)}};
}

json json_of(const rpc::ProvenTransaction& found) {
  return {{"block", json_of(found.header)},
          {"index", found.index},
          {"code", found.result.code},
          {"data", to_hex(found.result.data)},
          {"bytes", to_hex(found.tx)}};
}

json json_of(const ledger::v1::BatchEvent& event) {
  return {{"kind", ledger::v1::BatchEventKind_Name(event.kind())},
          {"height", event.height()},
          {"transaction", event.tx_index()},
          {"message", event.message_index()},
          {"by_chain", event.by_chain()},
          {"time_ms", event.time_ms()},
          {"mass_g", event.mass_g()}};
}

Question block_question(std::int64_t height) {
  return [height](rpc::OldHistory& history, const std::stop_token& stop) -> Result<std::vector<json>> {
    const auto block = history.block(height, stop);
    if (!block) return fail(block.error());
    json line = json_of(block->header);
    line["transactions"] = json::array();
    for (const auto& tx : block->txs) line["transactions"].push_back(to_hex_upper(chain::tx_hash(tx)));
    return std::vector{line};
  };
}

Question transaction_question(const Hash& hash) {
  return [hash](rpc::OldHistory& history, const std::stop_token& stop) {
    return history.transaction(hash, stop).transform([](const rpc::ProvenTransaction& found) {
      return std::vector{json_of(found)};
    });
  };
}

Question batch_question(const ledger::BatchId& id) {
  return [id](rpc::OldHistory& history, const std::stop_token& stop) -> Result<std::vector<json>> {
    const auto events = history.batch_events(id, stop);
    if (!events) return fail(events.error());
    std::vector<json> out;
    for (const auto& event : *events) out.push_back(json_of(event));
    return out;
  };
}

// The first node that can answer; what it shows wrong is said, and the next one asked.
Exit ask(Console& console, const HistoryOptions& options, const Question& question) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return report(console, home.error());
  const auto reader = home->data->reader();
  if (!reader) return report(console, reader.error());
  const rpc::StateRoot state{reader->height(), reader->tree().root_hash()};
  Connections connections;
  std::vector<std::string> nodes{home->network.endpoint};
  nodes.insert(nodes.end(), home->network.witnesses.begin(), home->network.witnesses.end());
  Error why = Error::make(rpc::Errc::unreachable);
  for (const auto& node : nodes) {
    const auto provider = connections.provider(node);
    rpc::OldHistory history(provider->client(), state);
    const auto lines = question(history, console.stop);
    if (lines) {
      for (const auto& line : *lines) console.out << line.dump() << '\n';
      console.err << said("cli.history.proven", {{"height", words::count(state.height)}}) << '\n';
      return Exit::ok;
    }
    why = lines.error();
    console.err << node << ": " << plain(why.text()) << '\n';
  }
  return report(console, why);
}

Exit show_old_block(Console& console, const HistoryOptions& options) {
  const auto height = height_argument(options.subject);
  if (!height) return report(console, height.error());
  return ask(console, options, block_question(*height));
}

Exit show_old_transaction(Console& console, const HistoryOptions& options) {
  const auto hash = hash_argument(options.subject);
  if (!hash) return report(console, hash.error());
  return ask(console, options, transaction_question(*hash));
}

Exit show_old_batch(Console& console, const HistoryOptions& options) {
  const auto id = batch_argument(options.subject);
  if (!id) return report(console, id.error());
  return ask(console, options, batch_question(*id));
}

}  // namespace

void add_old_history(CLI::App& app, Session& session) {
  auto* command = app.add_subcommand("history");
  command->require_subcommand(1);
  const auto add = [&](const char* name, const char* subject, Exit (*work)(Console&, const HistoryOptions&)) {
    auto options = std::make_shared<HistoryOptions>();
    auto* one = command->add_subcommand(name);
    one->add_option(subject, options->subject)->required();
    one->add_option("--home", options->home)->default_val("wastewatch-home");
    on_chosen(one, session, options, work);
  };
  add("block", "height", show_old_block);
  add("transaction", "hash", show_old_transaction);
  add("batch", "id", show_old_batch);
}

}  // namespace wastewatch::cli
