// One transaction for QML. Set the hash; everything else follows. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <optional>

#include "ui/chain/transaction_view.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class TransactionModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString hash READ hash WRITE setHash NOTIFY hashChanged)  // 64 hexadecimal digits; empty: none
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool older READ older NOTIFY changed)  // from below what is held here: fetch() may show it
  Q_PROPERTY(QString fetched READ fetched NOTIFY changed)  // how it was proven; empty: recomputed here
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY changed)
  Q_PROPERTY(qint64 height READ height NOTIFY changed)
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
  Q_PROPERTY(bool accepted READ accepted NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts READ facts NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MessageView> messages READ messages NOTIFY changed)
  Q_PROPERTY(QString json READ json NOTIFY changed)
  Q_PROPERTY(QString hex READ hex NOTIFY changed)
  Q_PROPERTY(QString bytes READ bytes NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> inclusion READ inclusion NOTIFY changed)

 public:
  explicit TransactionModel(QObject* parent = nullptr);

  QString hash() const { return hash_; }
  void setHash(const QString& hash);
  // Asks the nodes of this network, with a proof.
  Q_INVOKABLE void fetch();
  bool older() const { return missing_; }
  QString fetched() const { return view_.fetched; }
  bool busy() const { return query_.busy(); }
  bool loaded() const { return !hash_.isEmpty() && view_.hash == hash_; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }
  qint64 height() const { return view_.height; }
  QString title() const { return view_.title; }
  QString outcome() const { return view_.outcome; }
  bool accepted() const { return view_.accepted; }
  QList<Fact> facts() const { return view_.facts; }
  QList<MessageView> messages() const { return view_.messages; }
  QString json() const { return view_.json; }
  QString hex() const { return view_.hex; }
  QString bytes() const { return view_.bytes; }
  QList<Fact> inclusion() const { return view_.inclusion; }

 signals:
  void hashChanged();
  void changed();

 private:
  std::optional<Hash> wanted() const;
  void refresh();
  void show(Result<TransactionView> view);

  QString hash_;
  TransactionView view_;
  bool missing_ = false;  // not held here, but history below the restored state may have it
  QString problem_, problem_detail_;
  Query<TransactionView> query_;
};

}  // namespace wastewatch::ui
