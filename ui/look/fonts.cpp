#include "ui/look/fonts.h"

#include <QFontDatabase>
#include <array>

namespace wastewatch::ui {
namespace {

struct Family {
  const char* name;
  const char* package;
};
constexpr std::array families{
    Family{"Noto Sans", "fonts-noto-core"},
    Family{"Noto Sans CJK SC", "fonts-noto-cjk"},
    Family{"Noto Sans Mono", "fonts-noto-mono"},
};

QFont make(const char* first, int pixel_size) {
  QFont font;
  font.setFamilies({QString::fromLatin1(first), QStringLiteral("Noto Sans CJK SC")});
  font.setPixelSize(pixel_size);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

QFont sans_font(int pixel_size, bool bold) {
  QFont font = make("Noto Sans", pixel_size);
  font.setWeight(bold ? QFont::Bold : QFont::Normal);
  return font;
}

QFont mono_font(int pixel_size) { return make("Noto Sans Mono", pixel_size); }

QStringList missing_font_families() {
  const QStringList present = QFontDatabase::families();
  QStringList missing;
  for (const Family& family : families) {
    if (!present.contains(QLatin1String(family.name))) missing << QString::fromLatin1(family.name);
  }
  return missing;
}

QString package_of_family(const QString& name) {
  for (const Family& family : families) {
    if (name == QLatin1String(family.name)) return QString::fromLatin1(family.package);
  }
  return {};
}

}  // namespace wastewatch::ui
