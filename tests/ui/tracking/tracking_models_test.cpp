// The models of the map page over a followed chain: what they show of new blocks, how a replay is moved
// through, how a search ends.
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <chrono>
#include <memory>

#include "followed_pages.h"
#include "models/followed_session.h"
#include "support/qt_tests.h"
#include "ui/language/language.h"
#include "ui/navigation/link.h"
#include "ui/settings/settings.h"
#include "ui/tracking/map_page_model.h"
#include "ui/tracking/passers_model.h"
#include "ui/tracking/replay_model.h"
#include "ui/tracking/replay_period.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;
constexpr auto tracking_patience = 60s;

}  // namespace

class TrackingModelsTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    the<Language>().setCode("en");
    followed_ = std::make_unique<FollowedSession>(a_day_and_a_half);
  }
  void cleanupTestCase() { followed_.reset(); }

  void a_page_in_front_shows_the_newest_positions_of_new_blocks() {
    MapPageModel model;
    model.setActive(true);
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    QCOMPARE(model.rows()->count(), static_cast<int>(model.symbols().size()));
    const QSignalSpy changed(&model, &MapPageModel::symbolsChanged);
    followed_->make_blocks(3);
    QVERIFY(QTest::qWaitFor([&] { return changed.size() > 0; }, tracking_patience));
  }

  void the_search_and_the_layers_choose_rows_and_symbols_alike() {
    MapPageModel model;
    model.setActive(true);
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    const int all = model.rows()->count();
    model.setFilter("no such thing");
    QCOMPARE(model.rows()->count(), 0);
    QVERIFY(model.symbols().isEmpty());
    model.setFilter({});
    model.showLayer(static_cast<int>(MapLayer::sites), false);
    QCOMPARE_LT(model.rows()->count(), all);
    QVERIFY(!MapPageModel().layers()[static_cast<int>(MapLayer::sites)]);
    model.showLayer(static_cast<int>(MapLayer::sites), true);
    model.showLayer(99, false);
    QCOMPARE(model.rows()->count(), all);
  }

  void of_more_than_the_map_draws_trouble_is_drawn_and_everything_is_listed() {
    constexpr int all = 12'345;
    MapThings many;
    for (int i = 0; i < all; ++i) {
      auto& thing = many.things.emplace_back();
      thing.key = QStringLiteral("device-%1").arg(i);
      thing.title = thing.key;
      thing.searched = folded(thing.title);
      thing.layer = MapLayer::trucks;
      thing.symbol.link = thing.key;
      thing.symbol.label = thing.title;
    }
    many.things.back().grade = Grade::Critical;
    in_order(many.things);
    MapPageModel model;
    model.show(std::move(many));
    QCOMPARE(model.matching(), all);
    QCOMPARE(model.symbols().size(), most_map_symbols);
    QCOMPARE(model.rows()->keyOf(0), QStringLiteral("device-12344"));
    QCOMPARE(model.symbolOf(model.rows()->keyOf(0)), 0);
    model.setSelected(QStringLiteral("device-9999"));
    QVERIFY(model.symbolOf(model.selected()) >= 0);
    QVERIFY(model.rows()->rowOf(model.selected()) >= 0);
    while (model.rows()->canFetchMore({})) model.rows()->fetchMore({});
    QCOMPARE(model.rows()->count(), all);
    model.setFilter(QStringLiteral("device-12"));
    QCOMPARE(model.matching(), model.rows()->count());
    QCOMPARE_LT(model.matching(), all);
  }

  void what_is_selected_has_a_card_that_leads_to_its_replay() {
    MapPageModel map;
    map.setActive(true);
    QVERIFY(QTest::qWaitFor([&] { return map.loaded(); }, tracking_patience));
    map.setSelected(map.rows()->keyOf(0));
    QVERIFY(QTest::qWaitFor([&] { return !map.card().facts.isEmpty(); }, tracking_patience));
    QVERIFY(!map.card().place.isEmpty());
    QVERIFY(map.symbolOf(map.selected()) >= 0);
    replayed_ = parse_link(map.card().replay_link)->id;
    map.setSelected({});
    QVERIFY(map.card().key.isEmpty());
  }

  void a_replay_is_moved_through_by_reading_by_event_and_by_playing() {
    ReplayModel model;
    model.setSubject(replayed_);
    QVERIFY(model.busy());
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    QVERIFY2(model.problem().isEmpty(), qPrintable(model.problem()));
    QCOMPARE(model.time(), model.page().from_ms);
    QCOMPARE(model.states().size(), model.page().devices.size());
    model.stepFix(1);
    const double first = model.time();
    QVERIFY(first > model.page().from_ms);
    model.stepFix(1);
    QVERIFY(model.time() > first);
    model.stepFix(-1);
    QCOMPARE(model.time(), first);
    model.stepEvent(1);
    QVERIFY(model.time() >= first);
    model.setTime(1e18);
    QCOMPARE(model.time(), model.page().to_ms);
    model.setTime(model.page().from_ms);
    model.setSpeed(5);
    model.setPlaying(true);
    QVERIFY(QTest::qWaitFor([&] { return model.time() > model.page().from_ms; }, tracking_patience));
    model.setPlaying(false);
    QVERIFY(!model.playing());
  }

  void another_period_is_another_link_and_a_wrong_one_is_named() {
    ReplayModel model;
    model.setSubject(replayed_);
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    const auto day = parse_replay(model.inPeriod(static_cast<int>(ReplayPeriod::last_day)));
    QVERIFY(day && period_of(*day) == ReplayPeriod::last_day);
    QVERIFY(model.between("nonsense", "2026-03-02 09:00").isEmpty());
    QVERIFY(!model.period_problem().isEmpty());
    QVERIFY(model.between("2026-03-02 09:00", "2026-03-02 08:00").isEmpty());
    QVERIFY(model.between("2026-03-02", "2027-03-02").isEmpty());
    QVERIFY(!model.between("2026-03-02 08:00", "2026-03-02 09:00").isEmpty());
    QVERIFY(model.period_problem().isEmpty());
  }

  void playing_passes_over_what_is_quiet_when_asked_to() {
    ReplayModel model;
    model.setSubject(replayed_);
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    const auto& quiet = model.replay().quiet;
    const auto stop = std::ranges::find_if(quiet, [&](const track::Span& span) {
      return span.from_ms > model.page().from_ms && span.to_ms < model.page().to_ms;
    });
    QVERIFY(stop != quiet.end());
    model.setSkips(true);
    model.setSpeed(0);
    model.setTime(static_cast<double>(stop->from_ms + 1));
    model.setPlaying(true);
    QVERIFY(QTest::qWaitFor([&] { return model.time() >= static_cast<double>(stop->to_ms); }, 10s));
    model.setPlaying(false);
    model.setSkips(false);
  }

  void colours_of_a_replay_are_those_of_a_measure() {
    ReplayModel model;
    model.setSubject(replayed_);
    QVERIFY(QTest::qWaitFor([&] { return model.loaded(); }, tracking_patience));
    model.setShade(static_cast<int>(PathShade::speed));
    QVERIFY(
        std::ranges::any_of(model.tracks(), [](const MapTrack& track) { return !track.shades.isEmpty(); }));
    model.setShade(7);
    QCOMPARE(model.shade(), static_cast<int>(PathShade::speed));
  }

  void a_link_that_names_nothing_is_a_problem_in_words() {
    ReplayModel model;
    model.setSubject("nothing at all");
    QVERIFY(!model.busy());
    QVERIFY(!model.problem().isEmpty());
    model.setSubject(QString(32, 'a'));
    QVERIFY(QTest::qWaitFor([&] { return !model.busy(); }, tracking_patience));
    QVERIFY(!model.loaded());
    QVERIFY(!model.problem().isEmpty());
  }

  void a_search_ends_with_rows_and_says_how_much_it_read() {
    MapPageModel map;
    map.setActive(true);
    QVERIFY(QTest::qWaitFor([&] { return map.loaded(); }, tracking_patience));
    PassersModel model;
    model.setPlace(map.symbols()[0].coordinate());
    QVERIFY(QTest::qWaitFor([&] { return model.answered(); }, tracking_patience));
    QCOMPARE_GT(model.rows()->count(), 0);
    QVERIFY(!model.note().isEmpty());
    QVERIFY(parse_link(model.rows()->replayOf(0)));
    model.cancel();
    QCOMPARE(model.rows()->count(), 0);
    QVERIFY(!model.busy());
  }

 private:
  std::unique_ptr<FollowedSession> followed_;
  QString replayed_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TrackingModelsTest)
#include "tracking_models_test.moc"
