// What the map page shows, against what the reader itself says, over a day and a half of the demonstration.
#include <algorithm>
#include <memory>

#include "followed_pages.h"
#include "index/errors.h"
#include "support/qt_tests.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/records/load_grade.h"
#include "ui/tracking/map_card.h"
#include "ui/tracking/map_corridors.h"
#include "ui/tracking/map_things.h"

namespace wastewatch::ui {

class MapPagesTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    pages_ = std::make_unique<FollowedPages>(a_day_and_a_half);
    Headings headings;
    auto things = map_things(context(), headings);
    QVERIFY(things);
    things_ = std::move(*things);
  }
  void cleanupTestCase() { pages_.reset(); }

  void every_device_with_a_position_is_on_the_map_once() {
    const auto heard = reader().last_fixes();
    QVERIFY(heard);
    QCOMPARE_GT(heard->size(), 0U);
    for (const auto& last : *heard) {
      const QString key = QStringLiteral("device-") + hex_of(last.device);
      QCOMPARE(std::ranges::count(things_.things, key, &MapThing::key), 1);
    }
  }

  void a_track_is_read_once_for_a_position() {
    Headings headings;
    const auto first = map_things(context(), headings);
    const auto read = headings.read();
    QCOMPARE_GT(read, 0U);
    const auto again = map_things(context(), headings);
    QCOMPARE(headings.read(), read);
    const auto pointing = [](const MapThings& things) {
      std::vector<double> out;
      for (const auto& thing : things.things) out.push_back(thing.symbol.heading);
      return out;
    };
    QVERIFY(first && again);
    QCOMPARE(pointing(*again), pointing(*first));
    headings.forget();
    QVERIFY(map_things(context(), headings));
    QCOMPARE(headings.read(), 2 * read);
  }

  void the_feed_is_read_once_for_a_page() {
    const auto first = context().feed();
    const auto again = context().feed();
    QVERIFY(first && again);
    QCOMPARE(*again, *first);
  }

  void trouble_is_listed_first_and_the_worst_before_the_rest() {
    QVERIFY(std::ranges::is_sorted(things_.things, std::greater<>(), &MapThing::grade));
    QCOMPARE_GT(things_.things.front().grade, int{Grade::None});
  }

  void a_tracker_has_the_grade_of_its_load() {
    for (const auto& thing : things_.things) {
      const auto card = map_card(context(), thing.key, {});
      QVERIFY(card);
      if (thing.layer != MapLayer::trackers || card->card.batch_link.isEmpty()) continue;
      const auto link = parse_link(card->card.batch_link);
      QCOMPARE(thing.grade, load_grade(reader(), *parse_batch_id(link->id)));
    }
  }

  void positions_older_than_a_gap_are_marked_and_kept() {
    for (const auto& thing : things_.things) QCOMPARE(thing.symbol.is_old, thing.old || thing.doubtful);
    QVERIFY(std::ranges::any_of(things_.things, &MapThing::old));
  }

  void a_card_says_when_a_reading_was_taken_and_received_and_leads_on() {
    const auto tracker = std::ranges::find(things_.things, MapLayer::trackers, &MapThing::layer);
    QVERIFY(tracker != things_.things.end());
    const auto card = map_card(context(), tracker->key, {});
    QVERIFY(card);
    QVERIFY(has_fact(card->card, "Taken"));
    QVERIFY(has_fact(card->card, "Position"));
    QVERIFY(parse_link(card->card.replay_link));
    QVERIFY(!card->card.tracks.isEmpty());
  }

  void a_load_on_its_way_says_when_it_is_expected_or_that_nobody_knows() {
    int expected = 0;
    for (const auto& thing : things_.things) {
      const auto card = map_card(context(), thing.key, {});
      expected += has_fact(card->card, "Expected");
    }
    QCOMPARE_GT(expected, 0);
  }

  void what_is_on_the_chain_no_more_is_not_found() {
    QVERIFY(map_card(context(), "device-00", {}).error().is(index::Errc::not_found));
    QVERIFY(map_card(context(), "site-zz-0", {}).error().is(index::Errc::not_found));
    QVERIFY(map_card(context(), QString(), {}).error().is(index::Errc::not_found));
  }

  void searched_text_ignores_marks_and_case() { QCOMPARE(folded("浙F·D0021 ａB-"), folded("浙fd0021ab")); }

  void routes_are_those_of_loads_on_their_way_and_bounded() {
    QCOMPARE_GT(things_.routes.size(), 0U);
    QCOMPARE_LE(things_.routes.size(), most_map_routes);
    for (const auto& route : things_.routes) {
      const auto shape = map_corridor(context(), route);
      QVERIFY(shape);
      if (*shape) QCOMPARE_GT((*shape)->points.size(), 1);
    }
  }

 private:
  static bool has_fact(const MapCard& card, const char* key) {
    return std::ranges::any_of(card.facts, [&](const Fact& fact) { return fact.key == QLatin1String(key); });
  }
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
  MapThings things_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::MapPagesTest)
#include "map_pages_test.moc"
