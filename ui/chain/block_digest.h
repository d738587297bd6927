// What happened in a block, short enough for a row: kinds of messages with their number, what the chain
// refused, and open alerts that begin in it. Reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <span>
#include <vector>

#include "index/reader.h"
#include "ledger/message_table.h"
#include "ui/records/record_context.h"
#include "ui/values/grade.h"

namespace wastewatch::ui {

// Messages of one kind in a block.
struct BlockDeed {
  Q_GADGET
  QML_VALUE_TYPE(blockDeed)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString icon MEMBER icon)
  Q_PROPERTY(QString word MEMBER word)  // "handovers"
  Q_PROPERTY(int count MEMBER count)

 public:
  QString icon, word;
  int count = 0;

  bool operator==(const BlockDeed&) const = default;
};

struct BlockDigest {
  qint64 height = 0;
  qint64 time_ms = 0;
  int transactions = 0;
  int signed_by = 0, validators = 0;
  QList<BlockDeed> deeds;  // what parties do before what devices report
  int refused = 0;         // transactions
  int alerts = 0;
  int alert_grade = Grade::None;  // the worst of them

  bool operator==(const BlockDigest&) const = default;
};

// How a kind of messages (MessageRow::deed) is shown; in the order of the digest.
struct DeedLook {
  ledger::Deed deed;
  const char* icon;
  const char* word;  // source text, context "Deeds"
};
std::span<const DeedLook> deed_looks();

// Descending from `from_height` (0: the newest), at most `limit`. Errors: index's.
Result<std::vector<BlockDigest>> block_digests(const index::Reader& reader, std::int64_t from_height,
                                               std::size_t limit, const Look& look);
// "handovers × 2, readings × 14, refused × 1"; of an empty block: "no transaction".
QString digest_text(const BlockDigest& digest);

}  // namespace wastewatch::ui
