// Heights, hashes and dates.
#include <QCoreApplication>
#include <QDateTime>

#include "base/encoding.h"
#include "ui/chain/search_provider.h"
#include "ui/navigation/link.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t hashes_of_a_part = 20;

QString say_block(const char* text) { return QCoreApplication::translate("Search", text); }

QString block_title(std::int64_t height) {
  return say_block(QT_TRANSLATE_NOOP("Search", "Block %1")).arg(format::count(height));
}

void add_block(const SearchQuestion& question, std::int64_t height, const QString& group, SearchHits& hits) {
  const auto& reader = question.context.reader();
  if (height <= 0 || height > reader.height()) return;
  const auto blocks = reader.blocks(height, 1);
  if (!blocks || blocks->empty()) return;
  const auto& block = blocks->front();
  hits.add({block_link(height), block_title(height),
            say_block(QT_TRANSLATE_NOOP("Search", "%1 · transactions: %2"))
                .arg(format::date_time(block.header.time.ms(), question.context.look().zone))
                .arg(format::count(block.transactions)),
            group, QStringLiteral("cube_multiple")});
}

QString blocks_group() { return say_block(QT_TRANSLATE_NOOP("Search", "Blocks")); }

QString transaction_title(BytesView hash) {
  return say_block(QT_TRANSLATE_NOOP("Search", "Transaction %1"))
      .arg(format::short_id(QString::fromStdString(to_hex_upper(hash))));
}

void add_transaction(const Hash& hash, std::int64_t height, SearchHits& hits) {
  hits.add({transaction_link(hash), transaction_title(hash), block_title(height),
            say_block(QT_TRANSLATE_NOOP("Search", "Transactions")), QStringLiteral("document")});
}

// What may lie below the block whose restored state this computer began from.
SearchHit older_hit(const SearchQuestion& question, const QString& link, const QString& title,
                    const char* icon) {
  return {link, title,
          say_block(QT_TRANSLATE_NOOP("Search", "Before block %1: fetched on request"))
              .arg(format::count(question.began_at)),
          say_block(QT_TRANSLATE_NOOP("Search", "Older history")), QString::fromLatin1(icon)};
}

QString date_group(const index::Reader& reader, std::int64_t first, std::int64_t height,
                   std::int64_t time_ms) {
  if (time_ms > reader.block_time().ms())
    return say_block(QT_TRANSLATE_NOOP("Search", "Newest block; that time is in the future"));
  if (height == first && first > 1)
    return say_block(QT_TRANSLATE_NOOP("Search", "First block kept here; earlier ones are older history"));
  return say_block(QT_TRANSLATE_NOOP("Search", "First block at that time"));
}

std::int64_t written_time(const SearchQuestion& question) {
  const auto& time = question.reading.time;
  const auto& zone = question.context.look().zone;
  const auto now_ms = question.context.now_ms();
  const auto offset_at = [&](std::int64_t at_ms) {
    return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at_ms, QTimeZone::utc()));
  };
  const auto whole = words::completed(time, now_ms, offset_at(now_ms));
  return words::time_ms(whole, offset_at(words::time_ms(whole, 0, whole.year)), whole.year);
}

void add_matches(const SearchQuestion& question, const std::vector<index::HashMatch>& found,
                 SearchHits& hits) {
  for (const auto& match : found) {
    if (match.of_block)
      add_block(question, match.height, blocks_group(), hits);
    else
      add_transaction(match.hash, match.height, hits);
  }
}

}  // namespace

Status answer_height(const SearchQuestion& question, SearchHits& hits) {
  const auto height = question.reading.height;
  add_block(question, height, blocks_group(), hits);
  if (height < question.began_at && hits.empty())
    hits.add(older_hit(question, block_link(height), block_title(height), "cube_multiple"));
  return {};
}

Status answer_hash(const SearchQuestion& question, SearchHits& hits) {
  const auto hash = Hash::from(question.reading.bytes);
  if (!hash) return {};
  const auto& reader = question.context.reader();
  if (const auto height = reader.height_of(*hash)) add_block(question, *height, blocks_group(), hits);
  if (const auto found = reader.transaction(*hash)) add_transaction(*hash, found->place.height, hits);
  if (question.began_at > 0 && hits.empty())
    hits.add(older_hit(question, transaction_link(*hash), transaction_title(*hash), "document"));
  return {};
}

Status answer_hash_part(const SearchQuestion& question, SearchHits& hits) {
  const auto found = question.context.reader().hashes_beginning(question.reading.text, question.reading.end,
                                                                hashes_of_a_part);
  if (!found) return fail(found.error());
  add_matches(question, *found, hits);
  return {};
}

Status answer_hash_end(const SearchQuestion& question, SearchHits& hits) {
  const auto found =
      question.context.reader().hashes_ending(question.reading.end, hashes_of_a_part, question.stop);
  if (!found) return fail(found.error());
  add_matches(question, *found, hits);
  return {};
}

Status answer_date(const SearchQuestion& question, SearchHits& hits) {
  const auto& reader = question.context.reader();
  const auto first = reader.first_height();
  if (!first) return fail(first.error());
  const auto time_ms = written_time(question);
  const auto height = reader.height_at(Timestamp::from_ms(time_ms));
  if (!height) return fail(height.error());
  add_block(question, *height, date_group(reader, *first, *height, time_ms), hits);
  return {};
}

}  // namespace wastewatch::ui
