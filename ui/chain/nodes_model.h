// The nodes of the session and the validators behind them, for QML. While active the nodes are asked every
// few seconds; what they say is a statement and marked as such, what the validators did comes from verified
// commits. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QHash>
#include <QTimer>

#include "light/peers.h"
#include "ui/chain/node_states.h"
#include "ui/chain/validators_page.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

struct NodeRow {
  Q_GADGET
  QML_VALUE_TYPE(nodeRow)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(QString name MEMBER name)        // its own word for itself
  Q_PROPERTY(QString role MEMBER role)        // "followed", "comparison node"
  Q_PROPERTY(int grade MEMBER grade)          // Grade.*: None is healthy
  Q_PROPERTY(QString state MEMBER state)      // the word
  Q_PROPERTY(QString meaning MEMBER meaning)  // the sentence
  Q_PROPERTY(QString height MEMBER height)
  Q_PROPERTY(QString lag MEMBER lag)
  Q_PROPERTY(QString round MEMBER round)
  Q_PROPERTY(QString peers MEMBER peers)
  Q_PROPERTY(QString roundTrip MEMBER round_trip)
  Q_PROPERTY(QString lastSigned MEMBER last_signed)
  Q_PROPERTY(QString score MEMBER score)    // what the light client holds of it, -100 to 100
  Q_PROPERTY(QString detail MEMBER detail)  // version, or why it does not answer

 public:
  QString address, name, role;
  int grade = Grade::None;
  QString state, meaning, height, lag, round, peers, round_trip, last_signed, score, detail;

  bool operator==(const NodeRow&) const = default;
};

struct NodesPage {
  Q_GADGET
  QML_VALUE_TYPE(nodesPage)
  Q_PROPERTY(QList<wastewatch::ui::NodeRow> nodes MEMBER nodes)
  Q_PROPERTY(QString asked MEMBER asked)  // "asked at 14:02:11"; empty: not yet
  Q_PROPERTY(QList<wastewatch::ui::ValidatorRow> validators MEMBER validators)
  Q_PROPERTY(qint64 searchedFrom MEMBER searched_from)  // height from which changes were looked for

 public:
  QList<NodeRow> nodes;
  QString asked;
  QList<ValidatorRow> validators;
  qint64 searched_from = 0;

  bool operator==(const NodesPage&) const = default;
};

class NodesModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::NodesPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(wastewatch::ui::TableModel* changes READ changes CONSTANT)  // of the validators
  Q_PROPERTY(int changeCount READ change_count NOTIFY changesChanged)

 public:
  explicit NodesModel(QObject* parent = nullptr);

  bool busy() const override { return validators_query_.busy(); }
  const NodesPage& page() const { return page_; }
  TableModel* changes() { return &changes_; }
  int change_count() const { return changes_.rowCount(); }

 signals:
  void pageChanged();
  void changesChanged();

 protected:
  void reload() override;  // the validators; the nodes have a clock of their own
  void forget() override;

 private:
  // With each sample: the verified hash at its height, when this computer has it.
  struct Heard {
    NodeSample sample;
    std::optional<Bytes> verified_hash;
    std::optional<light::PeerState> peer;  // what the light client holds of it
  };
  struct Moved {
    std::int64_t height = 0;
    Timestamp at;
  };

  void ask_nodes();
  void take(Result<std::vector<Heard>> heard);
  void take(Result<ValidatorsPage> page);
  void compose();
  QList<NodeRow> rows() const;
  QString asked() const;
  NodeRow row_of(const Heard& heard, std::int64_t best) const;
  NodeContext context_of(const Heard& heard, std::int64_t best) const;
  QString last_signed(const NodeSample& sample) const;

  NodesPage page_;
  std::vector<Heard> heard_;
  QHash<QString, Moved> moved_;
  ValueTable changes_;
  QTimer poll_;
  Query<std::vector<Heard>> nodes_query_;
  Query<ValidatorsPage> validators_query_;
};

}  // namespace wastewatch::ui
