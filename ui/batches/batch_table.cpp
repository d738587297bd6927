#include "ui/batches/batch_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/batches/batch_sort.h"

namespace wastewatch::ui {
namespace {

constexpr std::size_t page_rows = 100;
constexpr std::size_t refreshed_rows = 300;  // those a user can have in view and near it

Result<BatchRows> first_sorted(RecordContext& context, const BatchFilter& filter) {
  auto order = sorted_batches(context, filter);
  if (!order) return std::unexpected(order.error());
  if (!*order) {
    auto out = batch_rows(context, filter, std::nullopt, page_rows);
    if (out) out->too_many_to_sort = true;
    return out;
  }
  BatchRows out;
  out.order = std::move(**order);
  const std::size_t first = std::min(page_rows, out.order.size());
  out.rows = rows_of(context, {out.order.begin(), out.order.begin() + static_cast<std::ptrdiff_t>(first)});
  return out;
}

// `ids`: the next ones of a sorted table, else empty.
Result<BatchRows> page_of(RecordContext& context, const BatchFilter& filter,
                          const std::optional<Bytes>& cursor, const std::vector<ledger::BatchId>& ids) {
  if (!ids.empty()) return BatchRows{rows_of(context, ids), {}};
  if (!cursor && !store_keeps(filter.sorted)) return first_sorted(context, filter);
  return batch_rows(context, filter, cursor, page_rows);
}

}  // namespace

BatchTable::BatchTable(QObject* parent) : TableModel(parent) {}

QList<TableColumn> BatchTable::columns() const {
  return {{QCoreApplication::translate("BatchTable", "Code"), 168, false, false, true, 152},
          {QCoreApplication::translate("BatchTable", "Mass"), 88, true, false, true},
          {QCoreApplication::translate("BatchTable", "Origin"), 160, false, false, true, 84},
          {QCoreApplication::translate("BatchTable", "Holder"), 160, false, false, true, 84},
          {QCoreApplication::translate("BatchTable", "Destination"), 160, false, false, true, 84},
          {QCoreApplication::translate("BatchTable", "State"), 88, false, false, true},
          {QCoreApplication::translate("BatchTable", "Flags"), 168, false, false, true, 84},
          {QCoreApplication::translate("BatchTable", "Age"), 120, true, false, true}};
}

int BatchTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

int BatchTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(BatchColumn::count_);
}

QVariant BatchTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const TableRow& row = rows_[static_cast<std::size_t>(index.row())].row;
  const auto column = static_cast<std::size_t>(index.column());
  switch (role) {
    case TextRole: return row.cells[column].text;
    case GradeRole: return row.grade;
    case SealRole: return row.seal;
    case LinkRole: return row.link;
    case MutedRole: return row.cells[column].muted;
    default: return {};
  }
}

bool BatchTable::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && started_ && !complete() && !page_query_.busy();
}

void BatchTable::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) ask_page(next_);
}

void BatchTable::reset(BatchFilter filter) {
  filter_ = std::move(filter);
  replacing_ = true;
  refresh_query_.cancel();
  ask_page(std::nullopt);
}

void BatchTable::clear() {
  page_query_.cancel();
  refresh_query_.cancel();
  beginResetModel();
  rows_.clear();
  next_.reset();
  order_.clear();
  read_ = 0;
  too_many_ = false;
  started_ = false;
  endResetModel();
  emit fetchingChanged();
}

void BatchTable::ask_page(const std::optional<Bytes>& cursor) {
  std::vector<ledger::BatchId> ids;
  if (!replacing_ && read_ < order_.size()) {
    const auto from = order_.begin() + static_cast<std::ptrdiff_t>(read_);
    ids.assign(from, from + static_cast<std::ptrdiff_t>(std::min(page_rows, order_.size() - read_)));
  }
  page_query_.ask(
      [look = Look::now(), filter = filter_, cursor, ids = std::move(ids)](const index::Reader& reader) {
        RecordContext context(reader, look);
        return page_of(context, filter, cursor, ids);
      });
  emit fetchingChanged();
}

void BatchTable::show_page(Result<BatchRows> page) {
  if (!page) {
    emit failed(page.error());
    return;
  }
  started_ = true;
  next_ = std::move(page->next);
  if (replacing_) {
    order_ = std::move(page->order);
    read_ = 0;
    too_many_ = page->too_many_to_sort;
    beginResetModel();
    rows_ = std::move(page->rows);
    endResetModel();
    new_rows_ = 0;
    emit newRowsChanged();
  } else if (!page->rows.empty()) {
    beginInsertRows({}, count(), count() + static_cast<int>(page->rows.size()) - 1);
    std::ranges::move(page->rows, std::back_inserter(rows_));
    endInsertRows();
  }
  read_ = std::min(order_.size(), read_ + page_rows);
  replacing_ = false;
  emit fetchingChanged();
}

void BatchTable::refresh() {
  if (!started_ || page_query_.busy()) return;
  std::vector<ledger::BatchId> ids;
  for (std::size_t i = 0; i < std::min(rows_.size(), refreshed_rows); ++i) ids.push_back(rows_[i].id);
  refresh_query_.ask([look = Look::now(), filter = filter_, ids = std::move(ids),
                      all = order_](const index::Reader& reader) -> Result<Refreshed> {
    RecordContext context(reader, look);
    const auto head = reader.batches(query_of(filter), std::nullopt, page_rows);
    if (!head) return std::unexpected(head.error());
    const auto is_new = [&](const ledger::v1::Batch& batch) {
      const auto id = ledger::BatchId::from(as_bytes(batch.id()));
      const auto& known = all.empty() ? ids : all;
      return std::ranges::find(known, *id) == known.end();
    };
    const bool oldest_first = filter.sorted == BatchColumn::age && filter.descending;
    const auto fresh = oldest_first ? 0 : std::ranges::count_if(head->batches, is_new);
    return Refreshed{rows_of(context, ids), static_cast<int>(fresh)};
  });
}

void BatchTable::show_refreshed(const Result<Refreshed>& refreshed) {
  if (!refreshed) return;
  for (const auto& row : refreshed->known) {
    const auto at = std::ranges::find(rows_, row.id, &BatchRow::id);
    if (at != rows_.end()) at->row = row.row;
  }
  const int last = std::min(count(), static_cast<int>(refreshed_rows)) - 1;
  if (last >= 0) emit dataChanged(index(0, 0), index(last, columnCount() - 1));
  if (new_rows_ == refreshed->fresh) return;
  new_rows_ = refreshed->fresh;
  emit newRowsChanged();
}

void BatchTable::reorder() {
  filter_.sorted = sortColumn() < 0 ? BatchColumn::age : static_cast<BatchColumn>(sortColumn());
  filter_.descending = descending();
  reset(filter_);
}

}  // namespace wastewatch::ui
