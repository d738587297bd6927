// How the light client's peers do, for QML: asked again every few seconds while on screen. GUI thread only.
#pragma once

#include <QTimer>
#include <QUrl>

#include "ui/chain/peers_page.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class PeersModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::PeersPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(wastewatch::ui::TableModel* records READ records CONSTANT)  // why, newest first
  Q_PROPERTY(int recordCount READ record_count NOTIFY pageChanged)

 public:
  explicit PeersModel(QObject* parent = nullptr);

  bool busy() const override { return query_.busy(); }
  const PeersPage& page() const { return page_; }
  TableModel* records() { return &records_; }
  int record_count() const { return records_.rowCount(); }
  // Writes peers and reasons as JSON; a sentence says where, or why not.
  Q_INVOKABLE QString save(const QUrl& file) const;

 signals:
  void pageChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show(Result<PeersPage> page);

  PeersPage page_;
  ValueTable records_;
  QTimer again_;  // peers change while the chain stands still
  Query<PeersPage> query_;
};

}  // namespace wastewatch::ui
