#include "ui/status/chain_status.h"

#include <QCoreApplication>

#include "ui/language/language.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

using Trouble = ChainSummary::Trouble;

struct TroubleWords {
  Trouble kind;
  const char* text;
  const char* action;
};
constexpr TroubleWords words[] = {
    {Trouble::disconnected,
     QT_TRANSLATE_NOOP("ChainStatus", "No connection to the network. What is shown was checked before it broke off."),
     QT_TRANSLATE_NOOP("ChainStatus", "Network settings")},
    {Trouble::halted,
     QT_TRANSLATE_NOOP("ChainStatus", "The chain has stopped making blocks. Nothing new can be recorded until it goes on."),
     QT_TRANSLATE_NOOP("ChainStatus", "Show nodes")},
    {Trouble::expired_trust,
     QT_TRANSLATE_NOOP("ChainStatus", "The trusted block is too old to check new ones against. A fresh one is needed."),
     QT_TRANSLATE_NOOP("ChainStatus", "Renew trust")},
    {Trouble::divergence,
     QT_TRANSLATE_NOOP("ChainStatus", "Two nodes show different signed blocks for one height. Nothing new is accepted."),
     QT_TRANSLATE_NOOP("ChainStatus", "Show the proof")},
    {Trouble::root_mismatch,
     QT_TRANSLATE_NOOP("ChainStatus", "Recomputing gave another state than the chain signed. Recomputing has stopped."),
     QT_TRANSLATE_NOOP("ChainStatus", "Compare both roots")},
};

QString translated(Trouble kind, const char* TroubleWords::* part) {
  for (const TroubleWords& row : words) {
    if (row.kind == kind) return QCoreApplication::translate("ChainStatus", row.*part);
  }
  return {};
}

}  // namespace

ChainStatus::ChainStatus(QObject* parent) : QObject(parent) { connect(&the<Language>(), &Language::changed, this, &ChainStatus::changed); }

ChainStatus* ChainStatus::create(QQmlEngine*, QJSEngine*) { return the_for_qml<ChainStatus>(); }

void ChainStatus::show(const ChainSummary& summary) {
  summary_ = summary;
  emit changed();
}

void ChainStatus::act() { emit actionRequested(summary_.trouble); }

ChainStatus::State ChainStatus::state() const {
  if (trouble()) return Trouble;
  if (!summary_.checked_height) return NotConnected;
  const bool together = summary_.recomputed_height == summary_.checked_height;
  return together && summary_.nodes_agree == summary_.nodes_compared ? Good : CatchingUp;
}

QStringList ChainStatus::sentences() const {
  const auto tongue = the<Language>().tongue();
  QStringList out;
  if (!summary_.checked_height) return {QCoreApplication::translate("ChainStatus", "Not connected to a network")};
  QString checked = QCoreApplication::translate("ChainStatus", "Signatures checked to %1").arg(format::count(*summary_.checked_height));
  if (summary_.checked_age_ms) checked += QStringLiteral(" · ") + format::ago(*summary_.checked_age_ms, tongue);
  out << checked;
  if (summary_.recomputed_height) out << QCoreApplication::translate("ChainStatus", "Recomputed to %1").arg(format::count(*summary_.recomputed_height));
  if (summary_.nodes_compared > 0) {
    out << QCoreApplication::translate("ChainStatus", "%1 of %2 comparison nodes agree").arg(summary_.nodes_agree).arg(summary_.nodes_compared);
  }
  if (summary_.trust_left_ms) out << QCoreApplication::translate("ChainStatus", "Trust left %1").arg(format::age(*summary_.trust_left_ms, tongue));
  return out;
}

QString ChainStatus::troubleText() const { return translated(summary_.trouble, &TroubleWords::text); }

QString ChainStatus::troubleAction() const { return translated(summary_.trouble, &TroubleWords::action); }

}  // namespace wastewatch::ui
