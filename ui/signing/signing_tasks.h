// The tasks as a list for QML, the newest first. GUI thread only.
#pragma once

#include "ui/models/keyed_list_model.h"
#include "ui/signing/signing_task.h"

namespace wastewatch::ui {

class SigningTasks : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  explicit SigningTasks(QObject* parent = nullptr);
  Q_INVOKABLE QString id(int row) const { return row >= 0 && row < count() ? rows_[row].id : QString(); }
  void show(std::vector<SigningTask> rows) { rows_.replace(*this, std::move(rows)); }

 protected:
  const RowSource& source() const override { return rows_; }

 private:
  KeyedRows<SigningTask> rows_;
};

}  // namespace wastewatch::ui
