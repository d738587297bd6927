#include "ui/status/chain_status.h"

#include <QCoreApplication>
#include <array>

#include "ui/language/language.h"
#include "ui/navigation/navigator.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

QString action_text(const char* text) {
  return text == nullptr ? QString() : QCoreApplication::translate("Phases", text);
}

QString checked_sentence(const ChainSummary& summary, Tongue tongue) {
  QString text = QCoreApplication::translate("ChainStatus", "Signatures checked to %1")
                     .arg(format::count(*summary.checked_height));
  if (summary.checked_age_ms) text += QStringLiteral(" · ") + format::ago(*summary.checked_age_ms, tongue);
  return text;
}

QString agreement_sentence(const ChainSummary& summary, Tongue tongue) {
  if (summary.nodes_compared == 0)
    return QCoreApplication::translate("ChainStatus", "No independent comparison node");
  const QString text =
      summary.agreed_age_ms
          ? QCoreApplication::translate("ChainStatus", "%1 of %2 comparison nodes agreed, %3")
          : QCoreApplication::translate("ChainStatus", "%1 of %2 comparison nodes agree");
  const QString counted = text.arg(summary.nodes_agree).arg(summary.nodes_compared);
  return summary.agreed_age_ms ? counted.arg(format::ago(*summary.agreed_age_ms, tongue)) : counted;
}

}  // namespace

ChainMark mark_of(const ChainSummary& summary) {
  if (!summary.phase) return ChainMark::none;
  const ChainMark best = phase_words(*summary.phase).mark;
  if (best != ChainMark::good) return best;
  if (!summary.checked_height || !summary.recomputed_height || !summary.trust_fresh)
    return ChainMark::pending;
  if (*summary.recomputed_height + 1 < *summary.checked_height) return ChainMark::pending;
  if (summary.nodes_compared == 0) return ChainMark::sound;
  const bool all_agree = summary.nodes_agree == summary.nodes_compared;
  return all_agree && !summary.agreed_age_ms ? ChainMark::good : ChainMark::pending;
}

ChainStatus::ChainStatus(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, &ChainStatus::changed);
}

ChainStatus* ChainStatus::create(QQmlEngine*, QJSEngine*) { return the_for_qml<ChainStatus>(); }

void ChainStatus::show(const ChainSummary& summary) {
  summary_ = summary;
  emit changed();
}

const PhaseWords* ChainStatus::words() const {
  return summary_.phase ? &phase_words(*summary_.phase) : nullptr;
}

void ChainStatus::act() {
  if (words() && words()->page)
    the<Navigator>().open(page_link(QString::fromLatin1(words()->page), QString::fromLatin1(words()->tab)));
}

QString ChainStatus::badge() const {
  return summary_.solo ? QCoreApplication::translate("ChainStatus", "One operator: integrity, not agreement")
                       : QString();
}

QStringList ChainStatus::sentences() const {
  const auto tongue = the<Language>().tongue();
  if (!summary_.checked_height) {
    return {summary_.phase ? phase_sentence()
                           : QCoreApplication::translate("ChainStatus", "Not connected to a network")};
  }
  const bool stands =
      summary_.phase == index::FollowPhase::halted || summary_.phase == index::FollowPhase::quiet;
  QStringList out{stands ? phase_sentence() : checked_sentence(summary_, tongue)};
  if (summary_.restoring) out << restoring();
  if (summary_.recomputed_height) {
    out << QCoreApplication::translate("ChainStatus", "Recomputed to %1")
               .arg(format::count(*summary_.recomputed_height));
  }
  out << agreement_sentence(summary_, tongue);
  if (summary_.trust_left_ms) {
    out << QCoreApplication::translate("ChainStatus", "Trust expires in %1")
               .arg(format::age(*summary_.trust_left_ms, tongue));
  }
  return out;
}

QString ChainStatus::restoring() const {
  if (!summary_.restoring) return {};
  if (summary_.restoring->chunks == 0) {
    return QCoreApplication::translate("ChainStatus", "State of block %1: requesting the first piece")
        .arg(format::count(summary_.restoring->height));
  }
  return QCoreApplication::translate("ChainStatus", "State of block %1: %2 of %3 pieces verified")
      .arg(format::count(summary_.restoring->height), format::count(summary_.restoring->done),
           format::count(summary_.restoring->chunks));
}

double ChainStatus::restore_share() const {
  if (!summary_.restoring || summary_.restoring->chunks == 0) return 0;
  return static_cast<double>(summary_.restoring->done) / summary_.restoring->chunks;
}

QStringList ChainStatus::restore_notes() const {
  if (!summary_.restoring) return {};
  QStringList from;
  for (const auto& source : summary_.restoring->sources) from << QString::fromStdString(source);
  QStringList out{QCoreApplication::translate("ChainStatus", "Pieces come from %1.")
                      .arg(from.join(QStringLiteral(", ")))};
  for (const auto& refusal : summary_.restoring->refusals) {
    out << QCoreApplication::translate("ChainStatus",
                                       "Piece %1 from %2 was rejected, and that node is no longer asked: %3")
               .arg(QString::number(refusal.chunk), QString::fromStdString(refusal.source),
                    QString::fromStdString(refusal.why.text()));
  }
  return out;
}

QString ChainStatus::began() const {
  if (summary_.began_at <= 0) return {};
  return QCoreApplication::translate(
             "ChainStatus",
             "This computer started at height %1 from a proven state. Older history is fetched on request.")
      .arg(format::count(summary_.began_at));
}

QString ChainStatus::phase_sentence() const {
  const std::array fillings{
      words::Filling{"height", format::count(summary_.checked_height.value_or(0)).toStdString()},
      words::Filling{"time", summary_.stands_since.toStdString()}};
  return ui::phase_sentence(words()->phase, fillings);
}

QString ChainStatus::phase() const {
  if (!summary_.phase) return {};
  const auto name = index::phase_name(*summary_.phase);
  return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QString ChainStatus::phase_name() const { return words() ? phase_title(words()->phase) : QString(); }

QString ChainStatus::trouble_text() const {
  if (!trouble()) return {};
  const QString advice = phase_advice(words()->phase);
  return advice.isEmpty() ? phase_sentence() : phase_sentence() + u' ' + advice;
}

QString ChainStatus::trouble_action() const { return trouble() ? action_text(words()->action) : QString(); }

}  // namespace wastewatch::ui
