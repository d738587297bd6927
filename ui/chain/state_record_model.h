// One key of the state for QML: its parts, and the record under it decoded, as JSON and as bytes; or that
// there is nothing under it. Set the key; everything else follows. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

#include "ui/chain/state_keys.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

struct StateRecordView {
  QString key;  // hexadecimal
  QString kind;
  bool exists = false;
  qint64 height = 0;
  QList<Fact> key_parts;
  QList<Fact> facts;
  QString json;
  QString hex;
  QString bytes;
};

// Errors: index's, merkle's.
Result<StateRecordView> state_record_view(const index::Reader& reader, const Bytes& key, const Look& look);

class StateRecordModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)  // hexadecimal; empty: none
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  Q_PROPERTY(bool loaded READ loaded NOTIFY changed)
  Q_PROPERTY(QString problem READ problem NOTIFY changed)
  Q_PROPERTY(bool exists READ exists NOTIFY changed)
  Q_PROPERTY(QString kind READ kind NOTIFY changed)
  Q_PROPERTY(qint64 height READ height NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> parts READ parts NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts READ facts NOTIFY changed)
  Q_PROPERTY(QString json READ json NOTIFY changed)
  Q_PROPERTY(QString hex READ hex NOTIFY changed)
  Q_PROPERTY(QString bytes READ bytes NOTIFY changed)

 public:
  explicit StateRecordModel(QObject* parent = nullptr);

  QString key() const { return key_; }
  void setKey(const QString& key);
  bool busy() const { return query_.busy(); }
  bool loaded() const { return !key_.isEmpty() && view_.key == key_; }
  QString problem() const { return problem_; }
  bool exists() const { return view_.exists; }
  QString kind() const { return view_.kind; }
  qint64 height() const { return view_.height; }
  QList<Fact> parts() const { return view_.key_parts; }
  QList<Fact> facts() const { return view_.facts; }
  QString json() const { return view_.json; }
  QString hex() const { return view_.hex; }
  QString bytes() const { return view_.bytes; }

 signals:
  void keyChanged();
  void changed();

 private:
  void refresh();
  void show(Result<StateRecordView> view);

  QString key_;
  StateRecordView view_;
  QString problem_;
  Query<StateRecordView> query_;
};

}  // namespace wastewatch::ui
