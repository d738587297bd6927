#include "proof_text.h"

#include "base/encoding.h"
#include "crypto/hash.h"
#include "errors.h"
#include "ledger/envelope/tx.h"
#include "ledger/result_codes.h"
#include "ledger/rules.h"
#include "ledger/schema/schema.h"
#include "plain.h"
#include "words/catalogue.h"
#include "words/vocabulary.h"

namespace wastewatch::cli {
namespace {

std::string messages_in(BytesView tx) {
  const auto prepared = ledger::decode_tx(tx);
  std::string out;
  for (const auto& message : prepared.body.messages()) {
    const auto* row = ledger::newest_rules().message(message.action_case());
    out += (out.empty() ? "" : ", ") + std::string(row != nullptr ? row->name : "unknown message");
  }
  return out.empty() ? "bytes that are not a transaction of the waste ledger" : out;
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
  out << "Transaction " << to_hex_upper(crypto::sha256(statement.tx)) << "\n  in block " << statement.height
      << ": " << messages_in(statement.tx) << "\n";
  if (statement.result_code) {
    out << "  result " << result_text(*statement.result_code) << "\n";
  } else {
    out << "  its result is not proven here\n";
  }
}

std::string bound_text(BytesView key, std::string_view open) {
  return key.empty() ? std::string(open) : key_text(key);
}

void write_range(std::ostream& out, const evidence::Statement& statement) {
  const auto bounds = evidence::bounds_of(statement);
  if (!bounds) return;
  out << (bounds->page ? "Part of a list" : "A complete list") << " after block " << statement.height
      << "\n  from " << bound_text(bounds->from, "the beginning of the state") << "\n  to before "
      << bound_text(bounds->to, "the end of the state") << "\n";
  for (const auto& item : statement.range->items) out << "    " << key_text(item.key) << "\n";
  out << "  " << bounds->count << (bounds->count == 1 ? " record" : " records")
      << ", none left out between these bounds\n";
  if (bounds->page) out << "  The list goes on outside these bounds; that part is not proven here.\n";
}

void write_statement(std::ostream& out, const evidence::Statement& statement) {
  if (statement.kind == "transaction") return write_transaction(out, statement);
  if (statement.kind == "range") return write_range(out, statement);
  out << "State after block " << statement.height << "\n  " << key_text(statement.key)
      << (statement.value ? " = " + to_hex(*statement.value) : std::string(" does not exist")) << "\n";
}

void write_hops(std::ostream& out, const evidence::ProofReport& report) {
  for (const auto& hop : report.hops) {
    out << "      " << light::mode_name(hop.mode) << " " << hop.from << " -> " << hop.to;
    if (hop.overlap) out << ", overlap " << hop.overlap->signed_power << "/" << hop.overlap->total_power;
    if (hop.quorum) out << ", signed " << hop.quorum->signed_power << "/" << hop.quorum->total_power;
    out << "\n";
  }
}

void write_path(std::ostream& out, const evidence::ProofReport& report) {
  for (const auto& node : report.path) {
    if (!node.sibling.is_zero()) {
      out << "      " << (node.sibling_left ? "left  " : "right ") << to_hex_upper(node.sibling) << "\n";
    }
    out << "      " << node.part << " " << to_hex_upper(node.hash) << "\n";
  }
}

void write_step(std::ostream& out, const evidence::StepReport& step, const evidence::ProofReport& report,
                bool verbose) {
  const auto& info = evidence::step_table()[static_cast<std::size_t>(step.id) - 1];
  out << "  " << static_cast<int>(step.id) << ". " << (step.holds() ? "\u2713 holds" : "\u2717 fails") << "  "
      << words::text(info.title_key, language());
  if (step.error) out << ": " << plain(step.error->text());
  out << "\n";
  if (!verbose) return;
  for (const auto& value : step.values) out << "      " << value.name << " " << value.text << "\n";
  if (step.id == evidence::StepId::root) write_path(out, report);
  if (step.id == evidence::StepId::trust) write_hops(out, report);
}

void write_footer(std::ostream& out, const evidence::ProofReport& report) {
  out << "Anchor " << report.anchor.height << ":" << to_hex_upper(report.anchor.hash)
      << (report.own_anchor ? " (yours)" : " (the file's own: compare it with one you trust)") << "\n";
  out << "Trust judged for " << to_rfc3339(report.evaluated_at)
      << (report.own_time ? "" : " (the file's own time)") << "\n";
  const auto hours = [](const light::VerificationOptions& options) {
    return options.trusting_period_ns / 3'600'000'000'000;
  };
  out << "Trusting period " << hours(report.policy) << " h (yours";
  if (report.file_policy.trusting_period_ns != report.policy.trusting_period_ns)
    out << "; the file's own, " << hours(report.file_policy) << " h, is not used";
  out << ")\n";
  if (report.solo) out << "One operator: this proves that nothing was altered, not that several agree.\n";
}

}  // namespace

void write_report(std::ostream& out, const evidence::ProofFile& file, const evidence::ProofReport& report,
                  bool verbose) {
  if (report.holds()) {
    out << "Chain " << plain(report.statement.chain_id) << "\n";
    write_statement(out, report.statement);
    out << "  under header " << report.statement.header_height << " of "
        << to_rfc3339(report.statement.header_time) << "\n";
  }
  if (!file.context.label.empty()) out << "Label (not proven): " << plain(file.context.label) << "\n";
  for (const auto& step : report.steps) write_step(out, step, report, verbose);
  write_footer(out, report);
  out << (report.holds() ? "\u2713 proven" : "\u2717 not proven") << "\n";
}

}  // namespace wastewatch::cli
