#include "ui/chain/block_model.h"

#include "ui/chain/chain_words.h"
#include "ui/chain/old_history_view.h"
#include "ui/language/language.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

BlockModel::BlockModel(QObject* parent)
    : QObject(parent),
      transactions_(transaction_columns()),
      query_([this](Result<BlockView> view) { show(std::move(view)); }) {
  connect(&the<Language>(), &Language::changed, this, [this] {
    transactions_.set_columns(transaction_columns());
    refresh();
  });
  connect(&the<Session>(), &Session::networkChanged, this, &BlockModel::refresh);
  connect(&the<Session>(), &Session::heightChanged, this, &BlockModel::retry_when_replayed);
}

void BlockModel::setHeight(qint64 height) {
  if (height == height_) return;
  height_ = height;
  emit heightChanged();
  refresh();
}

void BlockModel::refresh() {
  problem_.clear();
  if (height_ <= 0) return query_.cancel();
  if (is_below_history()) return loaded() ? fetch() : show_unfetched();
  query_.ask([height = height_, look = Look::now()](const index::Reader& reader) {
    return block_view(reader, height, look);
  });
  emit changed();
}

void BlockModel::fetch() {
  problem_.clear();
  query_.ask([height = height_, look = Look::now()](const Connected& connected, const std::stop_token& stop) {
    return old_block_view(connected, height, look, stop);
  });
  emit changed();
}

void BlockModel::show_unfetched() {
  query_.cancel();
  emit changed();
}

bool BlockModel::is_below_history() const { return height_ > 0 && height_ < the<Session>().began_at(); }

void BlockModel::retry_when_replayed() {
  if (!problem_.isEmpty() && !is_below_history()) refresh();
}

void BlockModel::show(Result<BlockView> view) {
  if (view) {
    view_ = std::move(*view);
    transactions_.set_rows(std::move(view_.transactions));
  } else {
    problem_ = is_below_history() ? not_fetched_text(view.error()) : not_shown_text(view.error());
    problem_detail_ = QString::fromStdString(view.error().text());
  }
  emit changed();
}

}  // namespace wastewatch::ui
