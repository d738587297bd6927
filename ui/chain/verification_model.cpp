#include "ui/chain/verification_model.h"

#include "ui/chain/saved_text.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/session.h"
#include "ui/singleton.h"

namespace wastewatch::ui {

VerificationModel::VerificationModel(QObject* parent)
    : QObject(parent),
      trace_(trace_columns()),
      query_([this](Result<VerificationPage> page) { show(std::move(page)); }),
      saving_([this](Result<QString> said) { say_saved(said ? *said : error_text(said.error())); }) {
  pause_.setSingleShot(true);
  pause_.setInterval(std::chrono::seconds(2));
  connect(&pause_, &QTimer::timeout, this, [this] {
    if (active_) rerun();
  });
  connect(&the<Language>(), &Language::changed, this, [this] {
    trace_.set_columns(trace_columns());
    rerun();
  });
  connect(&the<Session>(), &Session::heightChanged, this, &VerificationModel::follow);
  connect(&the<Session>(), &Session::statusChanged, this, &VerificationModel::follow);
  connect(&the<Session>(), &Session::networkChanged, this, [this] {
    page_ = {};
    trace_.set_rows({});
    rerun();
  });
}

void VerificationModel::setActive(bool active) {
  if (active == active_) return;
  active_ = active;
  emit activeChanged();
  if (active_) rerun();
}

void VerificationModel::follow() {
  if (active_ && !pause_.isActive()) pause_.start();
}

void VerificationModel::rerun() {
  query_.ask([look = Look::now()](const Connected& connected, const std::stop_token&) {
    return verification_page(connected, look);
  });
  emit changed();
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
  problem_ = page ? QString() : error_text(page.error());
  if (page) {
    page_ = std::move(*page);
    trace_.set_rows(std::move(page_.trace));
  }
  emit changed();
}

}  // namespace wastewatch::ui
