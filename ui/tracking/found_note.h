// What was found at a place, in words: for a report about a load, and as a note that is kept or handed on
// when no load can be named. Pure but for the language of the screen; write_found_note() writes a file. Any
// thread.
#pragma once

#include <QString>
#include <vector>

#include "base/error.h"
#include "geo/point.h"
#include "print/note_sheet.h"
#include "ui/tracking/passers.h"

namespace wastewatch::ui {

struct FoundNote {
  geo::Point place;
  QString where;     // "3.1 km south-west of Tongxiang"
  QString found;     // what the person wrote
  QString photo;     // name of the photo the place came from; empty: none
  QString searched;  // "within 300 m, 2026-02-23 08:00:00 to …"; empty: nothing was searched
  QString answer;    // how much was searched, and whether something was left out
  QString source;    // network, height and block time
  std::vector<PasserRow> passers;
  std::vector<NearLoad> loads;
};

// For a report that is signed: position and datum, what was found, then where that is and who passed. At most
// ledger::max_text_bytes: what is last and does not fit is left out, whole. Characters that the ledger does
// not store become spaces.
QString report_note(const FoundNote& note, const QString& passage);

print::NoteSheet found_sheet(const FoundNote& note);
// As PDF when the name ends so, else as text. The name it was written to. Errors: files.h's.
Result<QString> write_found_note(const FoundNote& note, const QString& path);

}  // namespace wastewatch::ui
