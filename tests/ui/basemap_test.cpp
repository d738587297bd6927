// The base map's file: what is built in is whole, and what is damaged is refused by name.
#include <QFile>
#include <cstdint>
#include <random>
#include <set>
#include <string_view>

#include "base/wire.h"
#include "support/qt_tests.h"
#include "ui/base/errors.h"
#include "ui/basemap/basemap.h"
#include "ui/basemap/projection.h"

namespace wastewatch::ui {
namespace {

constexpr std::string_view magic("WWMAP\x02", 6);

// A file with one level of one road, a place and a water's name.
Bytes small_file() {
  Bytes out = to_bytes(magic);
  for (const std::int64_t corner : {1000, 2000, 5000, 6000}) append_zigzag(out, corner);
  append_uvarint(out, 1);    // levels
  append_uvarint(out, 250);  // until zoom 25
  append_uvarint(out, 1);    // shapes
  append_uvarint(out, static_cast<std::uint64_t>(BaseMap::Kind::road));
  append_uvarint(out, 2);
  for (const std::int64_t step : {2000, 3000, 500, 0}) append_zigzag(out, step);
  for (const std::uint64_t number : {2U, 16U}) {  // a county seat; a name from zoom 8
    append_uvarint(out, 1);
    append_uvarint(out, number);
    append_zigzag(out, 2100);
    append_zigzag(out, 3100);
    for (const std::string_view name : {"Wuzhen", "乌镇"}) {
      append_uvarint(out, name.size());
      append(out, as_bytes(name));
    }
  }
  return out;
}

bool is_refused(BytesView file) {
  const auto map = parse_base_map(file);
  return !map && map.error().is(Errc::bad_basemap) && !map.error().detail.empty();
}

}  // namespace

class BasemapTest : public QObject {
  Q_OBJECT

 private slots:
  void the_built_in_map_covers_zhejiang_and_its_neighbours() {
    const BaseMap& map = base_map();
    std::set<QString> names;
    for (const auto& place : map.places) names.insert(place.en);
    for (const char* name : {"Wuzhen", "Tongxiang", "Jiaxing", "Huzhou", "Hangzhou", "Suzhou", "Shanghai",
                             "Jiashan", "Anji", "Wenzhou", "Ningbo", "Nanjing"}) {
      QVERIFY2(names.contains(name), test::note(name));
    }
    QVERIFY(map.box.contains(to_unit({120.49, 30.74})));
    QCOMPARE_GT(map.places.size(), 1000U);
  }

  void every_level_has_every_kind_that_it_shows() {
    for (const auto& level : base_map().levels) {
      for (const auto kind :
           {BaseMap::Kind::sea, BaseMap::Kind::lake, BaseMap::Kind::shore, BaseMap::Kind::dense,
            BaseMap::Kind::main_road, BaseMap::Kind::railway, BaseMap::Kind::province_border}) {
        QVERIFY2(!level.bundles[static_cast<std::size_t>(kind)].empty(), test::note(static_cast<int>(kind)));
      }
    }
    QCOMPARE_GT(base_map().levels[2].points.size(), base_map().levels[0].points.size());
  }

  void all_points_lie_in_the_box() {
    const QRectF box = base_map().box.adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
    for (const auto& level : base_map().levels) {
      for (const QPointF& point : level.points) QVERIFY(box.contains(point));
    }
    for (const auto& place : base_map().places) QVERIFY2(box.contains(place.at), test::note(place.en));
  }

  void places_have_both_names_and_come_most_important_first() {
    int rank = 0;
    for (const auto& place : base_map().places) {
      QVERIFY(!place.en.isEmpty() && !place.zh.isEmpty());
      QCOMPARE_GE(place.rank, rank);
      rank = place.rank;
    }
  }

  void a_file_is_read_as_written() {
    const auto map = parse_base_map(small_file());
    QVERIFY(map);
    QCOMPARE(map->levels.size(), 1U);
    QCOMPARE(map->levels[0].points.size(), 2U);
    const auto& roads = map->levels[0].bundles[static_cast<std::size_t>(BaseMap::Kind::road)];
    QCOMPARE(roads.size(), 1U);
    QCOMPARE(roads[0].shapes[0].bounds.height(), 0);
    QCOMPARE_GT(roads[0].bounds.width(), 0);
    QCOMPARE(map->places[0].zh, QString::fromUtf8("乌镇"));
    QCOMPARE(map->waters[0].from_zoom, 8);
  }

  void a_file_cut_short_or_with_more_after_its_end_is_refused() {
    Bytes file = small_file();
    for (std::size_t size = 0; size < file.size(); ++size) {
      QVERIFY2(is_refused(BytesView(file).first(size)), test::note(size));
    }
    file.push_back(0);
    QVERIFY(is_refused(file));
  }

  void wrong_bytes_are_refused_or_read_within_bounds() {
    std::mt19937 random(7);
    for (int round = 0; round < 20'000; ++round) {
      Bytes file = small_file();
      for (int n = 0; n < 3; ++n) file[random() % file.size()] = static_cast<std::uint8_t>(random());
      const auto map = parse_base_map(file);
      if (!map) {
        QVERIFY(map.error().is(Errc::bad_basemap));
        continue;
      }
      for (const auto& level : map->levels) {
        for (const QPointF& point : level.points) QVERIFY(QRectF(0, 0, 1, 1).contains(point));
      }
    }
  }

  void a_count_that_the_file_cannot_hold_costs_no_memory() {
    Bytes file = to_bytes(magic);
    for (const std::int64_t corner : {1000, 2000, 5000, 6000}) append_zigzag(file, corner);
    append_uvarint(file, 1);
    append_uvarint(file, 250);
    append_uvarint(file, std::uint64_t{1} << 62);
    QVERIFY(is_refused(file));
  }

  void files_of_other_boxes_are_not_put_together() {
    auto map = parse_base_map(small_file());
    auto other = parse_base_map(small_file());
    QVERIFY(map && other);
    other->box.translate(0.1, 0);
    const auto refused = add_shapes(*map, *other);
    QVERIFY(!refused && refused.error().is(Errc::bad_basemap));
    other->box = map->box;
    QVERIFY(add_shapes(*map, *other));
    QCOMPARE(map->levels[0].points.size(), 4U);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::BasemapTest)
#include "basemap_test.moc"
