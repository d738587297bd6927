// Objects of which the desktop has one, shared by C++ and QML. Made on first use, owned by the application
// object and gone with it. GUI thread only.
//
// Such a class has a constructor with a parent and no default constructor: QML would prefer that one to
// `create` and make a second object.
#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QQmlEngine>
#include <type_traits>

namespace wastewatch::ui {

template <class T>
T& the() {
  static QPointer<T> instance;
  if (!instance) instance = new T(QCoreApplication::instance());
  return *instance;
}

// For the static `create` of a QML_SINGLETON.
template <class T>
T* the_for_qml() {
  static_assert(!std::is_default_constructible_v<T>, "QML would make an object of its own");
  T& instance = the<T>();
  QJSEngine::setObjectOwnership(&instance, QJSEngine::CppOwnership);
  return &instance;
}

}  // namespace wastewatch::ui
