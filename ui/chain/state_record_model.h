// One key of the state for QML: its parts, and the record under it decoded, as JSON and as bytes; or that
// there is nothing under it. Set the key; everything else follows. GUI thread only.
#pragma once

#include "ui/chain/state_keys.h"
#include "ui/records/record_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

struct StateRecordPage {
  Q_GADGET
  QML_VALUE_TYPE(stateRecordPage)
  Q_PROPERTY(QString key MEMBER key)
  Q_PROPERTY(QString kind MEMBER kind)
  Q_PROPERTY(bool exists MEMBER exists)
  Q_PROPERTY(qint64 height MEMBER height)
  Q_PROPERTY(QList<wastewatch::ui::Fact> parts MEMBER key_parts)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)
  Q_PROPERTY(QString json MEMBER json)
  Q_PROPERTY(QString hex MEMBER hex)
  Q_PROPERTY(QString bytes MEMBER bytes)

 public:
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
Result<StateRecordPage> state_record_page(const index::Reader& reader, const Bytes& key, const Look& look);

class StateRecordModel : public RecordModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)  // hexadecimal; empty: none
  Q_PROPERTY(wastewatch::ui::StateRecordPage page READ page NOTIFY changed)

 public:
  explicit StateRecordModel(QObject* parent = nullptr);

  QString key() const { return key_; }
  void setKey(const QString& key);
  void refresh() override;
  bool busy() const override { return query_.busy(); }
  bool loaded() const override { return !key_.isEmpty() && page_.key == key_; }
  const StateRecordPage& page() const { return page_; }

 signals:
  void keyChanged();

 private:
  void show(Result<StateRecordPage> page);

  QString key_;
  StateRecordPage page_;
  Query<StateRecordPage> query_;
};

}  // namespace wastewatch::ui
