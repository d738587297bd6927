// Objects of which the desktop has one, shared by C++ and QML. Made on first use, owned by the application object and
// gone with it. GUI thread only.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QQmlEngine>

namespace wastewatch::ui {

template <class T>
T& the() {
  static QPointer<T> instance;
  if (!instance) {
    instance = new T;
    instance->setParent(QCoreApplication::instance());
  }
  return *instance;
}

// For the static `create` of a QML_SINGLETON.
template <class T>
T* the_for_qml() {
  T& instance = the<T>();
  QJSEngine::setObjectOwnership(&instance, QJSEngine::CppOwnership);
  return &instance;
}

}  // namespace wastewatch::ui
