#include "ui/chain/block_model.h"

#include "ui/base/singleton.h"
#include "ui/chain/old_history.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

BlockModel::BlockModel(QObject* parent)
    : RecordModel(parent),
      transactions_(transaction_columns()),
      query_([this](Result<BlockPage> page) { show(std::move(page)); }) {
  connect(&the<Language>(), &Language::changed, this,
          [this] { transactions_.set_columns(transaction_columns()); });
}

void BlockModel::setHeight(qint64 height) {
  if (height == height_) return;
  height_ = height;
  emit heightChanged();
  refresh();
}

void BlockModel::refresh() {
  forget_problem();
  if (height_ <= 0) return query_.cancel();
  if (is_below_history()) return loaded() ? fetch() : show_unfetched();
  query_.ask([height = height_, look = Look::now()](const index::Reader& reader) {
    return block_page(reader, height, look);
  });
  emit changed();
}

void BlockModel::fetch() {
  forget_problem();
  query_.ask([height = height_, look = Look::now()](const Connected& connected, const std::stop_token& stop) {
    return old_block_page(connected, height, look, stop);
  });
  emit changed();
}

void BlockModel::show_unfetched() {
  query_.cancel();
  emit changed();
}

bool BlockModel::is_below_history() const { return height_ > 0 && height_ < the<Session>().began_at(); }

void BlockModel::show(Result<BlockPage> page) {
  if (page) {
    page_ = std::move(*page);
    transactions_.set_rows(std::move(page_.transactions));
  } else {
    tell_problem(is_below_history() ? not_fetched_text(page.error()) : error_text(page.error()),
                 page.error());
  }
  emit changed();
}

}  // namespace wastewatch::ui
