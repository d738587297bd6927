// Rows of the batch table, page by page, built on a reader thread.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "index/reader.h"
#include "ui/models/value_table.h"
#include "ui/records/record_context.h"

namespace wastewatch::ui {

enum class BatchColumn : std::uint8_t { code, mass, origin, holder, destination, state, flags, age, count_ };

struct BatchRow {
  ledger::BatchId id;
  TableRow row;
};

struct BatchRows {
  std::vector<BatchRow> rows;
  std::optional<Bytes> next;
  // Of a first page that is not in an order of the store: all that match. Rows below come from it.
  std::vector<ledger::BatchId> order{};
  bool too_many_to_sort = false;
};

// What the table is asked for; the filters of the page.
struct BatchFilter {
  index::Scope scope;
  std::optional<ledger::v1::BatchState> state;
  std::optional<index::BatchFlag> flag;
  std::string waste;  // code; empty: any
  Bytes holder;       // organisation; empty: anyone
  std::int64_t declared_from_ms = 0;
  BatchColumn sorted = BatchColumn::age;
  bool descending = false;  // by age: the oldest first
};
index::BatchQuery query_of(const BatchFilter& filter);

BatchRow batch_row(RecordContext& context, const ledger::v1::Batch& batch);
// Errors: index's.
Result<BatchRows> batch_rows(RecordContext& context, const BatchFilter& filter,
                             const std::optional<Bytes>& cursor, std::size_t limit);
// The rows of these batches as they are now; batches that cannot be read are left out.
std::vector<BatchRow> rows_of(RecordContext& context, const std::vector<ledger::BatchId>& ids);

// What the filters offer.
struct Choice {
  QString id;
  QString name;
  bool operator==(const Choice&) const = default;
};
struct FilterChoices {
  std::vector<Choice> wastes;
  std::vector<Choice> holders;  // hexadecimal ids
  bool operator==(const FilterChoices&) const = default;
};
Result<FilterChoices> filter_choices(RecordContext& context);

}  // namespace wastewatch::ui
