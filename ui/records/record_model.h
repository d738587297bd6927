// What the view models of one record's page share. Each exposes the record as one value, `page`, beside how
// its question stands: busy, loaded, a problem in words, and whether it lies below what is held here, so that
// fetch() may show it. Set the record's name; everything else follows, and follows the language and the
// network. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "base/error.h"

namespace wastewatch::ui {

class RecordModel : public QObject {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)       // `page` is that of the record that was asked for
  Q_PROPERTY(QString problem READ problem NOTIFY changed)  // a sentence; empty: none
  Q_PROPERTY(QString problemDetail READ problem_detail NOTIFY changed)
  Q_PROPERTY(bool older READ older NOTIFY changed)  // from below what is held here: fetch() may show it

 public:
  explicit RecordModel(QObject* parent);

  virtual bool busy() const = 0;
  virtual bool loaded() const = 0;
  virtual bool older() const { return false; }
  QString problem() const { return problem_; }
  QString problem_detail() const { return problem_detail_; }
  Q_INVOKABLE virtual void refresh() = 0;
  Q_INVOKABLE virtual void fetch() {}  // asks the nodes of this network, with a proof

 signals:
  void changed();

 protected:
  void tell_problem(const QString& sentence, const Error& error);
  void forget_problem();

 private:
  QString problem_, problem_detail_;
};

}  // namespace wastewatch::ui
