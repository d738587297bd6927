// "Try to cheat": a node is asked for a load's record and its proof, the visitor changes the mass in the
// answer, and the same check that guards every page refuses it. Nothing is sent and nothing is kept. Worker
// threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QString>
#include <stop_token>

#include "base/time.h"
#include "ledger/ids.h"
#include "ui/records/record_context.h"
#include "ui/session/connected.h"
#include "ui/values/proof_values.h"

namespace wastewatch::ui {

struct CheatAnswer {
  Q_GADGET
  QML_VALUE_TYPE(cheatAnswer)
  Q_PROPERTY(QString node MEMBER node)  // whose answer it was
  Q_PROPERTY(QString trueMass MEMBER true_mass)
  Q_PROPERTY(QString shownMass MEMBER shown_mass)  // as altered
  Q_PROPERTY(int failedStep MEMBER failed_step)    // from 1; 0: all hold, since nothing was altered
  Q_PROPERTY(QString took MEMBER took)
  Q_PROPERTY(QList<wastewatch::ui::ProofStep> steps MEMBER steps)

 public:
  QString node, true_mass, shown_mass;
  int failed_step = 0;
  QString took;
  QList<ProofStep> steps;
};

struct CheatWish {
  ledger::BatchId batch;
  qint64 mass_g = 0;  // what the visitor writes over the true one
  Look look;
};

// Errors: rpc's, merkle's, light's, evidence's (the answer must hold before it is altered), index's.
Result<CheatAnswer> altered_answer(const Connected& connected, const CheatWish& wish,
                                   const std::stop_token& stop, const Clock& clock = system_clock());

}  // namespace wastewatch::ui
