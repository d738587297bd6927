// What the person at the screen does all day. Decides where the window opens and hides nothing. Remembered.
// GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QStringList>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Role : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY changed)  // -1: not chosen yet
  Q_PROPERTY(QStringList names READ names NOTIFY changed)
  Q_PROPERTY(QString landingPage READ landing_page NOTIFY changed)
  Q_PROPERTY(QString note READ note NOTIFY changed)  // what the chosen one changes, a sentence

 public:
  explicit Role(QObject* parent);
  static Role* create(QQmlEngine*, QJSEngine*);

  int current() const;
  void setCurrent(int role);
  QStringList names() const;
  QString note() const;
  // Of the chosen role: the first of its pages that exists; without a role the first page there is.
  QString landing_page() const;

 signals:
  void changed();
};

}  // namespace wastewatch::ui
