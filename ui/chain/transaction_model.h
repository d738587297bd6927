// One transaction for QML: set its hash. GUI thread only.
#pragma once

#include "ui/chain/transaction_page.h"
#include "ui/records/record_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class TransactionModel : public RecordModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString hash READ hash WRITE setHash NOTIFY hashChanged)
  Q_PROPERTY(wastewatch::ui::TransactionPage page READ page NOTIFY changed)

 public:
  explicit TransactionModel(QObject* parent = nullptr);

  QString hash() const { return hash_; }
  void setHash(const QString& hash);
  void refresh() override;
  void fetch() override;
  bool older() const override { return missing_; }
  bool busy() const override { return query_.busy(); }
  bool loaded() const override { return !hash_.isEmpty() && page_.hash == hash_; }
  const TransactionPage& page() const { return page_; }

 signals:
  void hashChanged();

 private:
  std::optional<Hash> wanted() const;
  void show(Result<TransactionPage> page);

  QString hash_;
  TransactionPage page_;
  bool missing_ = false;  // not held here, but history below the restored state may have it
  Query<TransactionPage> query_;
};

}  // namespace wastewatch::ui
