#include "ui/proving/proof_report.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "ui/chain/chain_words.h"
#include "ui/language/named_word.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

using evidence::StepId;

QString say(const char* word) { return QCoreApplication::translate("ProofReport", word); }

struct StepWords {
  const char* title;
  const char* detail;
};
constexpr std::array<StepWords, evidence::step_count> steps{{
    {QT_TRANSLATE_NOOP("ProofReport", "Record to leaf"),
     QT_TRANSLATE_NOOP("ProofReport",
                       "The record's bytes were hashed on this computer; any change gives another leaf.")},
    {QT_TRANSLATE_NOOP("ProofReport", "Leaf to root"),
     QT_TRANSLATE_NOOP("ProofReport",
                       "Hashed with its siblings level by level, the leaf leads to this root.")},
    {QT_TRANSLATE_NOOP("ProofReport", "Root in the block header"),
     QT_TRANSLATE_NOOP("ProofReport", "The block's header states exactly this root.")},
    {QT_TRANSLATE_NOOP("ProofReport", "Header signed by the validators"),
     QT_TRANSLATE_NOOP("ProofReport", "More than two thirds of the voting power signed this header.")},
    {QT_TRANSLATE_NOOP("ProofReport", "Validators trusted from your anchor"),
     QT_TRANSLATE_NOOP("ProofReport",
                       "Trust in the signers leads back, step by step, to the block you chose to trust.")},
}};

constexpr std::array value_words{
    NamedWord{"tx", QT_TRANSLATE_NOOP("ProofReport", "transaction")},
    NamedWord{"transaction", QT_TRANSLATE_NOOP("ProofReport", "transaction")},
    NamedWord{"tx_hash", QT_TRANSLATE_NOOP("ProofReport", "transaction hash")},
    NamedWord{"leaf_hash", QT_TRANSLATE_NOOP("ProofReport", "leaf")},
    NamedWord{"result", QT_TRANSLATE_NOOP("ProofReport", "result")},
    NamedWord{"result_code", QT_TRANSLATE_NOOP("ProofReport", "result code")},
    NamedWord{"key", QT_TRANSLATE_NOOP("ProofReport", "key")},
    NamedWord{"value", QT_TRANSLATE_NOOP("ProofReport", "record")},
    NamedWord{"value_hash", QT_TRANSLATE_NOOP("ProofReport", "record hash")},
    NamedWord{"data_hash", QT_TRANSLATE_NOOP("ProofReport", "root of transactions")},
    NamedWord{"app_hash", QT_TRANSLATE_NOOP("ProofReport", "root of the state")},
    NamedWord{"last_results_hash", QT_TRANSLATE_NOOP("ProofReport", "root of results")},
    NamedWord{"height", QT_TRANSLATE_NOOP("ProofReport", "height")},
    NamedWord{"header_hash", QT_TRANSLATE_NOOP("ProofReport", "header")},
    NamedWord{"signed_height", QT_TRANSLATE_NOOP("ProofReport", "signed height")},
    NamedWord{"validators", QT_TRANSLATE_NOOP("ProofReport", "validators")},
    NamedWord{"signatures", QT_TRANSLATE_NOOP("ProofReport", "signatures")},
    NamedWord{"signed_power", QT_TRANSLATE_NOOP("ProofReport", "power that signed")},
    NamedWord{"total_power", QT_TRANSLATE_NOOP("ProofReport", "power of all")},
    NamedWord{"anchor_height", QT_TRANSLATE_NOOP("ProofReport", "anchor height")},
    NamedWord{"anchor_hash", QT_TRANSLATE_NOOP("ProofReport", "anchor")},
    NamedWord{"evaluated_at", QT_TRANSLATE_NOOP("ProofReport", "judged at")},
    NamedWord{"trusting_period_s", QT_TRANSLATE_NOOP("ProofReport", "trust period, s")},
    NamedWord{"file_trusting_period_s", QT_TRANSLATE_NOOP("ProofReport", "trust period the file claims, s")},
    NamedWord{"headers", QT_TRANSLATE_NOOP("ProofReport", "headers on the way")},
    NamedWord{"node", QT_TRANSLATE_NOOP("ProofReport", "node")},
    NamedWord{"time", QT_TRANSLATE_NOOP("ProofReport", "block time")},
    NamedWord{"predecessor", QT_TRANSLATE_NOOP("ProofReport", "key before")},
    NamedWord{"successor", QT_TRANSLATE_NOOP("ProofReport", "key after")},
    NamedWord{"from", QT_TRANSLATE_NOOP("ProofReport", "from this key on")},
    NamedWord{"to", QT_TRANSLATE_NOOP("ProofReport", "to before this key")},
    NamedWord{"items", QT_TRANSLATE_NOOP("ProofReport", "records")},
    NamedWord{"first", QT_TRANSLATE_NOOP("ProofReport", "first key")},
    NamedWord{"last", QT_TRANSLATE_NOOP("ProofReport", "last key")},
};

QString value_word(std::string_view name) { return word_or_name("ProofReport", value_words, name); }

QString shown_value(const evidence::Value& value) {
  constexpr qsizetype longest = 128;  // of bytes; the whole is in the file
  const QString text = QString::fromStdString(value.text);
  return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

QList<Fact> values_of(const evidence::StepReport& step) {
  QList<Fact> out;
  for (const auto& value : step.values) {
    Fact fact;
    fact.key = value_word(value.name);
    fact.value = shown_value(value);
    fact.hash = value.kind == evidence::ValueKind::hash || value.kind == evidence::ValueKind::bytes;
    out << fact;
  }
  return out;
}

// A fact with several paths (absence, ranges) names each by its part where it starts.
QList<ProofBox> path_of(const evidence::ProofReport& report) {
  QList<ProofBox> out;
  for (const auto& node : report.path) {
    const bool leaf = node.sibling.is_zero();
    if (!leaf) {
      const QString side = say(node.sibling_left ? QT_TRANSLATE_NOOP("ProofReport", "sibling, left")
                                                 : QT_TRANSLATE_NOOP("ProofReport", "sibling, right"));
      out << ProofBox{side, hex_of(node.sibling), {}, false, false};
    }
    const QString label = value_word(leaf ? "leaf_hash" : "node");
    out << ProofBox{leaf ? label + QStringLiteral(" · ") + value_word(node.part) : label,
                    hex_of(node.hash),
                    {},
                    true,
                    leaf};
  }
  return out;
}

QString hop_note(const evidence::TrustHop& hop) {
  const auto power = [](const light::Tally& tally) {
    return QStringLiteral("%1/%2").arg(format::count(tally.signed_power), format::count(tally.total_power));
  };
  QStringList out{mode_word(hop.mode)};
  if (hop.overlap) out << say(QT_TRANSLATE_NOOP("ProofReport", "overlap %1")).arg(power(*hop.overlap));
  if (hop.quorum) out << say(QT_TRANSLATE_NOOP("ProofReport", "signed %1")).arg(power(*hop.quorum));
  return out.join(QStringLiteral(" · "));
}

QList<ProofBox> hops_of(const evidence::ProofReport& report) {
  QList<ProofBox> out;
  for (const auto& hop : report.hops) {
    out << ProofBox{say(QT_TRANSLATE_NOOP("ProofReport", "block %1")).arg(format::count(hop.to)),
                    hex_of(hop.hash), hop_note(hop), !hop.error, false};
  }
  return out;
}

ProofStep step_of(const evidence::ProofReport& report, const evidence::StepReport& step, bool reached) {
  const auto& words = steps.at(static_cast<std::size_t>(step.id) - 1);
  ProofStep out;
  out.title = say(words.title);
  out.detail = step.error ? QString::fromStdString(step.error->text()) : say(words.detail);
  out.verdict = !reached ? int{Verdict::Waiting} : step.holds() ? int{Verdict::Passed} : int{Verdict::Failed};
  if (step.id == StepId::root) out.path = path_of(report);
  if (step.id == StepId::trust) out.path = hops_of(report);
  out.values = values_of(step);
  return out;
}

constexpr std::array statements{
    NamedWord{
        "transaction",
        QT_TRANSLATE_NOOP("ProofReport", "This transaction is in block %1 of %2, signed and unaltered.")},
    NamedWord{"state",
              QT_TRANSLATE_NOOP("ProofReport",
                                "After block %1 of %2 the chain's state holds exactly this record.")},
    NamedWord{"absence",
              QT_TRANSLATE_NOOP("ProofReport",
                                "After block %1 of %2 the chain's state holds nothing under this key.")},
    NamedWord{"range", QT_TRANSLATE_NOOP(
                           "ProofReport",
                           "After block %1 of %2 the chain's state holds exactly these records from %3 to "
                           "before %4 (%5 in all), and none between them was left out.")},
};

const char* statement_words(std::string_view kind) {
  const char* word = find_word(statements, kind);
  return word == nullptr ? statements[1].word : word;
}

// A bound of a list: the key's beginning, as in the table of all records.
QString bound_text(const Bytes& key, const char* open) {
  if (key.empty()) return say(open);
  constexpr qsizetype digits = 24;
  const QString hex = hex_of(key);
  return hex.size() > digits ? hex.left(digits) + QStringLiteral("…") : hex;
}

QString list_sentence(const evidence::Statement& statement, const evidence::ListBounds& bounds) {
  QString sentence = say(statement_words(statement.kind))
                         .arg(format::count(statement.height), QString::fromStdString(statement.chain_id),
                              bound_text(bounds.from, QT_TRANSLATE_NOOP("ProofReport", "the first record")),
                              bound_text(bounds.to, QT_TRANSLATE_NOOP("ProofReport", "the end of the state")),
                              format::count(static_cast<qint64>(bounds.count)));
  if (!bounds.page) return sentence;
  return sentence + u' ' +
         say(QT_TRANSLATE_NOOP(
             "ProofReport",
             "This is a part of the list: it goes on outside these bounds, which this proof "
             "says nothing about."));
}

}  // namespace

QList<ProofStep> proof_steps(const evidence::ProofReport& report) {
  QList<ProofStep> out;
  bool reached = true;
  for (const auto& step : report.steps) {
    out << step_of(report, step, reached);
    reached = reached && step.holds();
  }
  return out;
}

ProofStep proof_step(const evidence::ProofReport& report, std::size_t number) {
  const auto& step = report.steps.at(number);
  return step_of(report, step, true);
}

QString proof_sentence(const evidence::ProofReport& report) {
  if (!report.holds())
    return say(QT_TRANSLATE_NOOP("ProofReport",
                                 "This proof does not hold: a step failed. Do not rely on the record."));
  const auto& statement = report.statement;
  const auto bounds = evidence::bounds_of(statement);
  const QString sentence =
      bounds ? list_sentence(statement, *bounds)
             : say(statement_words(statement.kind))
                   .arg(format::count(statement.height), QString::fromStdString(statement.chain_id));
  return report.solo ? sentence + QLatin1Char('\n') +
                           say(QT_TRANSLATE_NOOP("ProofReport",
                                                 "One operator runs this chain: it proves that nothing was "
                                                 "altered, not that several agreed."))
                     : sentence;
}

QString proof_citation(const evidence::ProofReport& report, const evidence::ProofFile& file) {
  const auto& statement = report.statement;
  QStringList lines{QStringLiteral("chain %1").arg(QString::fromStdString(file.chain_id)),
                    QStringLiteral("height %1").arg(evidence::height_of(file.fact))};
  if (!statement.tx.empty())
    lines << QStringLiteral("transaction %1").arg(hex_of(crypto::sha256(statement.tx)).toUpper());
  if (!statement.key.empty()) lines << QStringLiteral("key %1").arg(hex_of(statement.key));
  lines << QStringLiteral("header %1 %2")
               .arg(statement.header_height)
               .arg(hex_of(statement.header_hash).toUpper());
  return lines.join(u'\n');
}

}  // namespace wastewatch::ui
