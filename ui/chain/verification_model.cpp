#include "ui/chain/verification_model.h"

#include "ui/base/singleton.h"
#include "ui/chain/saved_text.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

VerificationModel::VerificationModel(QObject* parent)
    : LiveModel(parent, {.pause = std::chrono::seconds(2), .before_replay = true}),
      trace_(trace_columns()),
      query_([this](Result<VerificationPage> page) { show(std::move(page)); }),
      saving_([this](const Result<QString>& said) { say_saved(said ? *said : error_text(said.error())); }) {
  connect(&the<Language>(), &Language::changed, this, [this] {
    trace_.set_columns(trace_columns());
    say_saved({});
  });
  connect(&the<Session>(), &Session::statusChanged, this, &VerificationModel::reload_later);
}

void VerificationModel::reload() {
  query_.ask([look = Look::now()](const Connected& connected, const std::stop_token&) {
    return verification_page(connected, look);
  });
}

void VerificationModel::forget() {
  page_ = {};
  trace_.set_rows({});
  emit pageChanged();
}

void VerificationModel::save(const QUrl& file) { say_saved(save_text(file, page_.report)); }

void VerificationModel::saveAttack(const QString& id, const QUrl& file) {
  saving_.ask([id, file](const Connected& connected, const std::stop_token&) -> Result<QString> {
    const auto json = attack_json(connected, id);
    if (!json) return fail(json.error());
    return save_text(file, QString::fromStdString(*json));
  });
}

void VerificationModel::say_saved(const QString& text) {
  saved_ = text;
  emit savedChanged();
}

void VerificationModel::show(Result<VerificationPage> page) {
  if (!page) return note_problem(page.error());
  page_ = std::move(*page);
  trace_.set_rows(std::move(page_.trace));
  note_loaded();
  emit pageChanged();
}

}  // namespace wastewatch::ui
