#include "ui/proving/proof_report.h"

#include <QCoreApplication>
#include <optional>
#include <string>
#include <vector>

#include "base/encoding.h"
#include "crypto/hash.h"
#include "ui/chain/chain_words.h"
#include "ui/language/word.h"
#include "ui/records/batch_words.h"

namespace wastewatch::ui {
namespace {

using evidence::StepId;

QString say(const char* word) { return QCoreApplication::translate("ProofReport", word); }

QString value_word(std::string_view name) {
  const std::string key = "proof.value." + std::string(name);
  return words::has_text(key) ? word(key) : QString::fromUtf8(name);
}

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
  const std::string key(evidence::step_table().at(static_cast<std::size_t>(step.id) - 1).title_key);
  ProofStep out;
  out.title = word(key);
  out.detail = step.error ? QString::fromStdString(step.error->text()) : word(key + ".detail");
  out.verdict = !reached ? int{Verdict::Waiting} : step.holds() ? int{Verdict::Passed} : int{Verdict::Failed};
  if (step.id == StepId::root) out.path = path_of(report);
  if (step.id == StepId::trust) out.path = hops_of(report);
  out.values = values_of(step);
  return out;
}

// A bound of a list: the key's beginning, as in the table of all records.
QString bound_text(const Bytes& key, const char* open) {
  if (key.empty()) return say(open);
  constexpr qsizetype digits = 24;
  const QString hex = hex_of(key);
  return hex.size() > digits ? hex.left(digits) + QStringLiteral("…") : hex;
}

QString statement_sentence(const evidence::Statement& statement,
                           const std::optional<evidence::ListBounds>& bounds) {
  std::vector<words::Filling> fillings{{"height", format::count(statement.height).toStdString()},
                                       {"chain", statement.chain_id}};
  if (bounds) {
    const QString from = bound_text(bounds->from, QT_TRANSLATE_NOOP("ProofReport", "the first record"));
    const QString to = bound_text(bounds->to, QT_TRANSLATE_NOOP("ProofReport", "the end of the state"));
    fillings.push_back({"from", from.toStdString()});
    fillings.push_back({"to", to.toStdString()});
    fillings.push_back({"count", format::count(static_cast<qint64>(bounds->count)).toStdString()});
  }
  const std::string key = "proof.statement." + std::string(statement.kind);
  return word(words::has_text(key) ? key : "proof.statement.state", fillings);
}

QString page_note() {
  return u' ' + say(QT_TRANSLATE_NOOP(
                    "ProofReport",
                    "This is part of a list that continues outside these bounds; the proof says nothing "
                    "about the rest."));
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
  QString sentence = statement_sentence(statement, bounds);
  if (bounds && bounds->page) sentence += page_note();
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
