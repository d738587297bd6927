// What ProofDrawer draws: a verdict, one sentence and the steps from the record to the validators'
// signatures.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "ui/values/chart_values.h"
#include "ui/values/grade.h"

namespace wastewatch::ui {

struct ProofBox {  // one node of a proof path
  Q_GADGET
  QML_VALUE_TYPE(proofBox)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString hash MEMBER hash)
  Q_PROPERTY(QString note MEMBER note)   // how the next one was reached: "overlap 4 of 4"
  Q_PROPERTY(bool proven MEMBER proven)  // on the way up; else a sibling hashed into the next one
  Q_PROPERTY(bool starts MEMBER starts)  // a path of its own begins here

 public:
  QString label, hash, note;
  bool proven = false;
  bool starts = false;

  bool operator==(const ProofBox&) const = default;
};

struct ProofStep {
  Q_GADGET
  QML_VALUE_TYPE(proofStep)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString detail MEMBER detail)  // one sentence, shown when open
  Q_PROPERTY(int verdict MEMBER verdict)    // Verdict.*
  Q_PROPERTY(QString took MEMBER took)      // "0.4 ms at 14:02:11", when this step alone was checked again
  Q_PROPERTY(QList<wastewatch::ui::ProofBox> path MEMBER path)
  Q_PROPERTY(QList<wastewatch::ui::Fact> values MEMBER values)  // what was compared

 public:
  QString title, detail;
  int verdict = Verdict::Waiting;
  QString took;
  QList<ProofBox> path;
  QList<Fact> values;

  bool operator==(const ProofStep&) const = default;
};

}  // namespace wastewatch::ui
