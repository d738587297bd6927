#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "ui/fonts/fonts.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"
#include "ui/singleton.h"
#include "ui/status/chain_status.h"
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

ChainSummary healthy() {
  ChainSummary summary;
  summary.network = "demo";
  summary.checked_height = 12408;
  summary.checked_age_ms = 2000;
  summary.recomputed_height = 12408;
  summary.nodes_agree = summary.nodes_compared = 2;
  summary.trust_left_ms = 13LL * 86'400'000;
  return summary;
}

TEST(ChainStatusTest, IsGoodOnlyWhenAllHolds) {
  the<Language>().setCode("en");
  ChainStatus status(nullptr);
  EXPECT_EQ(status.state(), ChainStatus::NotConnected);
  status.show(healthy());
  EXPECT_EQ(status.state(), ChainStatus::Good);
  EXPECT_EQ(
      status.sentences().join("|"),
      QString::fromUtf8("Signatures checked to 12,408 · 2 s ago|Recomputed to 12,408|2 of 2 comparison nodes "
                        "agree|Trust left 13 d"));
  ChainSummary behind = healthy();
  behind.recomputed_height = 12000;
  status.show(behind);
  EXPECT_EQ(status.state(), ChainStatus::CatchingUp);
  ChainSummary alone = healthy();
  alone.nodes_agree = 1;
  status.show(alone);
  EXPECT_EQ(status.state(), ChainStatus::CatchingUp);
}

TEST(ChainStatusTest, GivesEveryTroubleASentenceAndAnAction) {
  using Trouble = ChainSummary::Trouble;
  ChainStatus status(nullptr);
  for (const Trouble trouble : {Trouble::disconnected, Trouble::halted, Trouble::expired_trust,
                                Trouble::divergence, Trouble::root_mismatch}) {
    ChainSummary summary = healthy();
    summary.trouble = trouble;
    status.show(summary);
    EXPECT_EQ(status.state(), ChainStatus::Trouble);
    EXPECT_FALSE(status.troubleText().isEmpty());
    EXPECT_FALSE(status.troubleAction().isEmpty());
  }
}

}  // namespace
}  // namespace wastewatch::ui
