// The system's clipboard for QML. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>

class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class Clipboard : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  explicit Clipboard(QObject* parent) : QObject(parent) {}
  static Clipboard* create(QQmlEngine*, QJSEngine*);
  Q_INVOKABLE void copy(const QString& text) const;
};

}  // namespace wastewatch::ui
