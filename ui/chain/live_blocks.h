// The newest blocks as a strip that follows the chain, newest first. GUI thread only.
#pragma once

#include <vector>

#include "index/reader.h"
#include "ui/models/keyed_list_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

struct LiveBlock {
  qint64 height = 0;
  qint64 time_ms = 0;
  int transactions = 0;
  int signed_by = 0;
  int validators = 0;
};

class LiveBlocks : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT

 public:
  static constexpr std::size_t shown = 24;
  explicit LiveBlocks(QObject* parent = nullptr);

 private:
  const RowSource& source() const override { return rows_; }
  void refresh();

  KeyedRows<LiveBlock> rows_;
  Query<std::vector<LiveBlock>> query_;
};

}  // namespace wastewatch::ui
