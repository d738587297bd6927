// The newest blocks as a strip that follows the chain, newest first, each with what happened in it. Asks only
// while it is on screen. GUI thread only.
#pragma once

#include <vector>

#include "ui/chain/block_digest.h"
#include "ui/models/keyed_list_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class LiveBlocks : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)  // on screen

 public:
  static constexpr std::size_t shown = 12;
  explicit LiveBlocks(QObject* parent = nullptr);

  bool active() const { return active_; }
  void setActive(bool active);

 signals:
  void activeChanged();

 private:
  const RowSource& source() const override { return rows_; }
  void refresh();

  bool active_ = false;
  KeyedRows<BlockDigest> rows_;
  Query<std::vector<BlockDigest>> query_;
};

}  // namespace wastewatch::ui
