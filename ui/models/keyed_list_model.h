// A list of values for QML whose rows have keys: replacing the values moves, inserts, removes and changes
// single rows, so a list never jumps while it is read. Rows and roles are given once.
//
//   struct AlertRow { QString id, title; int grade; };
//   constexpr RowRole<AlertRow> alert_roles[] = {{"title", [](const AlertRow& r) { return QVariant(r.title);
//   }}, ...}; class AlertsModel : public KeyedListModel {
//     Q_OBJECT
//     QML_ELEMENT
//     const RowSource& source() const override { return rows_; }
//     KeyedRows<AlertRow> rows_{alert_roles, [](const AlertRow& r) { return r.id; }};
//   };
//   ... rows_.replace(*this, std::move(rows));
//
// GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QAbstractListModel>
#include <algorithm>
#include <span>
#include <unordered_set>
#include <utility>
#include <vector>

namespace wastewatch::ui {

template <class Row>
struct RowRole {
  const char* name;
  QVariant (*get)(const Row&);
};

// The rows behind a list, whatever their type.
class RowSource {
 public:
  virtual ~RowSource() = default;
  virtual int size() const = 0;
  virtual QVariant value(int row, int role) const = 0;
  virtual QHash<int, QByteArray> names() const = 0;
  virtual QString key(int row) const = 0;
};

class KeyedListModel : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(int count READ count NOTIFY countChanged)

 public:
  using QAbstractListModel::QAbstractListModel;
  int count() const { return source().size(); }
  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
  QVariant data(const QModelIndex& index, int role) const override;
  QHash<int, QByteArray> roleNames() const override { return source().names(); }
  // Selections hold keys and never row numbers: rows come, go and move.
  Q_INVOKABLE QString keyOf(int row) const {
    return row >= 0 && row < count() ? source().key(row) : QString();
  }
  Q_INVOKABLE int rowOf(const QString& key) const;  // -1: not among the rows

 signals:
  void countChanged();

 protected:
  virtual const RowSource& source() const = 0;

 private:
  template <class Row>
  friend class KeyedRows;
};

template <class Row>
class KeyedRows : public RowSource {
 public:
  using KeyOf = QString (*)(const Row&);

  KeyedRows(std::span<const RowRole<Row>> roles, KeyOf key_of) : roles_(roles), key_of_(key_of) {}

  int size() const override { return static_cast<int>(rows_.size()); }

  QString key(int row) const override { return key_of_((*this)[row]); }

  QVariant value(int row, int role) const override {
    const auto at = static_cast<std::size_t>(role - Qt::UserRole - 1);
    return at < roles_.size() ? roles_[at].get(rows_[static_cast<std::size_t>(row)]) : QVariant();
  }

  QHash<int, QByteArray> names() const override {
    QHash<int, QByteArray> names;
    for (std::size_t i = 0; i < roles_.size(); ++i) {
      names.insert(Qt::UserRole + 1 + static_cast<int>(i), roles_[i].name);
    }
    return names;
  }

  const Row& operator[](int row) const { return rows_[static_cast<std::size_t>(row)]; }

  // `wanted` has no key twice.
  void replace(KeyedListModel& model, std::vector<Row> wanted) {
    const std::size_t before = rows_.size();
    remove_missing(model, wanted);
    for (std::size_t i = 0; i < wanted.size(); ++i) place(model, i, std::move(wanted[i]));
    if (before != rows_.size()) emit model.countChanged();
  }

 private:
  void remove_missing(KeyedListModel& model, const std::vector<Row>& wanted) {
    std::unordered_set<QString> keys;
    for (const Row& row : wanted) keys.insert(key_of_(row));
    for (int i = size() - 1; i >= 0; --i) {
      if (keys.contains(key_of_((*this)[i]))) continue;
      model.beginRemoveRows({}, i, i);
      rows_.erase(rows_.begin() + i);
      model.endRemoveRows();
    }
  }

  void place(KeyedListModel& model, std::size_t at, Row row) {
    const auto here = rows_.begin() + static_cast<std::ptrdiff_t>(at);
    const auto found =
        std::find_if(here, rows_.end(), [&, key = key_of_(row)](const Row& r) { return key_of_(r) == key; });
    const int to = static_cast<int>(at);
    if (found == rows_.end()) {
      model.beginInsertRows({}, to, to);
      rows_.insert(here, std::move(row));
      return model.endInsertRows();
    }
    if (found != here) {
      const int from = static_cast<int>(found - rows_.begin());
      model.beginMoveRows({}, from, from, {}, to);
      std::rotate(here, found, found + 1);
      model.endMoveRows();
    }
    rows_[at] = std::move(row);
    emit model.dataChanged(model.index(to), model.index(to));
  }

  std::span<const RowRole<Row>> roles_;
  KeyOf key_of_;
  std::vector<Row> rows_;
};

}  // namespace wastewatch::ui
