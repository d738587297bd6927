#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ui/fonts/fonts.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"
#include "ui/singleton.h"
#include "ui/theme/typography.h"

namespace wastewatch::ui {
namespace {

class Translations : public testing::TestWithParam<const char*> {};

TEST_P(Translations, HaveNoUnfinishedAndNoEmptyEntry) {
  QFile file(QStringLiteral(WASTEWATCH_TRANSLATIONS "/") + GetParam());
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&file);
  int entries = 0;
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("translation"))
      continue;
    ++entries;
    EXPECT_FALSE(xml.attributes().hasAttribute("type")) << "line " << xml.lineNumber();
    EXPECT_FALSE(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
        << "line " << xml.lineNumber();
  }
  EXPECT_FALSE(xml.hasError());
  EXPECT_GT(entries, 100);
}

INSTANTIATE_TEST_SUITE_P(Files, Translations, testing::Values("wastewatch_en.ts", "wastewatch_zh_CN.ts"));

QStringList sources_of(const QString& file) {
  QFile in(QStringLiteral(WASTEWATCH_TRANSLATIONS "/") + file);
  EXPECT_TRUE(in.open(QIODevice::ReadOnly));
  QXmlStreamReader xml(&in);
  QStringList sources;
  while (!xml.atEnd()) {
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("source")) {
      sources << xml.readElementText();
    }
  }
  return sources;
}

TEST(TranslationFiles, HoldTheSameEntries) {
  EXPECT_EQ(sources_of("wastewatch_en.ts"), sources_of("wastewatch_zh_CN.ts"));
}

TEST(LanguageSwitch, ChangesNumbersTypeAndTheTongueAtOnce) {
  Settings::use(Settings::Store::memory);
  auto& language = the<Language>();
  language.setCode("en");
  EXPECT_EQ(language.format()->age(3'600'000), "1 h");
  const int latin = the<Typography>().font(Typography::Body).pixelSize();
  language.setCode("zh_CN");
  EXPECT_EQ(language.format()->age(3'600'000), QString::fromUtf8("1小时"));
  EXPECT_GT(the<Typography>().font(Typography::Body).pixelSize(), latin);
  language.setCode("fr");
  EXPECT_EQ(language.code(), "en");
}

TEST(Fonts, NameTheChineseFamilySoThatHanIsNotJapanese) {
  for (const QFont& font : {sans_font(13), sans_font(13, true), mono_font(12)}) {
    EXPECT_TRUE(font.families().contains("Noto Sans CJK SC"));
  }
  EXPECT_FALSE(package_of_family("Noto Sans CJK SC").isEmpty());
}

}  // namespace
}  // namespace wastewatch::ui
