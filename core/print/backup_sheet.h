// The printed backup of a sealed key: one A4 page as PDF with what the key is, its QR code, the code's text
// and what to do with them. Every text is the caller's, in the caller's language.
//
// The same sheet gives the same bytes on one installation: the document's id is made from its content and its
// date is the caller's. Other versions of Qt or of the fonts give others. Needs a QGuiApplication (fonts);
// any one thread.
#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace wastewatch::print {

// Dark modules, row by row; size × size of them.
struct SheetCode {
  int size = 0;
  std::vector<bool> dark;
};

struct BackupSheet {
  QString title;
  QString lead;                                   // one paragraph
  std::vector<std::pair<QString, QString>> rows;  // "Name", "Inspector 7"
  SheetCode code;
  QString code_text;  // what the code says; printed in groups of eight
  QStringList steps;  // how to use it, a paragraph each
  std::int64_t made_ms = 0;
};

std::string backup_sheet_pdf(const BackupSheet& sheet);

}  // namespace wastewatch::print
