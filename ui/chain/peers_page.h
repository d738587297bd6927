// What the light client holds of the nodes it asks: role, score, answers and failures, why one rests or is no
// longer asked, and the record of reasons. Pure; any thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <vector>

#include "light/peers.h"
#include "ui/models/value_table.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

struct PeerRow {
  Q_GADGET
  QML_VALUE_TYPE(peerRow)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString address MEMBER address)
  Q_PROPERTY(QString role MEMBER role)
  Q_PROPERTY(int grade MEMBER grade)      // Grade.*: None is usable
  Q_PROPERTY(QString state MEMBER state)  // "usable", "rests until 14:02:11: did not answer"
  Q_PROPERTY(QString score MEMBER score)  // "+12"; -100 to 100
  Q_PROPERTY(QString answers MEMBER answers)
  Q_PROPERTY(QString latency MEMBER latency)
  Q_PROPERTY(QString height MEMBER height)

 public:
  QString address, role;
  int grade = Grade::None;
  QString state, score, answers, latency, height;

  bool operator==(const PeerRow&) const = default;
};

struct PeersPage {
  Q_GADGET
  QML_VALUE_TYPE(peersPage)
  Q_PROPERTY(QList<wastewatch::ui::PeerRow> peers MEMBER peers)

 public:
  QList<PeerRow> peers;
  std::vector<TableRow> records;  // newest first
  QString report;                 // light::export_json
};

QString peer_role_word(light::PeerRole role);
QString peer_event_word(light::PeerEvent event);
QString score_text(int score);
QList<TableColumn> peer_record_columns();
PeersPage peers_page(const light::PeersSnapshot& snapshot, const Look& look, Timestamp now);

}  // namespace wastewatch::ui
