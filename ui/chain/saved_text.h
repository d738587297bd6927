// Writing a report where a person chose. Any thread.
#pragma once

#include <QString>
#include <QUrl>

namespace wastewatch::ui {

// All of it or nothing. A sentence says where it is, or why not.
QString save_text(const QUrl& file, const QString& text);

}  // namespace wastewatch::ui
