#include "ui/tracking/found_note.h"

#include <QCoreApplication>
#include <QStringList>

#include "geo/datum.h"
#include "ledger/text.h"
#include "ui/format/format.h"
#include "ui/tracking/export_file.h"

namespace wastewatch::ui {
namespace {

constexpr QLatin1String pdf_suffix(".pdf");

QString found_text(const char* text) { return QCoreApplication::translate("FoundNote", text); }

QString position_in(geo::Datum datum, geo::Point place) {
  const auto shown = geo::converted(place, geo::Datum::wgs84, datum);
  return format::position(shown.lat_e7, shown.lon_e7, 5);
}

// As the ledger stores text, on one line.
QString storable(const QString& text) {
  QString out;
  for (const char32_t c : text.simplified().toStdU32String()) {
    const QString one = QString::fromUcs4(&c, 1);
    out += ledger::is_plain_text(one.toStdString()) ? one : QStringLiteral(" ");
  }
  return out.simplified();
}

bool fits(const QString& text) {
  return static_cast<std::size_t>(text.toUtf8().size()) <= ledger::max_text_bytes;
}

QStringList lines_of(const std::vector<PasserRow>& passers) {
  QStringList out;
  for (const auto& row : passers) {
    QStringList line{row.title, row.note, row.age};
    line.removeAll(QString());
    out << QStringLiteral("%1. %2").arg(out.size() + 1).arg(line.join(QStringLiteral(" · ")));
  }
  return out;
}

QStringList lines_of(const std::vector<NearLoad>& loads) {
  QStringList out;
  for (const auto& load : loads)
    out << QStringLiteral("%1. %2 · %3 · %4").arg(out.size() + 1).arg(load.title, load.note, load.age);
  return out;
}

void add_row(print::NoteSheet& sheet, const char* key, const QString& value) {
  if (!value.isEmpty()) sheet.rows.emplace_back(found_text(key), value);
}

void add_list(print::NoteSheet& sheet, const char* heading, const QStringList& lines) {
  if (!lines.isEmpty()) sheet.lists.push_back({found_text(heading), lines});
}

}  // namespace

QString report_note(const FoundNote& note, const QString& passage) {
  QString out = format::position(note.place.lat_e7, note.place.lon_e7, 5) + QStringLiteral(" WGS-84");
  for (const QString& part : {note.found, note.where, passage}) {
    const QString longer = out + QStringLiteral("; ") + storable(part);
    if (!storable(part).isEmpty() && fits(longer)) out = longer;
  }
  return out;
}

print::NoteSheet found_sheet(const FoundNote& note) {
  print::NoteSheet sheet;
  sheet.title = found_text(QT_TRANSLATE_NOOP("FoundNote", "What was found at a place"));
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "What was found"), note.found.trimmed());
  for (const auto datum : {geo::Datum::wgs84, geo::Datum::gcj02, geo::Datum::bd09}) {
    const auto name = geo::datum_name(datum);
    sheet.rows.emplace_back(found_text(QT_TRANSLATE_NOOP("FoundNote", "Position, %1"))
                                .arg(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))),
                            position_in(datum, note.place));
  }
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "Place"), note.where);
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "Position from the photo"), note.photo);
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "Searched"), note.searched);
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "Result"), note.answer);
  add_row(sheet, QT_TRANSLATE_NOOP("FoundNote", "Source"), note.source);
  add_list(sheet, QT_TRANSLATE_NOOP("FoundNote", "Who passed"), lines_of(note.passers));
  add_list(sheet, QT_TRANSLATE_NOOP("FoundNote", "Loads that were near"), lines_of(note.loads));
  sheet.foot = found_text(QT_TRANSLATE_NOOP(
      "FoundNote",
      "This note is not signed and is not on the chain. The records it names can be proven from the chain."));
  return sheet;
}

Result<QString> write_found_note(const FoundNote& note, const QString& path) {
  const auto sheet = found_sheet(note);
  const bool is_pdf = path.endsWith(pdf_suffix, Qt::CaseInsensitive);
  return write_export(path, is_pdf ? print::note_sheet_pdf(sheet) : print::note_sheet_text(sheet));
}

}  // namespace wastewatch::ui
