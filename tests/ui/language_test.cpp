#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "support/qt_tests.h"
#include "ui/base/errors.h"
#include "ui/base/singleton.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/look/fonts.h"
#include "ui/look/typography.h"
#include "ui/settings/settings.h"
#include "words/explain.h"

namespace wastewatch::ui {

class LanguageTest : public QObject {
  Q_OBJECT

 private slots:
  void translations_have_no_unfinished_and_no_empty_entry_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"wastewatch_en.ts", "wastewatch_zh_CN.ts"}) QTest::newRow(name) << name;
  }
  void translations_have_no_unfinished_and_no_empty_entry() {
    QFETCH(const QString, name);
    QFile file(QStringLiteral(WASTEWATCH_TRANSLATIONS "/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int entries = 0;
    while (!xml.atEnd()) {
      if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("translation"))
        continue;
      ++entries;
      QVERIFY2(!xml.attributes().hasAttribute("type"), test::note("line ", xml.lineNumber()));
      QVERIFY2(!xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty(),
               test::note("line ", xml.lineNumber()));
    }
    QVERIFY(!xml.hasError());
    QCOMPARE_GT(entries, 0);
  }

  void errors_of_the_window_have_a_sentence_and_an_advice_data() {
    QTest::addColumn<int>("code");
    for (int code = 1; code < 64; ++code) {
      const auto error = Error::make(static_cast<Errc>(code));
      if (error.name != "unknown") QTest::addRow("%s", std::string(error.name).c_str()) << code;
    }
  }
  void errors_of_the_window_have_a_sentence_and_an_advice() {
    QFETCH(const int, code);
    const auto error = Error::make(static_cast<Errc>(code));
    QVERIFY2(words::is_explained(error), test::note(error.text()));
  }

  void errors_are_told_in_the_language_of_the_screen() {
    const auto error = Error::make(Errc::demo_missing);
    set_screen_tongue(Tongue::chinese);
    QCOMPARE(error_text(error),
             QString::fromUtf8("缺少演示程序。请将 wastewatchd 安装在本程序旁边，或连接网络。"));
    set_screen_tongue(Tongue::english);
    QVERIFY(error_text(error).startsWith("The demonstration's program is missing. Install"));
  }

  void language_switch_changes_numbers_type_and_the_tongue_at_once() {
    Settings::use(Settings::Store::memory);
    auto& language = the<Language>();
    language.setCode("en");
    QCOMPARE(language.format()->age(3'600'000), QStringLiteral("1\u00A0h"));
    const int latin = the<Typography>().font(Typography::Body).pixelSize();
    language.setCode("zh_CN");
    QCOMPARE(language.format()->age(3'600'000), QString::fromUtf8("1\u00A0小时"));
    QCOMPARE_GT(the<Typography>().font(Typography::Body).pixelSize(), latin);
    language.setCode("fr");
    QCOMPARE(language.code(), "en");
  }

  void fonts_name_the_chinese_family_so_that_han_is_not_japanese() {
    for (const QFont& font : {sans_font(13), sans_font(13, true), mono_font(12)}) {
      QVERIFY(font.families().contains("Noto Sans CJK SC"));
    }
    QVERIFY(!package_of_family("Noto Sans CJK SC").isEmpty());
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::LanguageTest)
#include "language_test.moc"
