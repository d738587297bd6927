#include "ui/look/appearance.h"

#include <QGuiApplication>
#include <QStyleHints>

#include "ui/base/singleton.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {

Appearance::Appearance(QObject* parent) : QObject(parent) {
  connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::changed);
}

Appearance* Appearance::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Appearance>(); }

QString Appearance::theme() const { return Settings::instance().theme(); }

void Appearance::setTheme(const QString& theme) {
  if (theme == this->theme()) return;
  Settings::instance().set_theme(theme);
  emit changed();
}

QString Appearance::density() const { return Settings::instance().density(); }

void Appearance::setDensity(const QString& density) {
  if (density == this->density()) return;
  Settings::instance().set_density(density);
  emit changed();
}

bool Appearance::dark() const {
  const QString chosen = theme();
  if (chosen != QLatin1String("system")) return chosen == QLatin1String("dark");
  return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

bool Appearance::reducedMotion() const { return Settings::instance().reduced_motion(); }

void Appearance::setReducedMotion(bool reduced) {
  if (reduced == reducedMotion()) return;
  Settings::instance().set_reduced_motion(reduced);
  emit changed();
}

}  // namespace wastewatch::ui
