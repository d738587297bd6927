#include "ui/status/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

#include "ui/base/singleton.h"

namespace wastewatch::ui {

Clipboard* Clipboard::create(QQmlEngine*, QJSEngine*) { return the_for_qml<Clipboard>(); }

void Clipboard::copy(const QString& text) const { QGuiApplication::clipboard()->setText(text); }

}  // namespace wastewatch::ui
