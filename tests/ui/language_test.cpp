#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ui/base/errors.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/look/fonts.h"
#include "ui/look/typography.h"
#include "ui/settings/settings.h"
#include "words/explain.h"

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
  EXPECT_GT(entries, 0);
}

INSTANTIATE_TEST_SUITE_P(Files, Translations, testing::Values("wastewatch_en.ts", "wastewatch_zh_CN.ts"));

TEST(Errors, OfTheWindowHaveASentenceAndAnAdvice) {
  for (int code = 1; code < 64; ++code) {
    const auto error = Error::make(static_cast<Errc>(code));
    if (error.name == "unknown") continue;
    EXPECT_TRUE(words::is_explained(error)) << error.text();
  }
}

TEST(Errors, AreToldInTheLanguageOfTheScreen) {
  const auto error = Error::make(Errc::demo_missing);
  set_screen_tongue(Tongue::chinese);
  EXPECT_EQ(error_text(error),
            QString::fromUtf8("缺少演示程序。请将 wastewatchd 安装在本程序旁边，或连接网络。"));
  set_screen_tongue(Tongue::english);
  EXPECT_TRUE(error_text(error).startsWith("The demonstration's program is missing. Install"));
}

TEST(LanguageSwitch, ChangesNumbersTypeAndTheTongueAtOnce) {
  Settings::use(Settings::Store::memory);
  auto& language = the<Language>();
  language.setCode("en");
  EXPECT_EQ(language.format()->age(3'600'000), "1 h");
  const int latin = the<Typography>().font(Typography::Body).pixelSize();
  language.setCode("zh_CN");
  EXPECT_EQ(language.format()->age(3'600'000), QString::fromUtf8("1 小时"));
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
