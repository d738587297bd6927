// The chain bar, its details and the trouble banner: values in, sentences in the current language out. The
// session gives the newest summary to show(). GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QStringList>
#include <optional>

#include "ui/status/phases.h"
#include "ui/values/chart_values.h"

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

// What the light node and the replica last said. Unknown figures are absent and have no sentence.
struct ChainSummary {
  QString network;                          // name of the chain; empty: none chosen
  std::optional<index::FollowPhase> phase;  // nothing: not following
  bool solo = false;                        // one operator
  bool trust_fresh = true;                  // more than a quarter of the trusting period is left
  std::optional<qint64> checked_height;
  std::optional<qint64> checked_age_ms;
  QString stands_since;  // block time of the checked height: "14:02", with the date when it is another day
  std::optional<qint64> recomputed_height;
  int nodes_agree = 0;
  int nodes_compared = 0;               // independent ones
  std::optional<qint64> agreed_age_ms;  // when what they said is not from just now
  std::optional<qint64> trust_left_ms;
  QString as_of;              // "as of block 12,408, 07:40", while catching up
  QList<Fact> trouble_facts;  // the same as rows, for the page of broken trust
  QString trouble_detail;     // both roots, the error's name, ...: shown under "Details"
  QList<Fact> facts;          // for the details popover
  std::optional<index::RestoreProgress> restoring;  // a state is being restored from a snapshot
  qint64 began_at = 0;                              // the block it belonged to, afterwards; 0: genesis
};

// Green only when all holds: at the tip, recomputed up to the block before it (the next one confirms it), at
// least one independent comparison node and all of them agree, just now, trust fresh.
ChainMark mark_of(const ChainSummary& summary);

class ChainStatus : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(Mark mark READ mark NOTIFY changed)
  Q_PROPERTY(QString network READ network NOTIFY changed)
  Q_PROPERTY(
      QString badge READ badge NOTIFY changed)  // "one operator: integrity, not agreement"; may be empty
  Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
  Q_PROPERTY(QString asOf READ as_of NOTIFY changed)
  Q_PROPERTY(QString phaseName READ phase_name NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts READ facts NOTIFY changed)
  Q_PROPERTY(QString phase READ phase NOTIFY changed)  // stable: "trust_expired"; empty: not following
  // A state is being restored: "State of block 12,000: 3 of 40 pieces verified"; empty: none is.
  Q_PROPERTY(QString restoring READ restoring NOTIFY changed)
  Q_PROPERTY(double restoreShare READ restore_share NOTIFY changed)       // 0 to 1
  Q_PROPERTY(QStringList restoreNotes READ restore_notes NOTIFY changed)  // from whom, and what was refused
  // That and where history ends here because a restored state was the beginning; empty: it does not.
  Q_PROPERTY(QString began READ began NOTIFY changed)
  Q_PROPERTY(bool trouble READ trouble NOTIFY changed)
  Q_PROPERTY(QString troubleText READ trouble_text NOTIFY changed)  // what failed, what it means, what to do
  Q_PROPERTY(
      QString troubleAction READ trouble_action NOTIFY changed)  // the label of the one action; may be empty
  Q_PROPERTY(QList<wastewatch::ui::Fact> troubleFacts READ trouble_facts NOTIFY changed)
  Q_PROPERTY(QString troubleDetail READ trouble_detail NOTIFY changed)

 public:
  enum Mark { None, Pending, Sound, Good, Failed };  // as ChainMark
  Q_ENUM(Mark)

  explicit ChainStatus(QObject* parent);
  static ChainStatus* create(QQmlEngine*, QJSEngine*);

  void show(const ChainSummary& summary);
  Q_INVOKABLE void act();  // the banner's action was chosen: goes where it leads

  Mark mark() const { return static_cast<Mark>(mark_of(summary_)); }
  QString network() const { return summary_.network; }
  QString badge() const;
  QStringList sentences() const;
  QString as_of() const { return summary_.as_of; }
  QString phase_name() const;
  QString phase() const;
  QList<Fact> facts() const { return summary_.facts; }
  QString restoring() const;
  double restore_share() const;
  QStringList restore_notes() const;
  QString began() const;
  bool trouble() const { return words() != nullptr && words()->banner; }
  QString trouble_text() const;
  QString trouble_action() const;
  QList<Fact> trouble_facts() const { return summary_.trouble_facts; }
  QString trouble_detail() const { return summary_.trouble_detail; }

 signals:
  void changed();

 private:
  const PhaseWords* words() const;  // null: not following
  QString phase_sentence() const;

  ChainSummary summary_;
};

}  // namespace wastewatch::ui
