// Finds what QML made in a window. GUI thread only.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>

namespace wastewatch::test {

// The first object of a class below an item, whatever its own children are; nullptr when there is none. A
// page that a loader made is an item of the window, and no child of its objects.
template <class T>
T* shown_below(const QQuickItem& item) {
  if (auto* found = item.findChild<T*>()) return found;
  for (const QQuickItem* child : item.childItems()) {
    if (auto* found = shown_below<T>(*child)) return found;
  }
  return nullptr;
}

template <class T>
T* shown_in(const QQuickWindow& window) {
  return shown_below<T>(*window.contentItem());
}

}  // namespace wastewatch::test
