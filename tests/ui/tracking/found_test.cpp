// From a place to a report: which loads are offered and in what order, what the report says, and the note
// that is kept where no load can be named.
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <memory>

#include "base/files.h"
#include "ledger/text.h"
#include "models/followed_session.h"
#include "support/qt_tests.h"
#include "ui/incident/incident_report.h"
#include "ui/language/language.h"
#include "ui/settings/settings.h"
#include "ui/signing/signing_desk.h"
#include "ui/tracking/found_note.h"
#include "ui/tracking/map_page_model.h"
#include "ui/tracking/passers_model.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto found_patience = 60s;

FoundNote at_a_place() {
  FoundNote out;
  out.place = {307'100'000, 1'205'200'000};
  out.where = "3.1 km south-west of Tongxiang";
  return out;
}

}  // namespace

class FoundTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    the<Language>().setCode("en");
    followed_ = std::make_unique<FollowedSession>(a_day_and_more);
  }
  void cleanupTestCase() { followed_.reset(); }

  void loads_whose_mass_is_missing_come_first_then_those_not_delivered() {
    std::vector<NearLoad> loads(4);
    loads[0].title = "whole";
    loads[1].title = "open";
    loads[1].open = true;
    loads[2].title = "little";
    loads[2].missing_g = 100;
    loads[3].title = "much";
    loads[3].missing_g = 8'000;
    in_order(loads);
    QStringList titles;
    for (const auto& load : loads) titles << load.title;
    QCOMPARE(titles, (QStringList{"much", "little", "open", "whole"}));
  }

  void a_report_names_position_and_datum_first_and_fits_whatever_was_found() {
    auto note = at_a_place();
    note.found = QString(70, QChar(0x6E23));  // three bytes each
    const QString text = report_note(note, "浙F·D0021 42 m away 2026-03-02 07:40:05, stood 14 min");
    QVERIFY(text.startsWith("30.71000, 120.52000 WGS-84; "));
    QVERIFY(text.contains(note.found));
    QVERIFY(ledger::is_plain_text(text.toStdString()));
  }

  void what_fits_is_all_there_and_is_what_the_ledger_stores() {
    auto note = at_a_place();
    note.found = "rubble\n\u200B3 m\u00B3";
    const QString text = report_note(note, "A 42 m away");
    QCOMPARE(text,
             "30.71000, 120.52000 WGS-84; rubble 3 m\u00B3; 3.1 km south-west of Tongxiang; A 42 m away");
    QVERIFY(ledger::is_plain_text(text.toStdString()));
  }

  void a_place_without_loads_is_kept_as_text_and_as_pdf() {
    auto note = at_a_place();
    note.photo = "IMG_1.jpg";
    note.answer = "12 of 12 devices searched.";
    QTemporaryDir folder;
    for (const char* name : {"note.txt", "note.PDF"}) {
      const auto path = write_found_note(note, folder.filePath(name));
      QVERIFY(path);
      const auto content = read_file(path->toStdString(), 1U << 20U);
      QVERIFY(content);
      const bool is_pdf = content->starts_with("%PDF-");
      QCOMPARE(is_pdf, QString(name).endsWith("PDF"));
      if (is_pdf) continue;
      for (const char* said : {"30.71000, 120.52000", "WGS-84", "GCJ-02", "BD-09", "IMG_1.jpg", "12 of 12"})
        QVERIFY2(content->contains(said), said);
    }
    QVERIFY(!write_found_note(note, "/nowhere/at all/note.txt"));
  }

  void a_search_offers_the_loads_that_were_near_and_the_form_opens_with_the_place() {
    PassersModel model;
    model.setPlace(place_of_a_tracker());
    QVERIFY(QTest::qWaitFor([&] { return model.answered(); }, found_patience));
    QCOMPARE_GT(model.near_loads()->count(), 0);
    const QString batch = model.near_loads()->keyOf(0);
    const QString note = model.reportNote(batch, "about 3 m\u00B3 of rubble");
    QVERIFY(note.contains("rubble") && note.contains(model.place_text()));
    QVERIFY(model.reportNote("no such load", "x").isEmpty());

    auto& desk = the<SigningDesk>();
    the<IncidentReport>().openFound(batch, note);
    QVERIFY(desk.message());
    QCOMPARE(QString::fromStdString(desk.message()->raise_incident().note()), note);
    QVERIFY(desk.message()->raise_incident().kind() == ledger::v1::INCIDENT_DUMPING);
    desk.close();
  }

  void a_note_of_an_answered_search_names_network_and_passers() {
    PassersModel model;
    model.setPlace(place_of_a_tracker());
    QVERIFY(QTest::qWaitFor([&] { return model.answered(); }, found_patience));
    QTemporaryDir folder;
    model.saveNote(QUrl::fromLocalFile(folder.filePath("note.txt")), "rubble");
    QVERIFY(QTest::qWaitFor([&] { return !model.saved().isEmpty(); }, found_patience));
    QVERIFY2(!model.save_failed(), qPrintable(model.saved()));
    const auto content = read_file(folder.filePath("note.txt").toStdString(), 1U << 20U);
    QVERIFY(content && content->contains("rubble") && content->contains("demo-test"));
    QVERIFY(content->contains("Who passed"));
  }

 private:
  static constexpr int a_day_and_more = 36 * 60;

  static QGeoCoordinate place_of_a_tracker() {
    MapPageModel map;
    map.setActive(true);
    if (!QTest::qWaitFor([&] { return map.loaded(); }, found_patience)) return {};
    const auto symbols = map.symbols();
    const auto tracker = std::ranges::find_if(symbols, [](const MapSymbol& symbol) {
      return symbol.link.startsWith("device-") && symbol.grade != Grade::None;
    });
    return tracker == symbols.end() ? QGeoCoordinate() : tracker->coordinate();
  }

  std::unique_ptr<FollowedSession> followed_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::FoundTest)
#include "found_test.moc"
