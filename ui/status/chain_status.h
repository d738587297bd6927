// The chain bar and the trouble banner: values in, sentences in the current language out. The node thread's summary
// arrives through an Inbox and is given to show(). GUI thread only.
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration/qqmlintegration.h>
#include <optional>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

// What the light node and the replica last said. Unknown figures are absent and have no sentence.
struct ChainSummary {
  enum class Trouble { none, disconnected, halted, expired_trust, divergence, root_mismatch };

  QString network;  // name of the chain; empty: none chosen
  std::optional<qint64> checked_height;
  std::optional<qint64> checked_age_ms;
  std::optional<qint64> recomputed_height;
  int nodes_agree = 0;
  int nodes_compared = 0;
  std::optional<qint64> trust_left_ms;
  Trouble trouble = Trouble::none;
  QString trouble_detail;  // both roots, the node's name, ...: shown under "Details"
};

class ChainStatus : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(State state READ state NOTIFY changed)
  Q_PROPERTY(QString network READ network NOTIFY changed)
  Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
  Q_PROPERTY(bool trouble READ trouble NOTIFY changed)
  Q_PROPERTY(QString troubleText READ troubleText NOTIFY changed)    // what failed and what it means
  Q_PROPERTY(QString troubleAction READ troubleAction NOTIFY changed)  // the label of the one action; may be empty
  Q_PROPERTY(QString troubleDetail READ troubleDetail NOTIFY changed)

 public:
  // Good only when all holds: checked and recomputed to the same block, all compared nodes agree, trust not near its end.
  enum State { NotConnected, CatchingUp, Good, Trouble };
  Q_ENUM(State)

  explicit ChainStatus(QObject* parent);
  static ChainStatus* create(QQmlEngine*, QJSEngine*);

  void show(const ChainSummary& summary);
  Q_INVOKABLE void act();  // the banner's action was chosen: emits actionRequested

  State state() const;
  QString network() const { return summary_.network; }
  QStringList sentences() const;
  bool trouble() const { return summary_.trouble != ChainSummary::Trouble::none; }
  QString troubleText() const;
  QString troubleAction() const;
  QString troubleDetail() const { return summary_.trouble_detail; }

 signals:
  void changed();
  void actionRequested(wastewatch::ui::ChainSummary::Trouble trouble);

 private:
  ChainSummary summary_;
};

}  // namespace wastewatch::ui
