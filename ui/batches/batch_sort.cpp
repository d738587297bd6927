#include "ui/batches/batch_sort.h"

#include <algorithm>
#include <compare>

#include "ui/records/batch_words.h"
#include "ui/records/load_grade.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr std::size_t read_at_once = 500;

struct SortKey {
  qint64 number = 0;
  QString text{};

  std::weak_ordering operator<=>(const SortKey& other) const {
    if (number != other.number) return number <=> other.number;
    return QString::localeAwareCompare(text, other.text) <=> 0;
  }
  bool operator==(const SortKey& other) const { return number == other.number && text == other.text; }
};

struct KeyedBatch {
  SortKey key;
  ledger::BatchId id;
};

// As the column shows them: by the grade of the load, then by their number.
qint64 flags_order(RecordContext& context, const v1::Batch& batch) {
  const auto id = ledger::BatchId::from(as_bytes(batch.id()));
  const int grade = id ? load_grade(context.reader(), *id) : int{Grade::None};
  return qint64{grade} * 100 + static_cast<qint64>(flags_shown(batch).size());
}

SortKey sort_key(RecordContext& context, const v1::Batch& batch, BatchColumn column) {
  const auto name = [&](const std::string& id) {
    return SortKey{0, context.organisation_name(as_bytes(id))};
  };
  switch (column) {
    case BatchColumn::code: return {0, code_of(batch)};
    case BatchColumn::mass: return {static_cast<qint64>(watch::mass_of(batch))};
    case BatchColumn::origin: return name(batch.generator());
    case BatchColumn::holder: return name(batch.holder());
    case BatchColumn::destination: return name(batch.journey().destination());
    case BatchColumn::state: return {batch.state()};
    case BatchColumn::flags: return {flags_order(context, batch)};
    case BatchColumn::age:
    case BatchColumn::count_: break;
  }
  return {-static_cast<qint64>(batch.declared_ms())};
}

}  // namespace

bool store_keeps(BatchColumn column) { return column == BatchColumn::age; }

Result<std::optional<std::vector<ledger::BatchId>>> sorted_batches(RecordContext& context,
                                                                   const BatchFilter& filter,
                                                                   std::size_t most) {
  std::vector<KeyedBatch> found;
  std::optional<Bytes> cursor;
  do {
    auto page = context.reader().batches(query_of(filter), cursor, read_at_once);
    if (!page) return std::unexpected(page.error());
    for (const auto& batch : page->batches) {
      const auto id = ledger::BatchId::from(as_bytes(batch.id()));
      if (id) found.push_back({sort_key(context, batch, filter.sorted), *id});
    }
    if (found.size() > most) return std::nullopt;
    cursor = std::move(page->next);
  } while (cursor);
  if (filter.descending)
    std::ranges::stable_sort(found, std::ranges::greater{}, &KeyedBatch::key);
  else
    std::ranges::stable_sort(found, std::ranges::less{}, &KeyedBatch::key);
  std::vector<ledger::BatchId> out;
  out.reserve(found.size());
  for (const auto& batch : found) out.push_back(batch.id);
  return out;
}

}  // namespace wastewatch::ui
