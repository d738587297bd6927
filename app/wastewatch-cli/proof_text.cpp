#include "proof_text.h"

#include "base/encoding.h"
#include "crypto/hash.h"
#include "errors.h"
#include "ledger/envelope/tx.h"
#include "ledger/result_codes.h"
#include "ledger/rules.h"
#include "ledger/schema/schema.h"
#include "plain.h"
#include "said.h"
#include "words/format.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

std::string message_name(const ledger::MessageRow* row) {
  if (row == nullptr) return said("cli.proof.unknown_message");
  return named("message", row->name) + " (" + std::string(row->name) + ")";
}

std::string messages_in(BytesView tx) {
  const auto prepared = ledger::decode_tx(tx);
  std::string out;
  for (const auto& message : prepared.body.messages()) {
    out += (out.empty() ? "" : ", ") + message_name(ledger::newest_rules().message(message.action_case()));
  }
  return out.empty() ? said("cli.proof.no_transaction") : out;
}

std::string result_text(std::uint32_t code) {
  const auto* entry = ledger::find_code(code);
  return std::to_string(code) +
         (entry != nullptr ? " (" + std::string(words::result_sentence(entry->name, language())) + ")" : "");
}

std::string key_text(BytesView key) {
  const auto* row = ledger::schema::find_row(key);
  const std::string name = row == nullptr || row->record.empty() ? "" : std::string(row->record) + " ";
  return name + to_hex(key);
}

void write_transaction(std::ostream& out, const evidence::Statement& statement) {
  out << said("cli.proof.transaction", {{"hash", to_hex_upper(crypto::sha256(statement.tx))}}) << "\n  "
      << said("cli.proof.in_block",
              {{"height", words::count(statement.height)}, {"messages", messages_in(statement.tx)}})
      << "\n  "
      << (statement.result_code ? said("cli.proof.result", {{"result", result_text(*statement.result_code)}})
                                : said("cli.proof.no_result"))
      << "\n";
}

std::string bound_text(BytesView key, std::string_view open) {
  return key.empty() ? said(open) : key_text(key);
}

void write_range(std::ostream& out, const evidence::Statement& statement) {
  const auto bounds = evidence::bounds_of(statement);
  if (!bounds) return;
  out << said(bounds->page ? "cli.proof.part" : "cli.proof.list",
              {{"height", words::count(statement.height)}})
      << "\n  " << said("cli.proof.from", {{"key", bound_text(bounds->from, "cli.proof.beginning")}})
      << "\n  " << said("cli.proof.to", {{"key", bound_text(bounds->to, "cli.proof.end")}}) << "\n";
  for (const auto& item : statement.range->items) out << "    " << key_text(item.key) << "\n";
  out << "  "
      << said("cli.proof.records", {{"count", words::count(static_cast<std::int64_t>(bounds->count))}})
      << "\n";
  if (bounds->page) out << "  " << said("cli.proof.goes_on") << "\n";
}

void write_statement(std::ostream& out, const evidence::Statement& statement) {
  if (statement.kind == "transaction") return write_transaction(out, statement);
  if (statement.kind == "range") return write_range(out, statement);
  out << said("cli.proof.state", {{"height", words::count(statement.height)}}) << "\n  "
      << key_text(statement.key)
      << (statement.value ? " = " + to_hex(*statement.value) : " " + said("cli.proof.absent")) << "\n";
}

std::string share(const light::Tally& tally) {
  return words::count(static_cast<std::int64_t>(tally.signed_power)) + "/" +
         words::count(static_cast<std::int64_t>(tally.total_power));
}

void write_hops(std::ostream& out, const evidence::ProofReport& report) {
  for (const auto& hop : report.hops) {
    out << "      " << named("mode", light::mode_name(hop.mode)) << " " << hop.from << " -> " << hop.to;
    if (hop.overlap) out << said("cli.proof.overlap", {{"power", share(*hop.overlap)}});
    if (hop.quorum) out << said("cli.proof.signed", {{"power", share(*hop.quorum)}});
    out << "\n";
  }
}

void write_path(std::ostream& out, const evidence::ProofReport& report) {
  for (const auto& node : report.path) {
    if (!node.sibling.is_zero()) {
      out << "      " << said(node.sibling_left ? "cli.proof.left" : "cli.proof.right") << " "
          << to_hex_upper(node.sibling) << "\n";
    }
    out << "      " << node.part << " " << to_hex_upper(node.hash) << "\n";
  }
}

void write_step(std::ostream& out, const evidence::StepReport& step, const evidence::ProofReport& report,
                bool verbose) {
  const auto& info = evidence::step_table()[static_cast<std::size_t>(step.id) - 1];
  out << "  " << static_cast<int>(step.id) << ". "
      << said(step.holds() ? "cli.proof.holds" : "cli.proof.fails") << "  " << said(info.title_key);
  if (step.error) out << ": " << plain(step.error->text());
  out << "\n";
  if (!verbose) return;
  for (const auto& value : step.values) out << "      " << value.name << " " << value.text << "\n";
  if (step.id == evidence::StepId::root) write_path(out, report);
  if (step.id == evidence::StepId::trust) write_hops(out, report);
}

std::string hours(const light::VerificationOptions& options) {
  return words::count(options.trusting_period_ns / 3'600'000'000'000);
}

void write_footer(std::ostream& out, const evidence::ProofReport& report) {
  const std::string anchor = std::to_string(report.anchor.height) + ":" + to_hex_upper(report.anchor.hash);
  out << said(report.own_anchor ? "cli.proof.own_anchor" : "cli.proof.file_anchor", {{"anchor", anchor}})
      << "\n"
      << said(report.own_time ? "cli.proof.own_time" : "cli.proof.file_time",
              {{"time", to_rfc3339(report.evaluated_at)}})
      << "\n";
  const bool same = report.file_policy.trusting_period_ns == report.policy.trusting_period_ns;
  out << said(same ? "cli.proof.period" : "cli.proof.two_periods",
              {{"hours", hours(report.policy)}, {"file", hours(report.file_policy)}})
      << "\n";
  if (report.solo) out << said("cli.proof.solo") << "\n";
}

}  // namespace

void write_report(std::ostream& out, const evidence::ProofFile& file, const evidence::ProofReport& report,
                  bool verbose) {
  if (report.holds()) {
    out << said("cli.proof.chain", {{"chain", plain(report.statement.chain_id)}}) << "\n";
    write_statement(out, report.statement);
    out << "  "
        << said("cli.proof.header", {{"height", words::count(report.statement.header_height)},
                                     {"time", to_rfc3339(report.statement.header_time)}})
        << "\n";
  }
  if (!file.context.label.empty())
    out << said("cli.proof.label", {{"label", plain(file.context.label)}}) << "\n";
  for (const auto& step : report.steps) write_step(out, step, report, verbose);
  write_footer(out, report);
  out << said(report.holds() ? "cli.proof.proven" : "cli.proof.not_proven") << "\n";
}

}  // namespace wastewatch::cli
