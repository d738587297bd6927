#include "ui/batches/batch_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace wastewatch::ui {
namespace {

constexpr std::size_t page_rows = 100;
constexpr std::size_t refreshed_rows = 300;  // those a user can have in view and near it

}  // namespace

BatchTable::BatchTable(QObject* parent) : TableModel(parent) {}

QList<TableColumn> BatchTable::columns() const {
  return {{QCoreApplication::translate("BatchTable", "Code"), 168, false, false, false},
          {QCoreApplication::translate("BatchTable", "Mass, t"), 72, true, false, false},
          {QCoreApplication::translate("BatchTable", "Origin"), 184, false, false, false, 104},
          {QCoreApplication::translate("BatchTable", "Holder"), 184, false, false, false, 104},
          {QCoreApplication::translate("BatchTable", "Destination"), 184, false, false, false, 104},
          {QCoreApplication::translate("BatchTable", "State"), 88, false, false, false},
          {QCoreApplication::translate("BatchTable", "Flags"), 136, false, false, false, 88},
          {QCoreApplication::translate("BatchTable", "Age"), 92, true, false, true}};
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
  return !parent.isValid() && next_ && !page_query_.busy();
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
  started_ = false;
  endResetModel();
  emit fetchingChanged();
}

void BatchTable::ask_page(const std::optional<Bytes>& cursor) {
  page_query_.ask([look = Look::now(), filter = filter_, cursor](const index::Reader& reader) {
    RecordContext context(reader, look);
    return batch_rows(context, filter, cursor, page_rows);
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
  replacing_ = false;
  emit fetchingChanged();
}

void BatchTable::refresh() {
  if (!started_ || page_query_.busy()) return;
  std::vector<ledger::BatchId> ids;
  for (std::size_t i = 0; i < std::min(rows_.size(), refreshed_rows); ++i) ids.push_back(rows_[i].id);
  refresh_query_.ask([look = Look::now(), filter = filter_,
                      ids = std::move(ids)](const index::Reader& reader) -> Result<Refreshed> {
    RecordContext context(reader, look);
    const auto head = reader.batches(query_of(filter), std::nullopt, page_rows);
    if (!head) return std::unexpected(head.error());
    const auto is_new = [&](const ledger::v1::Batch& batch) {
      const auto id = ledger::BatchId::from(as_bytes(batch.id()));
      return std::ranges::find(ids, *id) == ids.end();
    };
    const auto fresh = filter.oldest_first ? 0 : std::ranges::count_if(head->batches, is_new);
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
  filter_.oldest_first = sortColumn() == static_cast<int>(BatchColumn::age) && descending();
  reset(filter_);
}

}  // namespace wastewatch::ui
