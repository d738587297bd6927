#include "ui/chain/transaction_model.h"

#include "base/encoding.h"
#include "ui/chain/chain_words.h"
#include "ui/chain/old_history_view.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

TransactionModel::TransactionModel(QObject* parent)
    : QObject(parent), query_([this](Result<TransactionView> view) { show(std::move(view)); }) {
  connect(&the<Language>(), &Language::changed, this, &TransactionModel::refresh);
  connect(&the<Session>(), &Session::networkChanged, this, &TransactionModel::refresh);
  connect(&the<Session>(), &Session::heightChanged, this, [this] {
    if (!problem_.isEmpty() && !missing_) refresh();
  });
}

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
  problem_.clear();
  missing_ = false;
  const auto hash = wanted();
  if (!hash) return query_.cancel();
  if (loaded() && !view_.fetched.isEmpty()) return fetch();
  query_.ask([hash = *hash, look = Look::now()](const index::Reader& reader) {
    return transaction_view(reader, hash, look);
  });
  emit changed();
}

void TransactionModel::fetch() {
  const auto hash = wanted();
  if (!hash) return;
  problem_.clear();
  query_.ask([hash = *hash, look = Look::now()](const Connected& connected, const std::stop_token& stop) {
    return old_transaction_view(connected, hash, look, stop);
  });
  emit changed();
}

void TransactionModel::show(Result<TransactionView> view) {
  if (view) {
    view_ = std::move(*view);
    missing_ = false;
  } else if (!missing_ && view.error().is(index::Errc::not_found) && the<Session>().began_at() > 0) {
    missing_ = true;
  } else {
    problem_ = missing_ ? not_fetched_text(view.error()) : not_shown_text(view.error());
    problem_detail_ = QString::fromStdString(view.error().text());
  }
  emit changed();
}

}  // namespace wastewatch::ui
