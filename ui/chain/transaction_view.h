// One transaction as its page shows it, worked out on a reader thread.
#pragma once

#include <QList>
#include <vector>

#include "index/reader.h"
#include "ui/chain/message_facts.h"

namespace wastewatch::ui {

struct TransactionView {
  QString hash;
  qint64 height = 0;
  QString title;    // what it does, in words
  QString outcome;  // the result code's sentence
  bool accepted = false;
  QList<Fact> facts;  // signer, key's standing, sequence, result ...
  QList<MessageView> messages;
  QList<Fact> inclusion;  // the path from its bytes to the block's data_hash, recomputed just now
  QString json;
  QString hex;      // with offsets, for reading
  QString bytes;    // the same without, for copying
  QString fetched;  // from below what is held here: by whom and how proven; empty: recomputed here
};

// Without the path of inclusion.
TransactionView detail_view(RecordContext& context, const index::TransactionDetail& detail);
Result<TransactionView> transaction_view(const index::Reader& reader, const Hash& hash, const Look& look);

}  // namespace wastewatch::ui
