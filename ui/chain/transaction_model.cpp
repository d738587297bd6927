#include "ui/chain/transaction_model.h"

#include "base/encoding.h"
#include "ui/base/singleton.h"
#include "ui/chain/old_history.h"
#include "ui/language/word.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

TransactionModel::TransactionModel(QObject* parent)
    : RecordModel(parent), query_([this](Result<TransactionPage> page) { show(std::move(page)); }) {}

void TransactionModel::setHash(const QString& hash) {
  const QString wanted = hash.toUpper();
  if (wanted == hash_) return;
  hash_ = wanted;
  emit hashChanged();
  refresh();
}

std::optional<Hash> TransactionModel::wanted() const {
  const auto bytes = from_hex(hash_.toStdString());
  return bytes ? Hash::from(*bytes) : std::nullopt;
}

void TransactionModel::refresh() {
  forget_problem();
  missing_ = false;
  const auto hash = wanted();
  if (!hash) return query_.cancel();
  if (loaded() && !page_.fetched.isEmpty()) return fetch();
  query_.ask([hash = *hash, look = Look::now()](const index::Reader& reader) {
    return transaction_page(reader, hash, look);
  });
  emit changed();
}

void TransactionModel::fetch() {
  const auto hash = wanted();
  if (!hash) return;
  forget_problem();
  query_.ask([hash = *hash, look = Look::now()](const Connected& connected, const std::stop_token& stop) {
    return old_transaction_page(connected, hash, look, stop);
  });
  emit changed();
}

void TransactionModel::show(Result<TransactionPage> page) {
  if (page) {
    page_ = std::move(*page);
    missing_ = false;
  } else if (!missing_ && page.error().is(index::Errc::not_found) && the<Session>().began_at() > 0) {
    missing_ = true;
  } else {
    tell_problem(missing_ ? not_fetched_text(page.error()) : error_text(page.error()), page.error());
  }
  emit changed();
}

}  // namespace wastewatch::ui
