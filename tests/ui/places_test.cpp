// Places by name and by position.
#include <cmath>
#include <numbers>

#include "support/qt_tests.h"
#include "ui/basemap/places.h"

namespace wastewatch::ui {

class PlacesTest : public QObject {
  Q_OBJECT

 private slots:
  void names_are_found_by_their_beginning_in_either_language_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("English") << "tongx" << "Tongxiang";
    QTest::newRow("Chinese") << QString::fromUtf8("乌镇") << "Wuzhen";
    QTest::newRow("without its apostrophe") << "linan" << QString::fromUtf8("Lin’an");
    QTest::newRow("with another apostrophe") << "Lin'an" << QString::fromUtf8("Lin’an");
    QTest::newRow("full width") << QString::fromUtf8("Ｗｕｚｈｅｎ") << "Wuzhen";
  }
  void names_are_found_by_their_beginning_in_either_language() {
    QFETCH(const QString, typed);
    QFETCH(const QString, found);
    const auto places = places_named(typed, Tongue::english);
    QVERIFY(!places.empty());
    QCOMPARE(places.front().name, found);
  }

  void the_most_important_place_of_a_name_comes_first_and_few_are_given() {
    const auto places = places_named(QStringLiteral("hu"), Tongue::english);
    QCOMPARE(places.size(), most_named_places);
    QCOMPARE(places.front().name, "Huzhou");
    QVERIFY(places_named(QStringLiteral("h"), Tongue::english).empty());
    QVERIFY(places_named(QString::fromUtf8("’’’"), Tongue::english).empty());
  }

  void a_position_is_described_by_distance_and_direction_from_a_place() {
    const auto tongxiang = places_named(QStringLiteral("Tongxiang"), Tongue::english).front().at;
    const double km = 1 / 111.0;
    const GeoPoint south_west{tongxiang.longitude - 2.2 * km / 0.861, tongxiang.latitude - 2.2 * km};
    QCOMPARE(place_words(south_west, Tongue::english), QStringLiteral("3.1\u00A0km south-west of Tongxiang"));
    QCOMPARE(place_words(south_west, Tongue::chinese), QString::fromUtf8("桐乡西南 3.1\u00A0公里"));
    QCOMPARE(place_words(tongxiang, Tongue::english), "Tongxiang");
  }

  void every_direction_has_its_word() {
    const BaseMap::Place place{0, to_unit({120, 30}), QStringLiteral("A"), {}};
    BaseMap map;
    map.places.push_back(place);
    for (int turn = 0; turn < 8; ++turn) {
      const double angle = turn * std::numbers::pi / 4;
      const auto near = place_near(map, {120 + 0.1 * std::sin(angle), 30 + 0.1 * std::cos(angle) * 0.866});
      QVERIFY(near);
      QCOMPARE(near->direction, turn);
    }
  }

  void a_known_name_is_preferred_to_a_nearer_hamlet() {
    BaseMap map;
    map.places.push_back({2, to_unit({120, 30}), QStringLiteral("Seat"), {}});
    map.places.push_back({5, to_unit({120.03, 30}), QStringLiteral("Hamlet"), {}});
    QCOMPARE(place_near(map, {120.03, 30.001})->place->en, "Seat");
    map.places.push_back({5, to_unit({120.1, 30}), QStringLiteral("Village"), {}});
    QCOMPARE(place_near(map, {120.1, 30.001})->place->en, "Village");
  }

  void where_nothing_is_near_nothing_is_said() {
    QCOMPARE(place_words({0, 0}, Tongue::english), "");
    QCOMPARE(place_words({std::nan(""), 30}, Tongue::english), "");
    QCOMPARE(place_words({1e300, -1e300}, Tongue::english), "");
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::PlacesTest)
#include "places_test.moc"
