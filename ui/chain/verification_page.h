// How far and why the newest header is trusted, worked out on a pool thread: the trust anchor, every rule run
// again with the values it compared, the trace of heights, and what each validator did in the last blocks.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <stop_token>
#include <vector>

#include "ui/chain/attack_entries.h"
#include "ui/models/value_table.h"
#include "ui/records/record_context.h"
#include "ui/session/connected.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct RuleCheck {
  Q_GADGET
  QML_VALUE_TYPE(ruleCheck)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString text MEMBER text)      // what must hold
  Q_PROPERTY(QString values MEMBER values)  // what was compared
  Q_PROPERTY(int verdict MEMBER verdict)    // Verdict.*

 public:
  QString text, values;
  int verdict = 0;

  bool operator==(const RuleCheck&) const = default;
};

// A link of the way from the anchor to the newest header: one header reached from another, or a run of them.
struct TraceHop {
  Q_GADGET
  QML_VALUE_TYPE(traceHop)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(qint64 from MEMBER from)
  Q_PROPERTY(qint64 to MEMBER to)
  Q_PROPERTY(bool trusted MEMBER trusted)   // false: tried, too little overlap
  Q_PROPERTY(QString how MEMBER how)        // "skipping", "next header × 104"
  Q_PROPERTY(QString power MEMBER power)    // "overlap 4 of 4"
  Q_PROPERTY(double share MEMBER share)     // of the power that counts for this link, 0 to 1
  Q_PROPERTY(double needed MEMBER needed)   // the share it must exceed
  Q_PROPERTY(QString detail MEMBER detail)  // time taken, who supplied it

 public:
  qint64 from = 0, to = 0;
  bool trusted = true;
  QString how, power;
  double share = 0, needed = 0;
  QString detail;

  bool operator==(const TraceHop&) const = default;
};

struct VerificationPage {
  Q_GADGET
  QML_VALUE_TYPE(verificationPage)
  Q_PROPERTY(QList<wastewatch::ui::Fact> anchor MEMBER anchor)
  Q_PROPERTY(QList<wastewatch::ui::TraceHop> hops MEMBER hops)
  Q_PROPERTY(qint64 hopsLeftOut MEMBER hops_left_out)
  Q_PROPERTY(QList<wastewatch::ui::AttackEntry> attacks MEMBER attacks)
  Q_PROPERTY(QString report MEMBER report)
  Q_PROPERTY(QList<wastewatch::ui::RuleCheck> rules MEMBER rules)
  Q_PROPERTY(bool holds READ holds)  // every rule does
  Q_PROPERTY(QString checked MEMBER checked)

 public:
  bool holds() const;
  QList<Fact> anchor;
  QList<TraceHop> hops;        // oldest first
  qint64 hops_left_out = 0;    // between the first ones and the newest
  QList<AttackEntry> attacks;  // an open conflict first
  QString report;              // all of it as text, for an export
  QList<RuleCheck> rules;
  QString checked;              // "12,407 → 12,408, next header, 1.2 ms"
  std::vector<TableRow> trace;  // newest first
};

constexpr std::size_t trace_steps = 200;
constexpr std::size_t graph_steps = 5'000;  // merged into runs
constexpr qsizetype graph_first = 2;        // drawn: those after the anchor
constexpr qsizetype graph_newest = 5;       // and the newest

QList<TableColumn> trace_columns();
Result<VerificationPage> verification_page(const Connected& connected, const Look& look);

}  // namespace wastewatch::ui
