// Who passed here: rows of the demonstration, and where a place may come from.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

#include "base/files.h"
#include "followed_pages.h"
#include "index/errors.h"
#include "support/qt_tests.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/tracking/passers.h"
#include "ui/tracking/passers_model.h"
#include "ui/tracking/replay_subject.h"

namespace wastewatch::ui {

class PassersTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void whoever_stood_at_a_place_is_found_and_opens_its_replay_there() {
    const auto heard = pages_->reader().last_fixes();
    QVERIFY(heard && !heard->empty());
    const auto& last = heard->front();
    const geo::Point place{*last.fix.reading.lat_e7, *last.fix.reading.lon_e7};
    const auto answer = passers_here(pages_->context(), {place}, {});
    QVERIFY(answer);
    QVERIFY(answer->complete);
    const QString id = hex_of(last.device);
    const auto row =
        std::ranges::find_if(answer->rows, [&](const PasserRow& one) { return one.key.startsWith(id); });
    QVERIFY(row != answer->rows.end());
    const auto link = parse_link(row->replay);
    QVERIFY(link);
    QCOMPARE(link->page, "map");
    const auto subject = parse_replay(link->id);
    QVERIFY(subject);
    QCOMPARE(*subject->device, last.device);
    QVERIFY(subject->period->from_ms <= subject->at_ms && subject->at_ms < subject->period->to_ms);
  }

  void nobody_is_found_where_nobody_was() {
    const auto answer = passers_here(pages_->context(), {{0, 0}}, {});
    QVERIFY(answer);
    QVERIFY(answer->rows.empty());
  }

  void a_cancelled_search_says_so() {
    const auto answer = passers_here(pages_->context(), {{307'460'000, 1'204'860'000}}, [] { return true; });
    QVERIFY(answer.error().is(index::Errc::cancelled));
  }

  void typed_places_are_converted_from_their_datum() {
    PassersModel model;
    model.typePlace("30.7461, 120.4872", 1);
    QVERIFY(model.placed());
    QCOMPARE(model.place_text(), QStringLiteral("30.74610, 120.48720"));
    model.typePlace("30.7461, 120.4872", 2);
    QVERIFY(model.place().distanceTo(QGeoCoordinate(30.7461, 120.4872)) > 300);
    model.typePlace("30°44'46\"N 120°29'14\"E", 1);
    QVERIFY(model.place().distanceTo(QGeoCoordinate(30.74611, 120.48722)) < 5);
    QVERIFY(model.place_problem().isEmpty());
  }

  void what_is_no_place_is_refused_and_the_old_one_kept() {
    PassersModel model;
    model.typePlace("30.7461, 120.4872", 1);
    const auto before = model.place();
    for (const char* text : {"", "abc", "95.0, 120.0", "30, 120"}) {
      model.typePlace(text, 1);
      QVERIFY2(!model.place_problem().isEmpty(), text);
      QCOMPARE(model.place(), before);
    }
    model.openLink("x");
    QVERIFY(!model.place_problem().isEmpty());
  }

  void the_circle_on_the_map_has_the_chosen_radius() {
    PassersModel model;
    QVERIFY(model.shapes().isEmpty());
    model.setPlace({30.7, 120.5});
    model.setRadius(1'000);
    QCOMPARE(model.shapes().size(), 1);
    QCOMPARE(model.shapes()[0].half_width_m, 1'000);
    model.setRadius(-5);
    QCOMPARE(model.radius(), static_cast<int>(least_radius_m));
  }

  void photos_are_known_by_their_names() {
    QVERIFY(PassersModel::isPhoto(QUrl::fromLocalFile("/a/IMG_1.JPG")));
    QVERIFY(!PassersModel::isPhoto(QUrl::fromLocalFile("/a/proof.wwproof")));
  }

 private:
  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::PassersTest)
#include "passers_test.moc"
