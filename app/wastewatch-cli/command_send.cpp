// send incident: an inspector reports a batch; shown as it is signed, then followed into a block.
#include <google/protobuf/text_format.h>

#include <iostream>
#include <thread>

#include "arguments.h"
#include "base/encoding.h"
#include "chain/hashes.h"
#include "commands.h"
#include "connection.h"
#include "crypto/sealed_key.h"
#include "errors.h"
#include "home.h"
#include "ledger/canonical.h"
#include "ledger/result_codes.h"
#include "ledger/tx.h"
#include "passphrase.h"
#include "plain.h"
#include "watch/alerts.h"

namespace wastewatch::cli {
namespace {

namespace v1 = ledger::v1;

struct IncidentOptions {
  std::string key;
  std::string passphrase_file;
  std::string rpc;
  std::string batch;
  std::string kind = "other";
  std::string note;
  std::string home;
  std::uint32_t lane = 0;
  std::int64_t patience_s = 60;
  bool yes = false;
};

struct KindRow {
  std::string_view name;
  v1::IncidentKind kind;
};
constexpr KindRow kinds[] = {{"never-delivered", v1::INCIDENT_NEVER_DELIVERED},
                             {"reported-not-received", v1::INCIDENT_REPORTED_NOT_RECEIVED},
                             {"dumping", v1::INCIDENT_DUMPING},
                             {"mass-difference", v1::INCIDENT_MASS_DIFFERENCE},
                             {"device-tampering", v1::INCIDENT_DEVICE_TAMPERING},
                             {"device-cloned", v1::INCIDENT_DEVICE_CLONED},
                             {"without-permit", v1::INCIDENT_WITHOUT_PERMIT},
                             {"other", v1::INCIDENT_OTHER}};

// The strongest alert on the batch in the own replica is what the incident commits to.
Status commit_to_alert(const IncidentOptions& options, const ledger::BatchId& batch,
                       v1::RaiseIncident& raised) {
  if (options.home.empty()) return {};
  const auto home = open_home(options.home);
  if (!home) return fail(home.error());
  const auto reader = home->data->reader();
  if (!reader) return fail(reader.error());
  const auto reasons = watch::alerts_of_batch(*reader, batch);
  if (!reasons) return fail(reasons.error());
  if (!reasons->empty()) *raised.mutable_evidence() = watch::commitment(reasons->front());
  return {};
}

Result<v1::Message> message_of(const IncidentOptions& options) {
  const auto batch = batch_argument(options.batch);
  if (!batch) return fail(batch.error());
  v1::Message out;
  auto& raised = *out.mutable_raise_incident();
  for (const auto& row : kinds) {
    if (row.name == options.kind) raised.set_kind(row.kind);
  }
  raised.set_batch_id(ledger::to_string(*batch));
  raised.set_note(options.note);
  if (auto committed = commit_to_alert(options, *batch, raised); !committed) return fail(committed.error());
  return out;
}

Result<v1::TxBody> body_of(rpc::Client& client, const IncidentOptions& options, v1::Message message,
                           BytesView signer, const std::stop_token& stop) {
  const auto status = client.status(stop);
  if (!status) return fail(status.error());
  const auto last = ask_sequence(client, signer, options.lane, stop);
  if (!last) return fail(last.error());
  v1::TxBody body;
  body.set_chain_id(status->node_info.network);
  body.set_signer(ledger::to_string(signer));
  body.set_lane(options.lane);
  body.set_sequence(*last + 1);
  body.set_valid_until_height(status->sync_info.latest_block_height + 100);
  *body.add_messages() = std::move(message);
  return body;
}

void preview(Console& console, const v1::TxBody& body) {
  google::protobuf::TextFormat::Printer printer;
  std::string text;
  printer.SetUseUtf8StringEscaping(true);
  printer.PrintToString(body, &text);
  console.out << "This is signed, and nothing else:\n" << text;
  console.out << "Hash to be signed " << to_hex_upper(ledger::signed_hash(ledger::encode(body))) << "\n";
}

bool confirmed(Console& console, const IncidentOptions& options) {
  if (options.yes) return true;
  console.out << "Sign and send? Type yes: " << std::flush;
  std::string answer;
  return std::getline(std::cin, answer) && answer == "yes";
}

Result<crypto::PrivateKey> open_key(Console& console, const IncidentOptions& options) {
  const auto sealed = crypto::read_key_file(options.key);
  if (!sealed) return fail(sealed.error());
  const auto secret = passphrase(console, options.passphrase_file, "Passphrase: ");
  if (!secret) return fail(secret.error());
  return crypto::open(*sealed, *secret);
}

std::string code_text(std::uint32_t code, const std::string& log) {
  const auto* entry = ledger::find_code(code);
  return std::to_string(code) + " " + (entry != nullptr ? std::string(entry->en) : log);
}

// Sent → in a block: asked every second until the patience is over.
Exit wait_for_block(Console& console, rpc::Client& client, const Hash& hash, const IncidentOptions& options) {
  for (std::int64_t second = 0; second < options.patience_s; ++second) {
    if (console.stop.stop_requested()) return report(console, Error::make(Errc::cancelled));
    const auto found = client.tx(hash, false, console.stop);
    if (found) {
      console.out << "In block " << found->height << ": "
                  << plain(code_text(found->tx_result.code, found->tx_result.log))
                  << "\nProve it: wastewatch-cli prove transaction " << to_hex_upper(hash) << " --rpc "
                  << options.rpc << " --out FILE\n";
      return found->tx_result.code == 0 ? Exit::ok : Exit::refused;
    }
    std::this_thread::sleep_for(std::chrono::seconds(1));
  }
  return report(console, Error::make(Errc::lapsed, to_hex_upper(hash)));
}

Exit send(Console& console, rpc::Client& client, BytesView tx, const IncidentOptions& options) {
  const auto answer = client.broadcast_tx_sync(tx, console.stop);
  if (!answer) return report(console, answer.error());
  if (answer->code != 0) {
    return report(console, Error::make(Errc::transaction_refused, code_text(answer->code, answer->log)));
  }
  const Hash hash = chain::tx_hash(tx);
  console.out << "Sent " << to_hex_upper(hash) << "\n";
  return wait_for_block(console, client, hash, options);
}

Exit send_incident(Console& console, const IncidentOptions& options) {
  const auto sealed = crypto::read_key_file(options.key);
  const auto info = sealed ? crypto::inspect(*sealed) : fail(sealed.error());
  if (!info) return report(console, info.error());
  auto message = message_of(options);
  if (!message) return report(console, message.error());
  Connections connections;
  rpc::Client client(connections.http, options.rpc);
  const auto body = body_of(client, options, std::move(*message), info->public_key.bytes, console.stop);
  if (!body) return report(console, body.error());
  preview(console, *body);
  if (!confirmed(console, options)) return report(console, Error::make(Errc::cancelled, "not confirmed"));
  const auto key = open_key(console, options);
  if (!key) return report(console, key.error());
  const auto tx = ledger::sign_tx(*key, *body);
  if (!tx) return report(console, tx.error());
  return send(console, client, *tx, options);
}

}  // namespace

void add_send(CLI::App& app, Session& session) {
  auto* sent = app.add_subcommand("send", "Sign a transaction and send it");
  sent->require_subcommand(1);
  auto options = std::make_shared<IncidentOptions>();
  auto* command = sent->add_subcommand("incident", "Report an incident about a batch, as an inspector");
  std::vector<std::string> names;
  for (const auto& row : kinds) names.emplace_back(row.name);
  command->add_option("--key", options->key, "sealed key file")->required();
  command->add_option("--passphrase-file", options->passphrase_file, "its first line is the passphrase");
  command->add_option("--rpc", options->rpc, "node to send to")->required();
  command->add_option("--batch", options->batch, "the batch")->required();
  command->add_option("--kind", options->kind)->check(CLI::IsMember(names));
  command->add_option("--note", options->note, "one sentence");
  command->add_option("--home", options->home, "commit to the alert found in this followed chain");
  command->add_option("--lane", options->lane)->check(CLI::Range(0, 15));
  command->add_option("--patience", options->patience_s, "seconds to wait for the block")
      ->check(CLI::Range(0, 3600));
  command->add_flag("--yes", options->yes, "do not ask before signing");
  on_chosen(command, session, options, send_incident);
}

}  // namespace wastewatch::cli
