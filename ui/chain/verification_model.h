// Trust for QML: what it starts from, every rule's last verdict, the way to the newest header, the comparison
// nodes and the validators. Follows the chain while shown; rerun() checks again at once. GUI thread only.
#pragma once

#include <QUrl>

#include "ui/chain/verification_page.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class VerificationModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::VerificationPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(QString saved READ saved NOTIFY savedChanged)  // what became of the last file; a sentence
  Q_PROPERTY(wastewatch::ui::TableModel* trace READ trace CONSTANT)
  Q_PROPERTY(int traceCount READ trace_count NOTIFY pageChanged)

 public:
  explicit VerificationModel(QObject* parent = nullptr);

  Q_INVOKABLE void rerun() { reload_now(); }

  bool busy() const override { return query_.busy(); }
  const VerificationPage& page() const { return page_; }
  QString saved() const { return saved_; }
  // Writes the report, or all of an attack as JSON; `saved` says where, or why not.
  Q_INVOKABLE void save(const QUrl& file);
  Q_INVOKABLE void saveAttack(const QString& id, const QUrl& file);
  TableModel* trace() { return &trace_; }
  int trace_count() const { return trace_.rowCount(); }

 signals:
  void pageChanged();
  void savedChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show(Result<VerificationPage> page);
  void say_saved(const QString& text);

  VerificationPage page_;
  ValueTable trace_;
  QString saved_;
  Query<VerificationPage> query_;
  Query<QString> saving_;
};

}  // namespace wastewatch::ui
