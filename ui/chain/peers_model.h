// How the light client's peers do, for QML: asked again every few seconds while on screen. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include "ui/chain/peers_page.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class PeersModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)  // on screen
  Q_PROPERTY(QList<wastewatch::ui::PeerRow> peers READ peers NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::TableModel* records READ records CONSTANT)  // why, newest first
  Q_PROPERTY(int recordCount READ record_count NOTIFY changed)

 public:
  explicit PeersModel(QObject* parent = nullptr);

  bool active() const { return active_; }
  void setActive(bool active);
  QList<PeerRow> peers() const { return page_.peers; }
  TableModel* records() { return &records_; }
  int record_count() const { return records_.rowCount(); }
  // Writes peers and reasons as JSON; a sentence says where, or why not.
  Q_INVOKABLE QString save(const QUrl& file) const;

 signals:
  void activeChanged();
  void changed();

 private:
  void ask();
  void show(Result<PeersPage> page);

  bool active_ = false;
  PeersPage page_;
  ValueTable records_;
  QTimer timer_;
  Query<PeersPage> query_;
};

}  // namespace wastewatch::ui
