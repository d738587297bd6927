#include "ui/chain/blocks_table.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/models/table_columns.h"
#include "ui/navigation/link.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

constexpr ColumnRow table_columns[] = {
    {QT_TRANSLATE_NOOP("Blocks", "Height"), 76, true},
    {QT_TRANSLATE_NOOP("Blocks", "Block time"), 112},
    {QT_TRANSLATE_NOOP("Blocks", "What happened"), 190, false, 72},
};

constexpr int height_column = 0;
constexpr qint64 follow_ms = 1'000;

// Open alerts that begin in it, else a validator's missing signature.
int grade_of(const BlockDigest* block) {
  if (block == nullptr) return Grade::None;
  const int incomplete = block->signed_by < block->validators ? int{Grade::Notice} : int{Grade::None};
  return std::max(block->alert_grade, incomplete);
}

}  // namespace

BlocksTable::BlocksTable(QObject* parent) : query_([this](Result<Page> page) { take(std::move(page)); }) {
  setParent(parent);
  connect(&the<Language>(), &Language::changed, this, [this] {
    emit columnsChanged();
    reset(top_);
  });
  connect(&the<Session>(), &Session::networkChanged, this, [this] { reset(the<Session>().height()); });
  connect(&the<Session>(), &Session::heightChanged, this, &BlocksTable::follow_height);
  reset(the<Session>().height());
}

QList<TableColumn> BlocksTable::columns() const {
  auto out = columns_of("Blocks", table_columns, Sorting::fixed);
  out[height_column].sortable = true;
  return out;
}

int BlocksTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(std::min<qint64>(count_, 50'000'000));
}

int BlocksTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(std::size(table_columns));
}

const BlockDigest* BlocksTable::row(int row) const {
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
  if (role == LinkRole) return block_link(height_of(index.row()));
  const BlockDigest* block = row(index.row());
  if (role == GradeRole) return grade_of(block);
  if (role == SealRole) return static_cast<int>(block ? SealState::Checked : SealState::Pending);
  if (role == MutedRole) return block == nullptr || (index.column() == 2 && block->transactions == 0);
  if (role != TextRole) return {};
  if (!block) return index.column() == 0 ? format::count(height_of(index.row())) : QString();
  return text(*block, index.column());
}

QString BlocksTable::text(const BlockDigest& block, int column) const {
  switch (column) {
    case height_column: return format::count(block.height);
    case 1:
      return the<Language>().format()->dateTime(block.time_ms).mid(5);  // the year is on the block's page
    default: return digest_text(block);
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
  const qint64 first = height_of(page * page_rows);
  const qint64 from = oldest_first_ ? std::min(top_, first + page_rows - 1) : first;
  const auto limit = static_cast<std::size_t>(oldest_first_ ? from - first + 1 : page_rows);
  query_.ask([page, from, limit, ascending = oldest_first_,
              look = Look::now()](const index::Reader& reader) -> Result<Page> {
    auto blocks = block_digests(reader, from, limit, look);
    if (!blocks) return fail(blocks.error());
    if (ascending) std::ranges::reverse(*blocks);
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
  since_reset_.start();
  top_ = top;
  count_ = top == 0 ? 0 : top - std::max<qint64>(1, the<Session>().began_at()) + 1;
  endResetModel();
  emit emptyChanged();
  emit topChanged();
  emit newRowsChanged();
}

void BlocksTable::reorder() {
  oldest_first_ = sortColumn() == height_column && !descending();
  reset(top_);
}

void BlocksTable::follow_height() {
  const bool follows = !reading_ && since_reset_.hasExpired(follow_ms);
  if (top_ == 0 || follows) return reset(the<Session>().height());
  emit newRowsChanged();
}

void BlocksTable::setReading(bool reading) {
  if (reading == reading_) return;
  reading_ = reading;
  if (waiting() > 0) showNew();  // made while nobody read
  emit readingChanged();
}

qint64 BlocksTable::waiting() const { return the<Session>().height() - top_; }

int BlocksTable::newRows() const {
  return reading_ ? static_cast<int>(std::clamp<qint64>(waiting(), 0, 1'000'000)) : 0;
}

int BlocksTable::rowOf(const QString& id) const {
  const auto place = parse_link(id);
  if (!place || place->kind != QLatin1String("block")) return -1;
  const qint64 height = place->id.toLongLong();
  const qint64 row = oldest_first_ ? height - (top_ - count_ + 1) : top_ - height;
  return row >= 0 && row < rowCount() ? static_cast<int>(row) : -1;
}

void BlocksTable::showNew() { reset(the<Session>().height()); }

}  // namespace wastewatch::ui
