// One block for QML: set its height. GUI thread only.
#pragma once

#include "ui/chain/block_page.h"
#include "ui/records/record_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class BlockModel : public RecordModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(qint64 height READ height WRITE setHeight NOTIFY heightChanged)
  Q_PROPERTY(wastewatch::ui::BlockPage page READ page NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::TableModel* transactions READ transactions CONSTANT)
  Q_PROPERTY(int transactionCount READ transaction_count NOTIFY changed)

 public:
  explicit BlockModel(QObject* parent = nullptr);

  qint64 height() const { return height_; }
  void setHeight(qint64 height);  // 0: none
  void refresh() override;
  void fetch() override;
  bool older() const override { return is_below_history() && !loaded(); }
  bool busy() const override { return query_.busy(); }
  bool loaded() const override { return page_.height == height_ && height_ > 0; }
  const BlockPage& page() const { return page_; }
  TableModel* transactions() { return &transactions_; }
  int transaction_count() const { return transactions_.rowCount(); }

 signals:
  void heightChanged();

 private:
  void show(Result<BlockPage> page);
  void show_unfetched();
  bool is_below_history() const;

  qint64 height_ = 0;
  BlockPage page_;
  ValueTable transactions_;
  Query<BlockPage> query_;
};

}  // namespace wastewatch::ui
