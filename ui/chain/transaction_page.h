// One transaction as its page shows it, worked out on a reader thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <vector>

#include "index/reader.h"
#include "ui/chain/message_facts.h"

namespace wastewatch::ui {

struct TransactionPage {
  Q_GADGET
  QML_VALUE_TYPE(transactionPage)
  Q_PROPERTY(QString hash MEMBER hash)
  Q_PROPERTY(qint64 height MEMBER height)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString outcome MEMBER outcome)
  Q_PROPERTY(bool accepted MEMBER accepted)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)
  Q_PROPERTY(QList<wastewatch::ui::MessageEntry> messages MEMBER messages)
  Q_PROPERTY(QList<wastewatch::ui::Fact> inclusion MEMBER inclusion)
  Q_PROPERTY(QString json MEMBER json)
  Q_PROPERTY(QString hex MEMBER hex)
  Q_PROPERTY(QString bytes MEMBER bytes)
  Q_PROPERTY(QString fetched MEMBER fetched)

 public:
  QString hash;
  qint64 height = 0;
  QString title;    // what it does, in words
  QString outcome;  // the result code's sentence
  bool accepted = false;
  QList<Fact> facts;  // signer, key's standing, sequence, result ...
  QList<MessageEntry> messages;
  QList<Fact> inclusion;  // the path from its bytes to the block's data_hash, recomputed just now
  QString json;
  QString hex;      // with offsets, for reading
  QString bytes;    // the same without, for copying
  QString fetched;  // from below what is held here: by whom and how proven; empty: recomputed here
};

// Without the path of inclusion.
TransactionPage detail_page(RecordContext& context, const index::TransactionDetail& detail);
Result<TransactionPage> transaction_page(const index::Reader& reader, const Hash& hash, const Look& look);

}  // namespace wastewatch::ui
