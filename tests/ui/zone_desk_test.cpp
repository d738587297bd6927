#include "ui/zones/zone_desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "support/qt_tests.h"

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
