#include "print/backup_sheet.h"

#include <string_view>

#include "support/qt_tests.h"

namespace wastewatch::print {
namespace {

constexpr std::int64_t made_ms = 1'795'000'000'000;  // 2026-11-18T11:06:40Z

BackupSheet sheet() {
  BackupSheet out;
  out.title = QStringLiteral("Backup 备份");
  out.lead = QStringLiteral("What it is.");
  out.rows = {{QStringLiteral("Name"), QStringLiteral("Inspector 7")}};
  out.code = {2, {true, false, false, true}};
  out.code_text = QStringLiteral("WWKEY1:0123456789ABCDEF");
  out.steps = {QStringLiteral("What to do.")};
  out.made_ms = made_ms;
  return out;
}

}  // namespace

class BackupSheetTest : public QObject {
  Q_OBJECT

 private slots:
  void is_a_pdf_of_one_page() {
    const std::string pdf = backup_sheet_pdf(sheet());
    QVERIFY(pdf.starts_with("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
  }

  void the_same_sheet_gives_the_same_bytes() {
    QVERIFY(backup_sheet_pdf(sheet()) == backup_sheet_pdf(sheet()));
  }

  void carries_the_date_it_is_given_and_no_other() {
    const std::string pdf = backup_sheet_pdf(sheet());
    const auto count = [&pdf](std::string_view text) {
      int out = 0;
      for (auto at = pdf.find(text); at != std::string::npos; at = pdf.find(text, at + 1)) ++out;
      return out;
    };
    QCOMPARE_GT(count("Date (D:"), 0);
    QCOMPARE(count("Date (D:20261118110640"), count("Date (D:"));
    QCOMPARE_GT(count("Date=\""), 0);
    QCOMPARE(count("Date=\"2026-11-18T11:06:40"), count("Date=\""));
  }

  void another_key_gives_another_document() {
    auto other = sheet();
    other.code_text[20] = u'0';
    const auto id_of = [](const std::string& pdf) { return pdf.substr(pdf.find("/ID"), 80); };
    QCOMPARE_NE(id_of(backup_sheet_pdf(other)), id_of(backup_sheet_pdf(sheet())));
  }
};

}  // namespace wastewatch::print

WASTEWATCH_QT_TEST(wastewatch::print::BackupSheetTest)
#include "backup_sheet_test.moc"
