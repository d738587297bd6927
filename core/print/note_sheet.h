// A note as PDF on A4: a title, what it says in rows, then lists under headings, over as many pages as it
// takes. Every text is the caller's, in the caller's language, and plain: nothing in it is markup. Needs a
// QGuiApplication (fonts); any one thread.
#pragma once

#include <QString>
#include <QStringList>
#include <string>
#include <utility>
#include <vector>

namespace wastewatch::print {

struct NoteList {
  QString heading;
  QStringList lines;  // a paragraph each
};

struct NoteSheet {
  QString title;
  std::vector<std::pair<QString, QString>> rows;  // "Position", "30.71000, 120.52000 WGS-84"
  std::vector<NoteList> lists;
  QString foot;  // the last paragraph
};

std::string note_sheet_pdf(const NoteSheet& sheet);
// The same as plain text, UTF-8.
std::string note_sheet_text(const NoteSheet& sheet);

}  // namespace wastewatch::print
