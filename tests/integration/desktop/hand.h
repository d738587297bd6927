// A person in front of the real window: finds what a screen reader would find, by its spoken name, and uses
// pointer and keyboard. Bounded: every look gives up after its patience. GUI thread only.
#pragma once

#include <QAccessible>
#include <QQuickWindow>
#include <QString>
#include <chrono>
#include <functional>

namespace wastewatch::test {

using Patience = std::chrono::milliseconds;
constexpr Patience usual_patience = std::chrono::seconds(30);

class Hand {
 public:
  explicit Hand(QQuickWindow& window) : window_(window) {}

  // Whether something visible of that role is called so, or starts so.
  bool sees(QAccessible::Role role, const QString& name, Patience patience = usual_patience) const;
  // Whether any visible text contains these words.
  bool reads(const QString& words, Patience patience = usual_patience) const;
  // The full name of the first that is called so, or starts so; empty: not seen.
  QString name_of(QAccessible::Role role, const QString& name) const;
  // Clicks in the middle of it, once it is there and enabled.
  bool press(QAccessible::Role role, const QString& name, Patience patience = usual_patience);
  // Clicks a line of text and types.
  bool write(const QString& label, const QString& text);
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  // Presses Tab until the focus is on it or inside; false when it never is.
  bool tab_to(QAccessible::Role role, const QString& name);
  QString focused() const;  // what a screen reader says of where the focus is

 private:
  QAccessibleInterface* find(const std::function<bool(QAccessibleInterface&)>& fits) const;
  QAccessibleInterface* find(QAccessible::Role role, const QString& name) const;
  bool focus_within(QAccessible::Role role, const QString& name) const;

  QQuickWindow& window_;
};

}  // namespace wastewatch::test
