// The keys of the own replica's state in their order, read page by page as they come into view. A new block
// does not move them: the table stays what it was until reload(). GUI thread only.
#pragma once

#include <vector>

#include "ui/chain/state_keys.h"
#include "ui/models/table_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

struct StateRow {
  Bytes key;
  QString kind, text;
  qint64 value_bytes = 0;
};

struct StatePage {
  std::vector<StateRow> rows;
  Bytes next;  // where the following page starts; empty: the end
  qint64 height = 0;
};

// At most `limit` keys of [from, to); an empty `to` has no bound. Errors: index's, merkle's.
Result<StatePage> state_page(const index::Reader& reader, const Bytes& from, const Bytes& to,
                             std::size_t limit, const Look& look);

class StateTable : public TableModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QStringList kinds READ kinds NOTIFY columnsChanged)  // the first is everything
  Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY rangeChanged)
  Q_PROPERTY(QString start READ start WRITE setStart NOTIFY rangeChanged)  // hexadecimal; keys from here on
  Q_PROPERTY(bool busy READ busy NOTIFY loadedChanged)
  Q_PROPERTY(bool complete READ complete NOTIFY loadedChanged)
  Q_PROPERTY(int count READ count NOTIFY loadedChanged)
  Q_PROPERTY(qint64 height READ height NOTIFY loadedChanged)  // of the state that is shown
  Q_PROPERTY(
      QString rangeLink READ range_link NOTIFY loadedChanged)  // of what was read so far, for the drawer

 public:
  static constexpr std::size_t page_rows = 100;
  static constexpr std::size_t max_rows = 100'000;  // kept
  static constexpr std::size_t max_proven = 1'000;  // rows of one proof, as merkle::max_range_items

  explicit StateTable(QObject* parent = nullptr);

  QList<TableColumn> columns() const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  int rowOf(const QString& id) const override;

  QStringList kinds() const;
  int kind() const { return kind_; }
  void setKind(int kind);
  QString start() const { return start_; }
  void setStart(const QString& start);
  bool busy() const { return query_.busy(); }
  bool complete() const { return complete_; }
  int count() const { return static_cast<int>(rows_.size()); }
  qint64 height() const { return height_; }
  QString range_link() const;
  Q_INVOKABLE void reload();
  // The link of a key given as hexadecimal, whether it exists or not; "" when it is no key.
  Q_INVOKABLE QString keyLink(const QString& text) const;

 signals:
  void rangeChanged();
  void loadedChanged();

 protected:
  void reorder() override {}  // always by key

 private:
  BytesView prefix() const;  // of the chosen kind
  Bytes first_key() const;
  Bytes end_key() const;
  void ask(Bytes from);
  void take(Result<StatePage> page);

  int kind_ = 0;
  QString start_;
  std::vector<StateRow> rows_;
  Bytes next_;
  bool complete_ = false;
  qint64 height_ = 0;
  Query<StatePage> query_;
};

}  // namespace wastewatch::ui
