#include "ui/chain/blocks_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/language/language.h"
#include "ui/models/table_columns.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr ColumnRow table_columns[] = {
    {QT_TRANSLATE_NOOP("Blocks", "Height"), 76, true},
    {QT_TRANSLATE_NOOP("Blocks", "Block time"), 149},
    {QT_TRANSLATE_NOOP("Blocks", "Tx"), 36, true},
};

// A validator's signature is missing: its row is marked.
bool is_incomplete(const index::BlockSummary* block) {
  return block != nullptr && block->signed_by < block->validators;
}

}  // namespace

BlocksTable::BlocksTable(QObject* parent) : query_([this](Result<Page> page) { take(std::move(page)); }) {
  setParent(parent);
  connect(&the<Language>(), &Language::changed, this, &BlocksTable::columnsChanged);
  connect(&the<Session>(), &Session::networkChanged, this, [this] { reset(the<Session>().height()); });
  connect(&the<Session>(), &Session::heightChanged, this, &BlocksTable::follow_height);
  reset(the<Session>().height());
}

QList<TableColumn> BlocksTable::columns() const {
  return columns_of("Blocks", table_columns, Sorting::fixed);
}

int BlocksTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(std::min<qint64>(count_, 50'000'000));
}

int BlocksTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(std::size(table_columns));
}

const index::BlockSummary* BlocksTable::row(int row) const {
  const auto page = pages_.find(row / page_rows);
  const auto at = static_cast<std::size_t>(row % page_rows);
  if (page == pages_.end()) {
    want(row / page_rows);
    return nullptr;
  }
  return at < page->second.size() ? &page->second[at] : nullptr;
}

QVariant BlocksTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  if (role == LinkRole) return QStringLiteral("wastewatch:block/%1").arg(top_ - index.row());
  const index::BlockSummary* block = row(index.row());
  if (role == GradeRole) return static_cast<int>(is_incomplete(block) ? Grade::Notice : Grade::None);
  if (role == SealRole) return static_cast<int>(block ? SealState::Checked : SealState::Pending);
  if (role == MutedRole) return block == nullptr || (index.column() == 2 && block->transactions == 0);
  if (role != TextRole) return {};
  if (!block) return index.column() == 0 ? format::count(top_ - index.row()) : QString();
  return text(*block, index.column());
}

QVariant BlocksTable::text(const index::BlockSummary& block, int column) const {
  switch (column) {
    case 0: return format::count(block.header.height);
    case 1: return the<Language>().format()->dateTime(block.header.time.ms());
    default: return format::count(block.transactions);
  }
}

void BlocksTable::want(int page) const {
  if (std::ranges::find(wanted_, page) != wanted_.end()) return;
  wanted_.push_front(page);  // what is looked at now comes first
  if (wanted_.size() > 8) wanted_.pop_back();
  if (!query_.busy()) ask_next();
}

void BlocksTable::ask_next() const {
  if (wanted_.empty()) return;
  const int page = wanted_.front();
  const qint64 from = top_ - static_cast<qint64>(page) * page_rows;
  query_.ask([page, from](const index::Reader& reader) -> Result<Page> {
    auto blocks = reader.blocks(from, page_rows);
    if (!blocks) return fail(blocks.error());
    return Page{page, std::move(*blocks)};
  });
}

void BlocksTable::take(Result<Page> page) {
  if (!page) return wanted_.clear();
  std::erase(wanted_, page->number);
  const int first = page->number * page_rows;
  if (std::ssize(page->blocks) < page_rows && first + std::ssize(page->blocks) < count_) {
    beginRemoveRows({}, first + static_cast<int>(page->blocks.size()), static_cast<int>(count_) - 1);
    count_ = first + std::ssize(page->blocks);
    endRemoveRows();
  }
  const int last = first + static_cast<int>(page->blocks.size()) - 1;
  pages_[page->number] = std::move(page->blocks);
  kept_.push_back(page->number);
  if (kept_.size() > max_pages) {
    pages_.erase(kept_.front());
    kept_.pop_front();
  }
  if (last >= first) emit dataChanged(index(first, 0), index(last, columnCount() - 1));
  ask_next();
}

void BlocksTable::reset(qint64 top) {
  beginResetModel();
  query_.cancel();
  pages_.clear();
  kept_.clear();
  wanted_.clear();
  top_ = count_ = top;
  endResetModel();
  emit emptyChanged();
  emit newRowsChanged();
}

void BlocksTable::follow_height() {
  if (top_ == 0) return reset(the<Session>().height());
  emit newRowsChanged();
}

int BlocksTable::newRows() const {
  return static_cast<int>(std::clamp<qint64>(the<Session>().height() - top_, 0, 1'000'000));
}

void BlocksTable::showNew() { reset(the<Session>().height()); }

}  // namespace wastewatch::ui
