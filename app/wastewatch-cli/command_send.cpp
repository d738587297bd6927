// send incident: an inspector reports a batch; shown as it is signed, then followed into a block.
#include <google/protobuf/descriptor.h>

#include <map>

#include "arguments.h"
#include "base/encoding.h"
#include "commands.h"
#include "errors.h"
#include "kept.h"
#include "ledger/canonical.h"
#include "sender.h"
#include "watch/gather_facts.h"
#include "words/link.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

namespace v1 = ledger::v1;

struct IncidentOptions {
  SendOptions send;
  std::string batch;
  std::string kind = "other";
  std::string note;
};

// Every kind under the name of its option, "never-delivered".
std::map<std::string, v1::IncidentKind> kinds() {
  std::map<std::string, v1::IncidentKind> out;
  const auto& all = *v1::IncidentKind_descriptor();
  for (int i = 1; i < all.value_count(); ++i) {
    out.emplace(words::option_name("INCIDENT_", all.value(i)->name()),
                static_cast<v1::IncidentKind>(all.value(i)->number()));
  }
  return out;
}

// The strongest alert on the batch in the own replica is what the incident commits to.
Status commit_to_alert(const index::Home& home, const ledger::BatchId& batch, v1::RaiseIncident& raised) {
  const auto reader = home.reader();
  if (!reader) return fail(reader.error());
  const auto reasons = watch::computed_alerts(*reader, batch);
  if (!reasons) return fail(reasons.error());
  if (!reasons->empty()) *raised.mutable_evidence() = watch::commitment(reasons->front());
  return {};
}

Result<v1::Message> message_of(const IncidentOptions& options, const index::Home* home) {
  const auto batch = batch_argument(options.batch);
  if (!batch) return fail(batch.error());
  v1::Message out;
  auto& raised = *out.mutable_raise_incident();
  raised.set_kind(kinds().at(options.kind));
  raised.set_batch_id(ledger::to_string(*batch));
  raised.set_note(options.note);
  if (home == nullptr) return out;
  if (auto committed = commit_to_alert(*home, *batch, raised); !committed) return fail(committed.error());
  return out;
}

Exit send_incident(Console& console, const IncidentOptions& options) {
  const auto sealed = crypto::read_key_file(options.send.key);
  const auto info = sealed ? crypto::inspect(*sealed) : fail(sealed.error());
  if (!info) return report(console, info.error());
  auto chain = SigningChain::open(console, options.send.chain);
  if (!chain) return report(console, chain.error());
  auto message = message_of(options, (*chain)->home());
  if (!message) return report(console, message.error());
  const auto about = words::batch_link(as_bytes(message->raise_incident().batch_id()));
  return send_message(console, **chain, options.send, *info, std::move(*message), about);
}

void add_chain(CLI::App& command, SendOptions& options) {
  command.add_option("--rpc", options.chain.rpc, "node to send to (default: the home's node)");
  auto* home =
      command.add_option("--home", options.chain.home,
                         "a followed chain: verifies what is signed and its result, and provides the alert "
                         "that a report commits to");
  command.add_option("--anchor", options.chain.anchor, "trust anchor HEIGHT:HASH, to verify without a home")
      ->excludes(home);
  command.add_option("--outbox", options.outbox,
                     "folder that keeps what was signed (default: KEY.outbox beside the key)");
  command.add_option("--patience", options.patience_s, "seconds to wait for the block")
      ->check(CLI::Range(0, 3600));
}

void add_incident(CLI::App& sent, Session& session) {
  auto options = std::make_shared<IncidentOptions>();
  auto* command = sent.add_subcommand("incident", "Report an incident about a batch, as an inspector");
  std::vector<std::string> names;
  for (const auto& [name, kind] : kinds()) names.push_back(name);
  command->add_option("--key", options->send.key, "sealed key file")->required();
  command->add_option("--passphrase-file", options->send.passphrase_file, "its first line is the passphrase");
  command->add_option("--batch", options->batch, "the batch")->required();
  command->add_option("--kind", options->kind)->check(CLI::IsMember(names));
  command->add_option("--note", options->note, "one sentence");
  command->add_option("--lane", options->send.lane)->check(CLI::Range(0, 15));
  command->add_flag("--yes", options->send.yes, "do not ask before signing");
  command->add_flag("--again", options->send.again, "sign even if the same report was signed before");
  add_chain(*command, options->send);
  on_chosen(command, session, options, send_incident);
}

void add_pending(CLI::App& sent, Session& session) {
  auto options = std::make_shared<SendOptions>();
  auto* command = sent.add_subcommand(
      "pending", "List what was signed; with a node, look for it and send it again until it is in a block");
  command->add_option("--key", options->key, "sealed key file, whose outbox it is");
  add_chain(*command, *options);
  on_chosen(command, session, options, send_pending);
}

void add_withdraw(CLI::App& sent, Session& session) {
  auto options = std::make_shared<WithdrawOptions>();
  auto* command = sent.add_subcommand(
      "withdraw", "Give up a signed message: it is no longer sent or followed from this computer");
  command->add_option("hash", options->hash, "its hash, or the first eight digits or more")->required();
  command->add_option("--key", options->key, "sealed key file, whose outbox it is");
  command->add_option("--outbox", options->outbox, "folder that keeps what was signed");
  command->add_flag("--yes", options->yes, "do not ask before");
  on_chosen(command, session, options, withdraw);
}

}  // namespace

void add_send(CLI::App& app, Session& session) {
  auto* sent = app.add_subcommand("send", "Sign a transaction and send it");
  sent->require_subcommand(1);
  add_incident(*sent, session);
  add_pending(*sent, session);
  add_withdraw(*sent, session);
}

}  // namespace wastewatch::cli
