#include "ui/chain/state_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

#include "base/encoding.h"
#include "ledger/keys.h"
#include "ui/base/singleton.h"
#include "ui/format/hex.h"
#include "ui/language/language.h"
#include "ui/models/table_columns.h"
#include "ui/navigation/link.h"
#include "ui/session/session.h"

namespace wastewatch::ui {
namespace {

QString words(const char* text) { return QCoreApplication::translate("State", text); }

constexpr ColumnRow table_columns[] = {
    {QT_TRANSLATE_NOOP("State", "Kind"), 112, false, 92},
    {.title = QT_TRANSLATE_NOOP("State", "Bytes"), .width = 52, .number = true, .optional = true},
    {QT_TRANSLATE_NOOP("State", "Key"), 200, false, 152},
};

}  // namespace

Result<StatePage> state_page(const index::Reader& reader, const Bytes& from, const Bytes& to,
                             std::size_t limit, const Look& look) {
  RecordContext context(reader, look);
  StatePage out;
  out.height = reader.height();
  const auto visit = [&](BytesView key, BytesView value) {
    if (out.rows.size() == limit) {
      out.next = to_bytes(key);
      return false;
    }
    out.rows.push_back({to_bytes(key), {}, {}, static_cast<qint64>(value.size())});
    return true;
  };
  if (auto done = reader.tree().visit(from, to, visit); !done) return fail(done.error());
  for (StateRow& row : out.rows) {
    row.kind = state_kind_name(row.key, look.tongue);
    row.text = key_text(context, row.key);
  }
  return out;
}

StateTable::StateTable(QObject* parent) : query_([this](Result<StatePage> page) { take(std::move(page)); }) {
  setParent(parent);
  connect(&the<Language>(), &Language::changed, this, [this] {
    emit columnsChanged();
    if (!rows_.empty()) reload();
  });
  connect(&the<Session>(), &Session::networkChanged, this, &StateTable::reload);
}

QList<TableColumn> StateTable::columns() const { return columns_of("State", table_columns, Sorting::fixed); }

int StateTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

int StateTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(std::size(table_columns));
}

QVariant StateTable::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= count()) return {};
  const StateRow& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case LinkRole: return state_link(row.key);
    case GradeRole: return static_cast<int>(Grade::None);
    case SealRole: return static_cast<int>(SealState::Checked);
    case MutedRole: return index.column() < 2;
    case TextRole: break;
    default: return {};
  }
  switch (index.column()) {
    case 0: return row.kind;
    case 1: return format::count(row.value_bytes);
    default: return row.text.isEmpty() ? format::short_id(hex_of(row.key)) : row.text;
  }
}

int StateTable::rowOf(const QString& id) const {
  const auto place = parse_link(id);
  if (!place || place->kind != QLatin1String("state")) return -1;
  const Bytes key = from_hex(place->id.toLower().toStdString()).value_or(Bytes{});
  const auto at = std::ranges::lower_bound(rows_, key, {}, &StateRow::key);
  return at != rows_.end() && at->key == key ? static_cast<int>(at - rows_.begin()) : -1;
}

bool StateTable::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && !complete_ && !query_.busy() && rows_.size() < max_rows &&
         the<Session>().ready();
}

void StateTable::fetchMore(const QModelIndex&) { ask(rows_.empty() ? first_key() : next_); }

void StateTable::reload() {
  beginResetModel();
  query_.cancel();
  rows_.clear();
  next_.clear();
  complete_ = false;
  height_ = 0;
  endResetModel();
  if (the<Session>().ready()) ask(first_key());
  emit loadedChanged();
}

void StateTable::ask(Bytes from) {
  query_.ask([from = std::move(from), to = end_key(), look = Look::now()](const index::Reader& reader) {
    return state_page(reader, from, to, page_rows, look);
  });
  emit loadedChanged();
}

void StateTable::take(Result<StatePage> page) {
  if (!page) {
    complete_ = true;
    return emit loadedChanged();
  }
  if (!page->rows.empty()) {
    beginInsertRows({}, count(), count() + static_cast<int>(page->rows.size()) - 1);
    std::ranges::move(page->rows, std::back_inserter(rows_));
    endInsertRows();
  }
  next_ = std::move(page->next);
  complete_ = next_.empty();
  height_ = page->height;
  emit loadedChanged();
}

QStringList StateTable::kinds() const {
  QStringList out{words(QT_TRANSLATE_NOOP("State", "All records"))};
  const Tongue tongue = the<Language>().tongue();
  for (const auto* row : state_kinds()) out << state_kind_name(*row, tongue);
  return out;
}

void StateTable::setKind(int kind) {
  if (kind == kind_ || kind < 0 || kind > static_cast<int>(state_kinds().size())) return;
  kind_ = kind;
  start_.clear();
  emit rangeChanged();
  reload();
}

void StateTable::setStart(const QString& start) {
  if (start == start_) return;
  start_ = start;
  emit rangeChanged();
  reload();
}

BytesView StateTable::prefix() const {
  if (kind_ == 0) return {};
  return as_bytes(state_kinds()[static_cast<std::size_t>(kind_) - 1]->prefix);
}

Bytes StateTable::first_key() const {
  const auto typed = from_hex(start_.toStdString());
  const Bytes first = to_bytes(prefix());
  return typed && *typed > first ? *typed : first;
}

Bytes StateTable::end_key() const { return ledger::keys::end_of_prefix(prefix()); }

// A proof covers what was read: from the first row to where the next page starts, or to the range's end.
QString StateTable::range_link() const {
  if (rows_.empty() || rows_.size() > max_proven) return {};
  const Bytes from = first_key().empty() ? rows_.front().key : first_key();
  return ui::range_link(from, complete_ ? end_key() : next_);
}

QString StateTable::keyLink(const QString& text) const {
  const QString link = Links::state(text.trimmed().toLower());
  return parse_link(link) ? link : QString();
}

}  // namespace wastewatch::ui
