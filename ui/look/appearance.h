// What the user chose about looks: theme (system, light, dark), density, motion. Stored at once in Settings.
// The tokens that follow from it are in the QML module Wastewatch.Theme. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Appearance : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
  Q_PROPERTY(QString density READ density WRITE setDensity NOTIFY changed)
  Q_PROPERTY(bool dark READ dark NOTIFY changed)  // what the theme comes to now
  Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)

 public:
  explicit Appearance(QObject* parent);
  static Appearance* create(QQmlEngine*, QJSEngine*);

  QString theme() const;
  void setTheme(const QString& theme);
  QString density() const;
  void setDensity(const QString& density);
  bool dark() const;
  bool reducedMotion() const;
  void setReducedMotion(bool reduced);

 signals:
  void changed();
};

}  // namespace wastewatch::ui
