#include "ui/records/record_model.h"

#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/session/session.h"

namespace wastewatch::ui {

RecordModel::RecordModel(QObject* parent) : QObject(parent) {
  connect(&the<Language>(), &Language::changed, this, &RecordModel::refresh);
  connect(&the<Session>(), &Session::networkChanged, this, &RecordModel::refresh);
  connect(&the<Session>(), &Session::heightChanged, this, [this] {
    if (!problem_.isEmpty() && !older()) refresh();
  });
}

void RecordModel::tell_problem(const QString& sentence, const Error& error) {
  problem_ = sentence;
  problem_detail_ = QString::fromStdString(error.text());
}

void RecordModel::forget_problem() {
  problem_.clear();
  problem_detail_.clear();
}

}  // namespace wastewatch::ui
