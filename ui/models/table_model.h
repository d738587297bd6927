// What DataTable shows: columns described in C++, rows of cells, sorting done where the rows come from (never
// in a proxy). Models over the index derive from TableModel and fetch lazily; ValueTable holds small tables
// as values. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QAbstractTableModel>

#include "ui/values/grade.h"

namespace wastewatch::ui {

struct TableColumn {
  Q_GADGET
  QML_VALUE_TYPE(tableColumn)
  Q_PROPERTY(QString title MEMBER title)  // with the unit, where it is the same in all rows
  Q_PROPERTY(int width MEMBER width)      // logical pixels at standard size
  // Down to this many where room is short, and more than `width` where it is left; 0: keeps its width.
  // Without such columns the last one takes what is left.
  Q_PROPERTY(int least MEMBER least)
  Q_PROPERTY(bool optional MEMBER optional)  // left out where the least widths do not fit, the last one first
  Q_PROPERTY(bool number MEMBER number)      // right-aligned
  Q_PROPERTY(bool hash MEMBER hash)          // in the hash font
  Q_PROPERTY(bool sortable MEMBER sortable)

 public:
  QString title;
  int width = 120;
  bool number = false;
  bool hash = false;
  bool sortable = true;
  int least = 0;
  bool optional = false;

  bool operator==(const TableColumn&) const = default;
};

class TableModel : public QAbstractTableModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("derive in C++")
  Q_PROPERTY(QList<wastewatch::ui::TableColumn> columns READ columns NOTIFY columnsChanged)
  Q_PROPERTY(int sortColumn READ sortColumn NOTIFY orderChanged)  // -1: the model's own order
  Q_PROPERTY(bool descending READ descending NOTIFY orderChanged)
  Q_PROPERTY(int newRows READ newRows NOTIFY newRowsChanged)  // waiting for showNew()

 public:
  enum Role {
    TextRole = Qt::DisplayRole,
    GradeRole = Qt::UserRole + 1,  // of the row: Grade.*
    SealRole,                      // of the row: SealState.*
    LinkRole,                      // of the row: where Enter goes
    MutedRole,                     // of the cell: a value that is not checked, or only secondary
    IdRole,                        // of the row: the same wherever the row goes; usually its link
  };

  using QAbstractTableModel::QAbstractTableModel;
  QHash<int, QByteArray> roleNames() const override;

  virtual QList<TableColumn> columns() const = 0;
  int sortColumn() const { return sort_column_; }
  bool descending() const { return descending_; }
  virtual int newRows() const { return 0; }

  Q_INVOKABLE void sortBy(int column);  // the same column again turns the order round
  Q_INVOKABLE virtual void showNew() {}
  Q_INVOKABLE QString link(int row) const;
  // Selections hold ids and never row numbers: rows come, go and are sorted. "" outside the rows.
  Q_INVOKABLE QString id(int row) const;
  Q_INVOKABLE virtual int rowOf(const QString& id) const;  // -1: not among the rows that are here
  Q_INVOKABLE QString text(int row, int column) const;

 signals:
  void columnsChanged();
  void orderChanged();
  void newRowsChanged();

 protected:
  virtual void reorder() = 0;  // called after the order changed

 private:
  int sort_column_ = -1;
  bool descending_ = false;
};

}  // namespace wastewatch::ui
