#include "print/note_sheet.h"

#include <string_view>

#include "support/qt_tests.h"

namespace wastewatch::print {
namespace {

NoteSheet note() {
  NoteSheet out;
  out.title = QStringLiteral("Found 发现");
  out.rows = {{QStringLiteral("Position"), QStringLiteral("30.71000, 120.52000")}};
  out.lists = {{QStringLiteral("Who passed"), {QStringLiteral("1. <b>A & B</b>")}}};
  out.foot = QStringLiteral("Not signed.");
  return out;
}

}  // namespace

class NoteSheetTest : public QObject {
  Q_OBJECT

 private slots:
  void a_short_note_is_a_pdf_of_one_page() {
    const std::string pdf = note_sheet_pdf(note());
    QVERIFY(pdf.starts_with("%PDF-"));
    QVERIFY(pdf.contains("/Count 1"));
  }

  void a_long_one_takes_more_pages() {
    auto sheet = note();
    for (int i = 0; i < 200; ++i) sheet.lists[0].lines << QString::number(i);
    const std::string pdf = note_sheet_pdf(sheet);
    QVERIFY(!pdf.contains("/Count 1"));
    QVERIFY(pdf.contains("/Count "));
  }

  void as_text_every_part_stands_on_its_line_and_nothing_is_markup() {
    const std::string text = note_sheet_text(note());
    for (const std::string_view line : {"Found 发现\n", "\nPosition: 30.71000, 120.52000\n",
                                        "\nWho passed\n1. <b>A & B</b>\n", "\nNot signed.\n"})
      QVERIFY(text.contains(line));
  }
};

}  // namespace wastewatch::print

WASTEWATCH_QT_TEST(wastewatch::print::NoteSheetTest)
#include "note_sheet_test.moc"
