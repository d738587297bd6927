#include "ui/zones/zone_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "support/qt_tests.h"
#include "ui/zones/zone_drawing.h"

namespace wastewatch::ui {
namespace {

QGeoPath triangle() {
  return QGeoPath({QGeoCoordinate(30, 120), QGeoCoordinate(30, 120.1), QGeoCoordinate(30.1, 120.1)});
}

void settle(const ZoneDesk& desk) { QTRY_VERIFY(!desk.busy()); }

QByteArray content_of(const QString& name) {
  QFile file(name);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& name, const QByteArray& content) {
  QFile file(name);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
}

}  // namespace

class ZoneDeskTest : public QObject {
  Q_OBJECT

 private slots:
  void what_was_saved_is_there_again() {
    const QTemporaryDir folder;
    {
      ZoneDesk desk(nullptr);
      desk.open(folder.path());
      settle(desk);
      QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral(" Yard "), triangle(), 0));
      QVERIFY(desk.save({}, QStringLiteral("corridor"), QStringLiteral("Road"), triangle(), 300));
      settle(desk);
    }
    ZoneDesk again(nullptr);
    again.open(folder.path());
    settle(again);
    QCOMPARE(again.rows().size(), 2);
    QCOMPARE(again.rows()[0].name, QStringLiteral("Yard"));
    QCOMPARE(again.rows()[1].half_width_m, 300.0);
    QVERIFY(again.rows()[0].key != again.rows()[1].key);
    QCOMPARE(again.shapes()[0].points.size(), 3);
  }

  void a_changed_zone_keeps_its_place_and_its_key() {
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    const QString key = desk.rows()[0].key;
    QVERIFY(desk.save(key, QStringLiteral("forbidden"), QStringLiteral("Quarry"), triangle(), 0));
    QCOMPARE(desk.rows().size(), 1);
    QCOMPARE(desk.rows()[0].key, key);
    QCOMPARE(desk.rows()[0].kind, QStringLiteral("forbidden"));
  }

  void what_cannot_be_a_zone_is_refused_in_words_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QGeoPath>("path");
    QTest::addColumn<double>("half_width");
    QTest::newRow("no name") << "zone" << "  " << triangle() << 0.0;
    QTest::newRow("two corners") << "zone" << "A"
                                 << QGeoPath({QGeoCoordinate(30, 120), QGeoCoordinate(30, 121)}) << 0.0;
    QTest::newRow("no width") << "corridor" << "A" << triangle() << 0.0;
    QTest::newRow("width is no number") << "corridor" << "A" << triangle() << qQNaN();
    QTest::newRow("crosses itself") << "zone" << "A"
                                    << QGeoPath({QGeoCoordinate(30, 120), QGeoCoordinate(30.1, 120.1),
                                                 QGeoCoordinate(30, 120.1), QGeoCoordinate(30.1, 120)})
                                    << 0.0;
  }
  void what_cannot_be_a_zone_is_refused_in_words() {
    QFETCH(const QString, kind);
    QFETCH(const QString, name);
    QFETCH(const QGeoPath, path);
    QFETCH(const double, half_width);
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(!desk.save({}, kind, name, path, half_width));
    QVERIFY(!desk.problem().isEmpty());
    QCOMPARE(desk.problem(), desk.shortcoming(kind, name, path, half_width));
    QVERIFY(desk.rows().isEmpty());
  }

  void a_damaged_file_is_kept_beside_the_new_one() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("zones.geojson"));
    write(file, "{ not GeoJSON");
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(desk.problem().contains(QStringLiteral("cannot be read")));
    QCOMPARE(content_of(file), QByteArray("{ not GeoJSON"));
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    settle(desk);
    QCOMPARE(content_of(file + QStringLiteral(".damaged-1")), QByteArray("{ not GeoJSON"));
    QVERIFY(content_of(file).contains("Yard"));
  }

  void an_import_adds_everything_or_nothing() {
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    const QString other = folder.filePath(QStringLiteral("other.geojson"));
    desk.exportTo(QUrl::fromLocalFile(other));
    settle(desk);
    QVERIFY(!desk.message().isEmpty());
    desk.importFrom(QUrl::fromLocalFile(other));
    settle(desk);
    QCOMPARE(desk.rows().size(), 2);
    QVERIFY(desk.rows()[0].key != desk.rows()[1].key);
    write(other, R"({"type":"LineString","coordinates":[[200,30],[120,30]]})");
    desk.importFrom(QUrl::fromLocalFile(other));
    settle(desk);
    QCOMPARE(desk.rows().size(), 2);
    QVERIFY(!desk.problem().isEmpty());
    QVERIFY(desk.message().isEmpty());
    desk.importFrom(QUrl::fromLocalFile(folder.filePath(QStringLiteral("missing.geojson"))));
    settle(desk);
    QVERIFY(!desk.problem().isEmpty());
  }

  void kml_and_gpx_are_imported_and_the_import_is_undone() {
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    const QString kml = folder.filePath(QStringLiteral("areas.kml"));
    write(kml,
          "<kml><Placemark><name>Quarry</name><LinearRing><coordinates>120,30 120.1,30 120.1,30.1 120,30"
          "</coordinates></LinearRing></Placemark></kml>");
    const QString gpx = folder.filePath(QStringLiteral("way.gpx"));
    write(gpx,
          "<gpx><trk><trkseg><trkpt lat='30' lon='120'/><trkpt lat='30.1' lon='120'/></trkseg></trk></gpx>");
    desk.importFrom(QUrl::fromLocalFile(kml));
    settle(desk);
    QCOMPARE(desk.rows().size(), 2);
    QCOMPARE(desk.rows()[1].name, QStringLiteral("Quarry"));
    desk.importFrom(QUrl::fromLocalFile(gpx));
    settle(desk);
    QCOMPARE(desk.rows().size(), 3);
    QCOMPARE(desk.rows()[2].kind, QStringLiteral("corridor"));
    QVERIFY(desk.can_undo() && desk.undo_text().contains(QStringLiteral("import")));
    desk.undo();
    settle(desk);
    QCOMPARE(desk.rows().size(), 2);
    QVERIFY(!desk.can_undo() && desk.message().isEmpty());
    ZoneDesk again(nullptr);
    again.open(folder.path());
    settle(again);
    QCOMPARE(again.rows().size(), 2);
  }

  void a_change_and_a_removal_are_undone() {
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    const QString key = desk.rows()[0].key;
    QVERIFY(desk.save(key, QStringLiteral("corridor"), QStringLiteral("Road"), triangle(), 300));
    desk.undo();
    QCOMPARE(desk.rows()[0].name, QStringLiteral("Yard"));
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Second"), triangle(), 0));
    desk.remove(key);
    desk.undo();
    QCOMPARE(desk.rows().size(), 2);
    QCOMPARE(desk.rows()[0].key, key);  // in its old place
  }

  void what_cannot_be_imported_names_the_feature() {
    const QTemporaryDir folder;
    ZoneDesk desk(nullptr);
    desk.open(folder.path());
    settle(desk);
    const QString file = folder.filePath(QStringLiteral("areas.kml"));
    write(file,
          "<kml><Placemark/><Placemark><LineString><coordinates>120,95 120,30</coordinates></LineString>"
          "</Placemark></kml>");
    desk.importFrom(QUrl::fromLocalFile(file));
    settle(desk);
    QVERIFY(!desk.problem().isEmpty());
    QVERIFY(desk.detail().contains(QStringLiteral("placemark 1")));
    write(file, "<kml><Placemark><Point><coordinates>120,30</coordinates></Point></Placemark></kml>");
    desk.importFrom(QUrl::fromLocalFile(file));
    settle(desk);
    QVERIFY(!desk.problem().isEmpty() && desk.message().isEmpty());
    QVERIFY(desk.rows().isEmpty() && !desk.can_undo());
  }

  void what_is_drawn_is_measured() {
    const QGeoCoordinate wuzhen(30.743, 120.487);
    const QGeoPath circle = ZoneDrawing::circle(wuzhen, 500);
    QCOMPARE(circle.size(), 64);
    QVERIFY(ZoneDrawing::middle(circle).distanceTo(wuzhen) < 1);
    QVERIFY(ZoneDrawing::measured(QStringLiteral("zone"), circle, 0).contains(QStringLiteral("0.78 km²")));
    const QGeoCoordinate target(31, 121);
    QVERIFY(ZoneDrawing::middle(ZoneDrawing::moved(circle, wuzhen, target)).distanceTo(target) < 1);
    QVERIFY(ZoneDrawing::circle(wuzhen, 1).isEmpty());
    QVERIFY(ZoneDrawing::circle({}, 500).isEmpty());
    QVERIFY(!ZoneDrawing::middle({}).isValid());
    QVERIFY(ZoneDrawing::measured(QStringLiteral("zone"), {}, 0).isEmpty());
    QCOMPARE(ZoneDrawing::measured(QStringLiteral("corridor"), triangle(), 100),
             ZoneDrawing::measured(QStringLiteral("corridor"), triangle(), 100.2));
  }

  void a_folder_that_cannot_be_written_says_so() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("file"));
    write(file, "x");
    ZoneDesk desk(nullptr);
    desk.open(file + QStringLiteral("/below"));
    settle(desk);
    QVERIFY(desk.save({}, QStringLiteral("zone"), QStringLiteral("Yard"), triangle(), 0));
    settle(desk);
    QVERIFY(!desk.problem().isEmpty());
    QCOMPARE(desk.rows().size(), 1);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ZoneDeskTest)
#include "zone_desk_test.moc"
