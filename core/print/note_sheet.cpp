#include "print/note_sheet.h"

#include <QFont>
#include <QPdfWriter>
#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextDocument>

#include "print/a4_pdf.h"

namespace wastewatch::print {
namespace {

constexpr double note_body_pt = 10;
constexpr double note_heading_pt = 12;
constexpr double note_title_pt = 18;

QTextCharFormat letters(double points, bool bold) {
  QTextCharFormat out;
  out.setFontFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
  out.setFontPointSize(points);
  out.setFontWeight(bold ? QFont::Bold : QFont::Normal);
  return out;
}

// Paragraphs after one another.
class NotePage {
 public:
  explicit NotePage(QTextDocument& document) : cursor_(&document) {}

  void paragraph(const QString& text, double points, bool bold, double above) {
    start(above);
    cursor_.insertText(text, letters(points, bold));
  }
  void row(const QString& key, const QString& value) {
    start(3);
    cursor_.insertText(key + QStringLiteral(": "), letters(note_body_pt, true));
    cursor_.insertText(value, letters(note_body_pt, false));
  }

 private:
  void start(double above) {
    QTextBlockFormat format;
    format.setTopMargin(above);
    if (begun_)
      cursor_.insertBlock(format);
    else
      cursor_.setBlockFormat(format);
    begun_ = true;
  }

  QTextCursor cursor_;
  bool begun_ = false;
};

void write(QTextDocument& document, const NoteSheet& sheet) {
  NotePage page(document);
  page.paragraph(sheet.title, note_title_pt, true, 0);
  for (const auto& [key, value] : sheet.rows) page.row(key, value);
  for (const auto& list : sheet.lists) {
    page.paragraph(list.heading, note_heading_pt, true, 12);
    for (const auto& line : list.lines) page.paragraph(line, note_body_pt, false, 3);
  }
  page.paragraph(sheet.foot, note_body_pt, false, 12);
}

}  // namespace

std::string note_sheet_pdf(const NoteSheet& sheet) {
  // QTextDocument leaves 2 cm and numbers the pages.
  const auto pdf = a4_pdf(sheet.title, {}, [&](QPdfWriter& writer) {
    QTextDocument document;
    write(document, sheet);
    document.print(&writer);
  });
  return pdf.toStdString();
}

std::string note_sheet_text(const NoteSheet& sheet) {
  QStringList out{sheet.title, QString()};
  for (const auto& [key, value] : sheet.rows) out << key + QStringLiteral(": ") + value;
  for (const auto& list : sheet.lists) out << QString() << list.heading << list.lines;
  out << QString() << sheet.foot << QString();
  return out.join(u'\n').toStdString();
}

}  // namespace wastewatch::print
