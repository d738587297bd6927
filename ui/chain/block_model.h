// One block for QML. Set the height; everything else follows, and follows the language. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/chain/block_view.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class BlockModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(qint64 height READ height WRITE setHeight NOTIFY heightChanged)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // empty: shown
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY changed)
  Q_PROPERTY(bool older READ older NOTIFY changed)  // from below what is held here: fetch() may show it
  Q_PROPERTY(QString fetched READ fetched NOTIFY changed)  // how it was proven; empty: recomputed here
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(qint64 timeMs READ time_ms NOTIFY changed)
  Q_PROPERTY(QString hash READ hash NOTIFY changed)
  Q_PROPERTY(bool sound READ sound NOTIFY changed)
  Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
  Q_PROPERTY(double signedPower READ signed_power NOTIFY changed)
  Q_PROPERTY(double totalPower READ total_power NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts READ facts NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::CommitCell> cells READ cells NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::TableModel* transactions READ transactions CONSTANT)
  Q_PROPERTY(int transactionCount READ transaction_count NOTIFY changed)
  Q_PROPERTY(QString json READ json NOTIFY changed)
  Q_PROPERTY(QString hex READ hex NOTIFY changed)
  Q_PROPERTY(QString bytes READ bytes NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> misbehaviour READ misbehaviour NOTIFY changed)

 public:
  explicit BlockModel(QObject* parent = nullptr);

  qint64 height() const { return height_; }
  void setHeight(qint64 height);  // 0: none
  Q_INVOKABLE void refresh();

  // Asks the nodes of this network, with a proof.
  Q_INVOKABLE void fetch();
  bool older() const { return is_below_history() && !loaded(); }
  QString fetched() const { return view_.fetched; }
  bool busy() const { return query_.busy(); }
  bool loaded() const { return view_.height == height_ && height_ > 0; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }
  qint64 time_ms() const { return view_.time_ms; }
  QString hash() const { return view_.hash; }
  bool sound() const { return view_.sound; }
  QString verdict() const { return view_.verdict; }
  double signed_power() const { return view_.signed_power; }
  double total_power() const { return view_.total_power; }
  QList<Fact> facts() const { return view_.facts; }
  QList<CommitCell> cells() const { return view_.cells; }
  TableModel* transactions() { return &transactions_; }
  int transaction_count() const { return transactions_.rowCount(); }
  QString json() const { return view_.json; }
  QString hex() const { return view_.hex; }
  QString bytes() const { return view_.bytes; }
  QList<Fact> misbehaviour() const { return view_.misbehaviour; }

 signals:
  void heightChanged();
  void changed();

 private:
  void show(Result<BlockView> view);
  void retry_when_replayed();
  void show_unfetched();
  bool is_below_history() const;

  qint64 height_ = 0;
  BlockView view_;
  ValueTable transactions_;
  QString problem_, problem_detail_;
  Query<BlockView> query_;
};

}  // namespace wastewatch::ui
