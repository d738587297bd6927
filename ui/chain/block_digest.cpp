#include "ui/chain/block_digest.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "ledger/envelope/tx.h"
#include "ledger/rules.h"
#include "ui/records/batch_words.h"
#include "watch/feed_store.h"

namespace wastewatch::ui {
namespace {

QString deed_word(const char* text) { return QCoreApplication::translate("Deeds", text); }

constexpr std::array deed_rows{
    DeedLook{ledger::Deed::declaration, "clipboard_task", QT_TRANSLATE_NOOP("Deeds", "declared")},
    DeedLook{ledger::Deed::handover, "vehicle_truck_profile", QT_TRANSLATE_NOOP("Deeds", "handovers")},
    DeedLook{ledger::Deed::treatment, "recycle", QT_TRANSLATE_NOOP("Deeds", "treated")},
    DeedLook{ledger::Deed::incident, "gavel", QT_TRANSLATE_NOOP("Deeds", "incidents")},
    DeedLook{ledger::Deed::movement, "link", QT_TRANSLATE_NOOP("Deeds", "trips and trackers")},
    DeedLook{ledger::Deed::reading, "my_location", QT_TRANSLATE_NOOP("Deeds", "readings")},
    DeedLook{ledger::Deed::none, "document", QT_TRANSLATE_NOOP("Deeds", "other")},
};

using Counts = std::array<int, deed_rows.size()>;

std::size_t place_of(const ledger::v1::Message& message) {
  const auto* row = ledger::newest_rules().message(message.action_case());
  const auto deed = row == nullptr ? ledger::Deed::none : row->deed;
  return static_cast<std::size_t>(std::ranges::find(deed_rows, deed, &DeedLook::deed) - deed_rows.begin());
}

void count_messages(const index::StoredBlock& block, BlockDigest& out) {
  Counts counts{};
  for (const auto& tx : block.block.txs) {
    const auto prepared = ledger::decode_tx(tx);
    for (const auto& message : prepared.body.messages()) ++counts.at(place_of(message));
  }
  for (std::size_t i = 0; i < deed_rows.size(); ++i) {
    if (counts.at(i) > 0)
      out.deeds << BlockDeed{QLatin1String(deed_rows.at(i).icon), deed_word(deed_rows.at(i).word),
                             counts.at(i)};
  }
  out.refused = static_cast<int>(std::ranges::count_if(
      block.results, [](const index::ProvenResult& result) { return result.code != 0; }));
}

struct AlertStart {
  std::int64_t since_ms = 0;
  int grade = Grade::None;
};

std::vector<AlertStart> alert_starts(const index::Reader& reader) {
  std::vector<AlertStart> out;
  const auto feed = watch::read_feed(reader, {});
  if (!feed) return out;
  for (const auto& trouble : feed->troubles) {
    for (const auto& alert : trouble.reasons) out.push_back({alert.since_ms, grade_of(alert.grade)});
  }
  return out;
}

// An alert begins in the first block whose time has reached it.
void count_alerts(const std::vector<AlertStart>& starts, std::int64_t before_ms, BlockDigest& out) {
  for (const AlertStart& start : starts) {
    if (start.since_ms <= before_ms || start.since_ms > out.time_ms) continue;
    ++out.alerts;
    out.alert_grade = std::max(out.alert_grade, start.grade);
  }
}

}  // namespace

std::span<const DeedLook> deed_looks() { return deed_rows; }

Result<std::vector<BlockDigest>> block_digests(const index::Reader& reader, std::int64_t from_height,
                                               std::size_t limit, const Look&) {
  const auto blocks = reader.blocks(from_height, limit + 1);
  if (!blocks) return fail(blocks.error());
  const auto starts = alert_starts(reader);
  std::vector<BlockDigest> out;
  for (std::size_t i = 0; i < std::min(limit, blocks->size()); ++i) {
    const auto& summary = (*blocks)[i];
    BlockDigest digest;
    digest.height = summary.header.height;
    digest.time_ms = summary.header.time.ms();
    digest.transactions = static_cast<int>(summary.transactions);
    digest.signed_by = static_cast<int>(summary.signed_by);
    digest.validators = static_cast<int>(summary.validators);
    if (summary.transactions > 0) {
      const auto block = reader.block(summary.header.height);
      if (!block) return fail(block.error());
      count_messages(*block, digest);
    }
    const bool has_before = i + 1 < blocks->size();
    count_alerts(starts, has_before ? (*blocks)[i + 1].header.time.ms() : 0, digest);
    out.push_back(std::move(digest));
  }
  return out;
}

QString digest_text(const BlockDigest& digest) {
  const auto times = [](const QString& word, int count) {
    return QStringLiteral("%1 × %2").arg(word).arg(count);
  };
  QStringList parts;
  if (digest.alerts > 0) parts << times(deed_word(QT_TRANSLATE_NOOP("Deeds", "alerts")), digest.alerts);
  for (const BlockDeed& deed : digest.deeds) parts << times(deed.word, deed.count);
  if (digest.refused > 0) parts << times(deed_word(QT_TRANSLATE_NOOP("Deeds", "refused")), digest.refused);
  return parts.isEmpty() ? deed_word(QT_TRANSLATE_NOOP("Deeds", "no transaction"))
                         : parts.join(deed_word(QT_TRANSLATE_NOOP("Deeds", ", ")));
}

}  // namespace wastewatch::ui
