// The two font values of the desktop. "Noto Sans" alone falls back to the Japanese forms of Han characters,
// so each font names its Chinese family too. Debian: fonts-noto-core, fonts-noto-cjk, fonts-noto-mono.
#pragma once

#include <QFont>
#include <QStringList>

namespace wastewatch::ui {

QFont sans_font(int pixel_size, bool bold = false);
QFont mono_font(int pixel_size);

// The families the desktop needs and the system lacks; empty when all is well.
QStringList missing_font_families();

// The Debian package that provides a family, for the message at start.
QString package_of_family(const QString& family);

}  // namespace wastewatch::ui
