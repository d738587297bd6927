// One block as its page shows it, worked out on a reader thread: the header in words, the commit audited
// signature by signature, transactions with their results, and the same as JSON and bytes.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <optional>
#include <vector>

#include "index/reader.h"
#include "light/audit.h"
#include "ui/models/value_table.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"

namespace wastewatch::ui {

struct BlockPage {
  Q_GADGET
  QML_VALUE_TYPE(blockPage)
  Q_PROPERTY(qint64 height MEMBER height)
  Q_PROPERTY(qint64 timeMs MEMBER time_ms)
  Q_PROPERTY(QString hash MEMBER hash)
  Q_PROPERTY(bool sound MEMBER sound)
  Q_PROPERTY(QString verdict MEMBER verdict)
  Q_PROPERTY(double signedPower MEMBER signed_power)
  Q_PROPERTY(double totalPower MEMBER total_power)
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)
  Q_PROPERTY(QList<wastewatch::ui::CommitCell> cells MEMBER cells)
  Q_PROPERTY(QList<wastewatch::ui::Fact> misbehaviour MEMBER misbehaviour)
  Q_PROPERTY(QString json MEMBER json)
  Q_PROPERTY(QString hex MEMBER hex)
  Q_PROPERTY(QString bytes MEMBER bytes)
  Q_PROPERTY(QString fetched MEMBER fetched)

 public:
  qint64 height = 0;
  qint64 time_ms = 0;
  QString hash;
  bool sound = false;  // enough power and not one wrong signature
  QString verdict;     // of the audit, a sentence
  double signed_power = 0;
  double total_power = 0;
  QList<Fact> facts;
  QList<CommitCell> cells;
  std::vector<TableRow> transactions;
  QList<Fact> misbehaviour;  // proofs in this block that a validator signed twice or attacked light clients
  QString json;
  QString hex;      // with offsets, for reading
  QString bytes;    // the same without, for copying
  QString fetched;  // from below what is held here: by whom and how proven; empty: recomputed here
};

constexpr qsizetype max_shown_text = 200'000;     // of JSON; the rest is counted
constexpr std::size_t max_shown_bytes = 100'000;  // of the bytes

// What the block itself says, without its commit, transactions and results. `round`: of its commit.
BlockPage body_page(RecordContext& context, const chain::Block& block, BytesView hash,
                    std::optional<std::int32_t> round);
Result<BlockPage> block_page(const index::Reader& reader, std::int64_t height, const Look& look);

// Columns of the table of transactions.
QList<TableColumn> transaction_columns();
TableRow transaction_row(RecordContext& context, const Bytes& tx, std::uint32_t index,
                         const index::ProvenResult& result);
// The organisation that operates a validator, else its short address.
QString validator_name(RecordContext& context, const Address& address);
QString vote_word(light::SignatureState state);  // as CommitGrid knows it
QString bounded_text(const std::string& text);
QString hex_lines(BytesView bytes);  // offset and 16 bytes a line, in groups of four
QString plain_hex(BytesView bytes);  // as much of it as hex_lines shows

}  // namespace wastewatch::ui
