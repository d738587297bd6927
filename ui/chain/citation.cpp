#include "ui/chain/citation.h"

#include <google/protobuf/message.h>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "ui/base/errors.h"
#include "ui/base/singleton.h"
#include "ui/chain/message_facts.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/status/clipboard.h"

namespace wastewatch::ui {
namespace {

void add_block(const index::Reader& reader, const chain::Header& header, QStringList& lines) {
  lines << QStringLiteral("chain %1").arg(QString::fromStdString(reader.chain_id()))
        << QStringLiteral("height %1").arg(header.height)
        << QStringLiteral("block time %1").arg(QString::fromStdString(to_rfc3339(header.time)))
        << QStringLiteral("header %1").arg(upper_hex_of(chain::header_hash(header)));
}

Result<QStringList> block_lines(const index::Reader& reader, std::int64_t height) {
  const auto stored = reader.block(height);
  if (!stored) return fail(stored.error());
  QStringList lines;
  add_block(reader, stored->block.header, lines);
  return lines;
}

QString message_names(const ledger::v1::TxBody& body) {
  QStringList names;
  for (const auto& message : body.messages()) {
    const auto* action = action_field(message);
    if (action != nullptr) names << QString::fromStdString(action->name());
  }
  return names.join(QStringLiteral(", "));
}

Result<QStringList> transaction_lines(const index::Reader& reader, const Hash& hash) {
  const auto detail = reader.transaction(hash);
  if (!detail) return fail(detail.error());
  auto lines = block_lines(reader, detail->place.height);
  if (!lines) return lines;
  *lines << QStringLiteral("transaction %1 %2").arg(detail->place.index + 1).arg(upper_hex_of(hash))
         << QStringLiteral("message %1").arg(message_names(detail->body))
         << QStringLiteral("result %1").arg(detail->result.code);
  return lines;
}

// A batch is quoted by the transaction that declared it.
Result<QStringList> batch_lines(const index::Reader& reader, const ledger::BatchId& id) {
  const auto detail = reader.batch_detail(id);
  if (!detail) return fail(detail.error());
  QStringList lines{QStringLiteral("batch %1 %2").arg(code_of(detail->batch), upper_hex_of(id))};
  if (detail->events.empty()) return lines;
  const auto& declared = detail->events.front().event;
  const auto stored = reader.block(declared.height());
  if (!stored) return fail(stored.error());
  add_block(reader, stored->block.header, lines);
  if (declared.tx_index() < stored->block.txs.size()) {
    lines << QStringLiteral("transaction %1 %2")
                 .arg(declared.tx_index() + 1)
                 .arg(upper_hex_of(chain::tx_hash(stored->block.txs[declared.tx_index()])))
          << QStringLiteral("message %1").arg(declared.message_index() + 1);
  }
  return lines;
}

Result<QStringList> lines_of(const index::Reader& reader, const Location& place) {
  if (place.kind == QLatin1String("block")) return block_lines(reader, place.id.toLongLong());
  if (place.kind == QLatin1String("tx")) {
    const auto bytes = from_hex(place.id.toStdString());
    const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
    return hash ? transaction_lines(reader, *hash) : fail(Errc::bad_link);
  }
  const auto id = place.kind == QLatin1String("batch") ? parse_batch_id(place.id) : std::nullopt;
  return id ? batch_lines(reader, *id) : fail(Errc::bad_link);
}

}  // namespace

Result<QString> citation_of(const index::Reader& reader, const QString& link) {
  const auto place = parse_link(link);
  if (!place) return fail(place.error());
  return lines_of(reader, *place).transform([&](QStringList lines) {
    lines << to_link(*place);
    return lines.join(u'\n');
  });
}

Citation::Citation(QObject* parent)
    : QObject(parent), query_([this](Result<QString> text) { take(std::move(text)); }) {}

Citation* Citation::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Citation>(); }

void Citation::copy(const QString& link) {
  link_ = link;
  query_.ask([link](const index::Reader& reader) { return citation_of(reader, link); });
}

void Citation::take(Result<QString> text) {
  if (!text) return emit failed(link_);
  the<Clipboard>().copy(*text);
  emit copied(link_);
}

}  // namespace wastewatch::ui
