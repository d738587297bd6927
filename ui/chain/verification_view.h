// How far and why the newest header is trusted, worked out on a pool thread: the trust anchor, every rule run
// again with the values it compared, the trace of heights, and what each validator did in the last blocks.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <stop_token>
#include <vector>

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

struct ValidatorRow {
  Q_GADGET
  QML_VALUE_TYPE(validatorRow)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString name MEMBER name)  // the organisation that operates it
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(QString key MEMBER key)
  Q_PROPERTY(double power MEMBER power)
  Q_PROPERTY(double share MEMBER share)   // of the set's power, 0 to 1
  Q_PROPERTY(QString votes MEMBER votes)  // newest last: s signed, m missed, n nil; one letter a block
  Q_PROPERTY(int missed MEMBER missed)
  Q_PROPERTY(qint64 firstHeight MEMBER first_height)  // of the first letter

 public:
  QString name, address, key;
  double power = 0, share = 0;
  QString votes;
  int missed = 0;
  qint64 first_height = 0;

  bool operator==(const ValidatorRow&) const = default;
};

struct VerificationView {
  QList<Fact> anchor;
  QList<RuleCheck> rules;
  QString checked;              // "12,407 → 12,408, next header, 1.2 ms"
  std::vector<TableRow> trace;  // newest first
  QList<ValidatorRow> validators;
};

constexpr std::size_t validator_blocks = 100;
constexpr std::size_t trace_steps = 200;

QList<TableColumn> trace_columns();
Result<VerificationView> verification_view(const Connected& connected, const std::stop_token& stop,
                                           const Look& look);

}  // namespace wastewatch::ui
