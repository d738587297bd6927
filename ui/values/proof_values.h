// What ProofDrawer draws: a verdict, one sentence and the steps from the record to the validators'
// signatures.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include "ui/values/grade.h"

namespace wastewatch::ui {

struct ProofBox {  // one node of a proof path
  Q_GADGET
  QML_VALUE_TYPE(proofBox)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(QString hash MEMBER hash)
  Q_PROPERTY(bool proven MEMBER proven)  // on the way up; else a sibling

 public:
  QString label, hash;
  bool proven = false;

  bool operator==(const ProofBox&) const = default;
};

struct ProofStep {
  Q_GADGET
  QML_VALUE_TYPE(proofStep)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString detail MEMBER detail)  // one sentence, shown when open
  Q_PROPERTY(int verdict MEMBER verdict)    // Verdict.*
  Q_PROPERTY(QList<wastewatch::ui::ProofBox> path MEMBER path)

 public:
  QString title, detail;
  int verdict = Verdict::Waiting;
  QList<ProofBox> path;

  bool operator==(const ProofStep&) const = default;
};

}  // namespace wastewatch::ui
