#include "ui/chain/transaction_model.h"

#include "base/encoding.h"
#include "ui/chain/chain_words.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

TransactionModel::TransactionModel(QObject* parent)
    : QObject(parent), query_([this](Result<TransactionView> view) { show(std::move(view)); }) {
  connect(&the<Language>(), &Language::changed, this, &TransactionModel::refresh);
  connect(&the<Session>(), &Session::networkChanged, this, &TransactionModel::refresh);
  connect(&the<Session>(), &Session::heightChanged, this, [this] {
    if (!problem_.isEmpty()) refresh();
  });
}

void TransactionModel::setHash(const QString& hash) {
  const QString wanted = hash.toUpper();
  if (wanted == hash_) return;
  hash_ = wanted;
  emit hashChanged();
  refresh();
}

void TransactionModel::refresh() {
  problem_.clear();
  const auto bytes = from_hex(hash_.toStdString());
  const auto hash = bytes ? Hash::from(*bytes) : std::nullopt;
  if (!hash) return query_.cancel();
  query_.ask([hash = *hash, look = Look::now()](const index::Reader& reader) {
    return transaction_view(reader, hash, look);
  });
  emit changed();
}

void TransactionModel::show(Result<TransactionView> view) {
  if (view) {
    view_ = std::move(*view);
  } else {
    problem_ = not_shown_text(view.error());
    problem_detail_ = QString::fromStdString(view.error().text());
  }
  emit changed();
}

}  // namespace wastewatch::ui
