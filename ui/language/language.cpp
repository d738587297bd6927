#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

#include "ui/base/singleton.h"
#include "ui/language/word.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

QString supported(const QString& code) {
  return code.startsWith(QLatin1String("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

}  // namespace

Language::Language(QObject* parent) : QObject(parent) {
  const QString chosen = Settings::instance().language();
  code_ = supported(chosen.isEmpty() ? QLocale::system().name() : chosen);
  load();
}

Language* Language::create(QQmlEngine* engine, QJSEngine*) {
  auto* self = the_for_qml<Language>();
  connect(self, &Language::changed, engine, &QQmlEngine::retranslate);
  return self;
}

void Language::setCode(const QString& code) {
  const QString wanted = supported(code);
  if (wanted == code_) return;
  code_ = wanted;
  Settings::instance().set_language(code_);
  load();
  emit changed();
}

void Language::load() {
  QCoreApplication::removeTranslator(&translator_);
  set_screen_tongue(Tongue::of(code_.toStdString()).value_or(Tongue::english));
  formatter_.set_tongue(screen_tongue());
  QLocale::setDefault(QLocale(code_));  // how %Ln writes a number
  if (translator_.load(QStringLiteral(":/i18n/wastewatch_%1.qm").arg(code_))) {
    QCoreApplication::installTranslator(&translator_);
  }
}

}  // namespace wastewatch::ui
