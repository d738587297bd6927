// Trust for QML: what it starts from, every rule's last verdict, the way to the newest header, the comparison
// nodes and the validators. Follows the chain while shown; rerun() checks again at once. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "ui/chain/verification_page.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class VerificationModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)  // on screen: follow the chain
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::VerificationPage page READ page NOTIFY changed)
  Q_PROPERTY(QString saved READ saved NOTIFY savedChanged)  // what became of the last file; a sentence
  Q_PROPERTY(wastewatch::ui::TableModel* trace READ trace CONSTANT)
  Q_PROPERTY(int traceCount READ trace_count NOTIFY changed)

 public:
  explicit VerificationModel(QObject* parent = nullptr);

  bool active() const { return active_; }
  void setActive(bool active);
  Q_INVOKABLE void rerun();

  bool busy() const { return query_.busy(); }
  QString problem() const { return problem_; }
  const VerificationPage& page() const { return page_; }
  QString saved() const { return saved_; }
  // Writes the report, or all of an attack as JSON; `saved` says where, or why not.
  Q_INVOKABLE void save(const QUrl& file);
  Q_INVOKABLE void saveAttack(const QString& id, const QUrl& file);
  TableModel* trace() { return &trace_; }
  int trace_count() const { return trace_.rowCount(); }

 signals:
  void activeChanged();
  void changed();
  void savedChanged();

 private:
  void show(Result<VerificationPage> page);
  void follow();
  void say_saved(const QString& text);

  bool active_ = false;
  VerificationPage page_;
  ValueTable trace_;
  QString problem_, saved_;
  QTimer pause_;  // at most every two seconds while following
  Query<VerificationPage> query_;
  Query<QString> saving_;
};

}  // namespace wastewatch::ui
