#include "print/backup_sheet.h"

#include <gtest/gtest.h>

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

TEST(BackupSheet, IsAPdfOfOnePage) {
  const std::string pdf = backup_sheet_pdf(sheet());
  EXPECT_TRUE(pdf.starts_with("%PDF-"));
  EXPECT_NE(pdf.find("/Count 1"), std::string::npos);
}

TEST(BackupSheet, TheSameSheetGivesTheSameBytes) {
  EXPECT_EQ(backup_sheet_pdf(sheet()), backup_sheet_pdf(sheet()));
}

TEST(BackupSheet, CarriesTheDateItIsGiven) {
  EXPECT_NE(backup_sheet_pdf(sheet()).find("/CreationDate (D:20261118110640"), std::string::npos);
}

TEST(BackupSheet, AnotherKeyGivesAnotherDocument) {
  auto other = sheet();
  other.code_text[20] = u'0';
  const auto id_of = [](const std::string& pdf) { return pdf.substr(pdf.find("/ID"), 80); };
  EXPECT_NE(id_of(backup_sheet_pdf(other)), id_of(backup_sheet_pdf(sheet())));
}

}  // namespace
}  // namespace wastewatch::print
