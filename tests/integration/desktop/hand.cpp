#include "hand.h"

#include <QCoreApplication>
#include <QQuickItem>
#include <QTest>

namespace wastewatch::test {
namespace {

using Fits = std::function<bool(QAccessibleInterface&)>;

QAccessibleInterface* search(QAccessibleInterface* at, const Fits& fits) {
  if (at == nullptr || at->state().invisible) return nullptr;
  if (fits(*at)) return at;
  for (int i = 0; i < at->childCount(); ++i) {
    if (auto* found = search(at->child(i), fits)) return found;
  }
  return nullptr;
}

}  // namespace

QAccessibleInterface* Hand::find(const Fits& fits) const {
  return search(QAccessible::queryAccessibleInterface(&window_), fits);
}

QAccessibleInterface* Hand::find(QAccessible::Role role, const QString& name) const {
  return find([&](QAccessibleInterface& at) {
    return at.role() == role && at.text(QAccessible::Name).startsWith(name);
  });
}

bool Hand::sees(QAccessible::Role role, const QString& name, Patience patience) const {
  return QTest::qWaitFor([&] { return find(role, name) != nullptr; }, patience);
}

bool Hand::reads(const QString& words, Patience patience) const {
  const auto contains = [&](QAccessibleInterface& at) { return at.text(QAccessible::Name).contains(words); };
  return QTest::qWaitFor([&] { return find(contains) != nullptr; }, patience);
}

QString Hand::name_of(QAccessible::Role role, const QString& name) const {
  auto* found = find(role, name);
  return found == nullptr ? QString() : found->text(QAccessible::Name);
}

bool Hand::press(QAccessible::Role role, const QString& name, Patience patience) {
  const auto ready = [&] {
    auto* found = find(role, name);
    return found != nullptr && !found->state().disabled;
  };
  if (!QTest::qWaitFor(ready, patience)) return false;
  const QPoint middle = find(role, name)->rect().center() - window_.position();
  QTest::mouseClick(&window_, Qt::LeftButton, {}, middle);
  QCoreApplication::processEvents();
  return true;
}

bool Hand::write(const QString& label, const QString& text) {
  if (!press(QAccessible::EditableText, label)) return false;
  for (const QChar letter : text) QTest::keyClick(&window_, letter.toLatin1());
  return true;
}

QString Hand::focused() const {
  auto* item = window_.activeFocusItem();
  auto* at = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
  return at == nullptr ? QString() : at->text(QAccessible::Name);
}

bool Hand::focus_within(QAccessible::Role role, const QString& name) const {
  auto* item = window_.activeFocusItem();
  auto* at = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
  for (; at != nullptr; at = at->parent()) {
    if (at->role() == role && at->text(QAccessible::Name).startsWith(name)) return true;
  }
  return false;
}

bool Hand::tab_to(QAccessible::Role role, const QString& name) {
  constexpr int most = 80;
  for (int i = 0; i < most; ++i) {
    if (focus_within(role, name)) return true;
    key(Qt::Key_Tab);
  }
  return false;
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(&window_, key, modifiers);
  QCoreApplication::processEvents();
}

}  // namespace wastewatch::test
