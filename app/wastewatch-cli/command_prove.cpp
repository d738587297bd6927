// prove: one fact into one file, from the own home or from a node.
#include <optional>

#include "arguments.h"
#include "base/encoding.h"
#include "chain/hashes.h"
#include "commands.h"
#include "connection.h"
#include "crypto/hash.h"
#include "errors.h"
#include "evidence/replica_proofs.h"
#include "home.h"
#include "ledger/abci/header_tree.h"
#include "ledger/abci/query.h"
#include "ledger/keys.h"
#include "plain.h"
#include "proof_text.h"
#include "said.h"

namespace wastewatch::cli {
namespace {

constexpr std::string_view program = "wastewatch-cli";

enum class What : std::uint8_t { transaction, state, range };

struct ProveOptions {
  What what = What::transaction;
  std::string subject;
  std::string upper;    // of a range
  bool absent = false;  // the key must not exist
  bool is_batch = false;
  bool is_history = false;
  std::string home;
  std::string rpc;
  std::string anchor;
  std::string label;
  std::string out;
  bool solo = false;
};

// What is to be proven, in the state's own terms.
struct Wanted {
  Hash tx;
  Bytes key;
  Bytes from;
  Bytes to;
};

Result<Wanted> wanted_by(const ProveOptions& options) {
  Wanted out;
  if (options.what == What::transaction) {
    return hash_argument(options.subject).transform([](const Hash& hash) {
      return Wanted{hash, {}, {}, {}};
    });
  }
  if (options.is_batch || options.is_history) {
    const auto id = batch_argument(options.subject);
    if (!id) return fail(id.error());
    out.key = ledger::keys::batch(*id);
    out.from = ledger::keys::batch_events(*id);
    out.to = ledger::keys::end_of_prefix(out.from);
    return out;
  }
  auto first = hex_argument(options.subject);
  auto second = hex_argument(options.upper);
  if (!first) return fail(first.error());
  if (!second) return fail(second.error());
  out.key = *first;
  out.from = std::move(*first);
  out.to = std::move(*second);
  return out;
}

// ---- from the own replica ----

Result<evidence::ProofFile> prove_from(const evidence::LocalProofs& from, const ProveOptions& options,
                                       const Wanted& wanted) {
  switch (options.what) {
    case What::transaction: return evidence::prove_transaction(from, wanted.tx, options.label);
    case What::state: return evidence::prove_state(from, wanted.key, options.label);
    case What::range: return evidence::prove_range(from, wanted.from, wanted.to, options.label);
  }
  return fail(Errc::bad_argument);
}

Result<evidence::ProofFile> prove_at_home(const Console& console, const ProveOptions& options,
                                          const Wanted& wanted) {
  const auto home = open_home_to_read(console, options.home);
  if (!home) return fail(home.error());
  const auto reader = home->data->reader();
  if (!reader) return fail(reader.error());
  const auto verification = verification_of(home->network);
  const Timestamp now = console.clock.now();
  auto own = options.anchor.empty() ? home->network.anchor : light::AnchorPoint{};
  if (!options.anchor.empty()) {
    const auto given = anchor_argument(options.anchor);
    if (!given) return fail(given.error());
    own = *given;
  }
  const auto anchor = evidence::usable_anchor(*reader, own, verification, now);
  if (!anchor) return fail(anchor.error());
  evidence::LocalBlocks blocks(*reader, &home->data->trusted());
  return prove_from({*reader, blocks, *anchor, verification, now, options.solo, std::string(program)},
                    options, wanted);
}

// ---- from a node ----

Result<evidence::Fact> transaction_from(rpc::Client& client, const Hash& hash, const std::stop_token& stop) {
  const auto place = client.tx(hash, false, stop);
  if (!place) return fail(place.error());
  const auto block = client.block(place->height, stop);
  if (!block) return fail(block.error());
  if (!block->block) return fail(rpc::Errc::wrong_content, "a height without a block");
  const auto results = client.block_results(place->height, stop);
  if (!results) return fail(results.error());
  return evidence::transaction_fact(place->height, place->index, block->block->txs, results->tx_results);
}

Result<evidence::Fact> fact_from(rpc::Client& client, const ProveOptions& options, const Wanted& wanted,
                                 const std::stop_token& stop) {
  if (options.what == What::transaction) return transaction_from(client, wanted.tx, stop);
  const bool range = options.what == What::range;
  const Bytes data = range ? ledger::encode_range_query({wanted.from, wanted.to, 0}) : wanted.key;
  const auto answer =
      client.abci_query({.path = range ? "/range" : "/key", .data = data, .height = 0, .prove = true}, stop);
  if (!answer) return fail(answer.error());
  return range ? evidence::range_fact(*answer, wanted.from, wanted.to) : evidence::state_fact(*answer);
}

Result<light::AnchorPoint> anchor_from(Console& console, rpc::HttpProvider& provider,
                                       const ProveOptions& options) {
  if (!options.anchor.empty()) return anchor_argument(options.anchor);
  console.err << said("cli.prove.own_anchor") << '\n';
  const auto newest = provider.light_block(0, console.stop);
  if (!newest) return fail(newest.error());
  return light::AnchorPoint{newest->height(), chain::header_hash(newest->signed_header.header)};
}

// An older header and its place under a state, as the node says it; checked where it is used.
Result<evidence::PlacedHeader> placed_from(rpc::Client& client, std::int64_t height,
                                           std::int64_t state_height, const std::stop_token& stop) {
  auto commit = client.commit(height, stop);
  if (!commit) return fail(commit.error());
  const auto answer = client.abci_query({.path = std::string(ledger::header_path),
                                         .data = ledger::encode_header_query(height),
                                         .height = state_height,
                                         .prove = true},
                                        stop);
  if (!answer) return fail(answer.error());
  auto path = ledger::header_proof_in(*answer);
  if (answer->proof_ops.empty() || !path) return fail(evidence::Errc::not_provable, "no place of the header");
  return evidence::PlacedHeader{std::move(commit->signed_header.header), answer->value,
                                answer->proof_ops.front().data, std::move(*path)};
}

Result<evidence::ProofFile> prove_at_node(Console& console, const ProveOptions& options,
                                          const Wanted& wanted) {
  Connections connections;
  const auto provider = connections.provider(options.rpc);
  const auto status = provider->client().status(console.stop);
  if (!status) return fail(status.error());
  auto fact = fact_from(provider->client(), options, wanted, console.stop);
  if (!fact) return fail(fact.error());
  const auto anchor = anchor_from(console, *provider, options);
  if (!anchor) return fail(anchor.error());
  const auto place = [&](std::int64_t height, std::int64_t state_height, const std::stop_token& stop) {
    return placed_from(provider->client(), height, state_height, stop);
  };
  auto path = evidence::make_trust_path(
      *provider, {*anchor, {}, console.clock.now(), evidence::headers_needed(*fact), place}, console.stop);
  if (!path) return fail(path.error());
  return evidence::assemble({status->node_info.network, options.solo, {options.label, std::string(program)}},
                            std::move(*fact), std::move(*path));
}

// ---- the command ----

Status check_kind(const ProveOptions& options, const evidence::ProofFile& file) {
  const auto kind = evidence::kind_of(file.fact);
  if (options.what != What::state) return {};
  if (options.absent && kind != "absence") return fail(Errc::key_present, options.subject);
  if (!options.absent && kind == "absence") return fail(Errc::key_absent, options.subject);
  return {};
}

// Before anything is read or asked.
Status check_anchor(const std::string& text) {
  const auto anchor = anchor_argument(text);
  return anchor ? Status{} : fail(anchor.error());
}

Exit prove(Console& console, const ProveOptions& options) {
  const auto wanted = wanted_by(options);
  if (!wanted) return report(console, wanted.error());
  if (const auto read = options.anchor.empty() ? Status{} : check_anchor(options.anchor); !read)
    return report(console, read.error());
  if (const auto fits = check_text("--label", options.label, evidence::max_context_bytes); !fits)
    return report(console, fits.error());
  const auto file = options.rpc.empty() ? prove_at_home(console, options, *wanted)
                                        : prove_at_node(console, options, *wanted);
  if (!file) return report(console, file.error());
  if (auto right = check_kind(options, *file); !right) return report(console, right.error());
  if (auto written = evidence::write_proof_file(options.out, *file); !written)
    return report(console, written.error());
  write_report(console.out, *file, evidence::check_proof(*file, {.verification = file->trust.options}),
               false);
  const auto digest = crypto::sha256(as_bytes(evidence::encode_proof(*file)));
  console.out << said("cli.prove.written", {{"path", plain(options.out)}, {"hash", to_hex_upper(digest)}})
              << "\n";
  return Exit::ok;
}

struct Kind {
  const char* name;
  const char* subject;
  What what;
  bool absent;
  bool batch;
  bool history;
};
constexpr Kind kinds[] = {
    {"transaction", "hash", What::transaction, false, false, false},
    {"batch", "batch", What::state, false, true, false},
    {"history", "batch", What::range, false, false, true},
    {"state", "key", What::state, false, false, false},
    {"absence", "key", What::state, true, false, false},
    {"range", "from", What::range, false, false, false},
};

void add_kind(CLI::App& prove_app, Session& session, const Kind& kind) {
  auto options = std::make_shared<ProveOptions>();
  options->what = kind.what;
  options->absent = kind.absent;
  options->is_batch = kind.batch;
  options->is_history = kind.history;
  auto* command = prove_app.add_subcommand(kind.name);
  command->add_option(kind.subject, options->subject)->required();
  if (std::string_view(kind.name) == "range") command->add_option("to", options->upper)->required();
  auto* home = command->add_option("--home", options->home)->default_val("wastewatch-home");
  command->add_option("--rpc", options->rpc)->excludes(home);
  command->add_option("--anchor", options->anchor);
  command->add_option("--label", options->label);
  command->add_option("--out", options->out)->required();
  command->add_flag("--solo", options->solo);
  on_chosen(command, session, options, prove);
}

}  // namespace

void add_prove(CLI::App& app, Session& session) {
  auto* command = app.add_subcommand("prove");
  command->require_subcommand(1);
  for (const auto& kind : kinds) add_kind(*command, session, kind);
}

}  // namespace wastewatch::cli
