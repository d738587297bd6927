// Settings → Map: what is chosen is stored and used; a key goes to its own server alone.
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>

#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/language/word.h"
#include "ui/mapsource/map_source.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

const QString secret = QStringLiteral("office-secret");
const QString elsewhere = QStringLiteral("https://tiles.example.org/{z}/{x}/{y}.png?k={key}");

void type(SecretInput& input, const QString& text) {
  for (const QChar letter : text) {
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
    QCoreApplication::sendEvent(&input, &press);
  }
}

}  // namespace

class MapSourceTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { qputenv("XDG_CONFIG_HOME", config_.path().toLocal8Bit()); }
  void init() { Settings::use(Settings::Store::memory); }

  void a_key_is_stored_for_its_owner_alone() {
    const QFileInfo file(config_.filePath(QStringLiteral("Wastewatch/wastewatch.conf")));
    QVERIFY(QDir().mkpath(file.path()));
    QFile old(file.filePath());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("[appearance]\ntheme=dark\n");  // of an earlier version, which everybody may read
    old.close();
    old.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    for (const bool is_new : {false, true}) {
      if (is_new) QVERIFY(QFile::remove(file.filePath()));
      check_access(file, !is_new);
    }
  }

  void a_data_folder_of_its_own_has_its_own_settings() {
    const QTemporaryDir data;
    const QString folder = data.filePath(QStringLiteral("not/yet/there"));
    Settings::use(Settings::Store::user);
    Settings::instance().set_theme(QStringLiteral("light"));
    Settings::use(Settings::Store::user, folder);
    QCOMPARE(Settings::instance().theme(), QStringLiteral("system"));
    Settings::instance().set_theme(QStringLiteral("dark"));
    Settings::use(Settings::Store::user);
    QCOMPARE(Settings::instance().theme(), QStringLiteral("light"));
    Settings::use(Settings::Store::user, folder);
    QCOMPARE(Settings::instance().theme(), QStringLiteral("dark"));
    QVERIFY(QFile::exists(folder + QStringLiteral("/wastewatch.conf")));
    Settings::use(Settings::Store::memory);
  }

  void every_choice_is_stored_and_used() {
    RasterMap map({}, {}, nullptr);
    MapSource settings(map, nullptr);
    QCOMPARE(settings.kind(), MapSource::BuiltIn);
    settings.setKind(MapSource::File);
    settings.choose(QUrl::fromLocalFile(QStringLiteral("/nowhere/map.mbtiles")));
    settings.choose(QUrl(QStringLiteral("https://example.org/map.mbtiles")));  // no file
    settings.setMostZoom(99);
    settings.setLeastZoom(30);
    settings.setLargeTiles(true);
    settings.setCredit(QStringLiteral(" ©  Office "));
    QVERIFY(stored_source() == map.source());
    QCOMPARE(map.source().file, QStringLiteral("/nowhere/map.mbtiles"));
    QCOMPARE(settings.path(), QStringLiteral("/nowhere/map.mbtiles"));
    QCOMPARE(settings.mostZoom(), 24);
    QCOMPARE(settings.leastZoom(), 24);
    QCOMPARE(settings.credit(), QStringLiteral("© Office"));
    QCOMPARE(stored_source().tile_pixels, 512);
    settings.setKind(MapSource::BuiltIn);
    QVERIFY(!map.chosen());
    QCOMPARE(stored_source().file, QStringLiteral("/nowhere/map.mbtiles"));
  }

  void layers_are_added_moved_and_removed() {
    RasterMap map({}, {}, nullptr);
    MapSource settings(map, nullptr);
    for (int i = 0; i < most_layers + 2; ++i) settings.addLayer();
    QCOMPARE(settings.layers().size(), most_layers);
    QVERIFY(settings.full());
    settings.setAddress(0, QStringLiteral(" https://a.example.org/{z}/{x}/{y}.png "));
    settings.setAddress(1, QStringLiteral("nonsense"));
    QVERIFY(settings.layers()[0].valid && !settings.layers()[1].valid);
    settings.moveLayer(0, 1);
    settings.moveLayer(0, -1);
    settings.moveLayer(7, 1);
    QCOMPARE(settings.layers()[1].address, QStringLiteral("https://a.example.org/{z}/{x}/{y}.png"));
    settings.removeLayer(0);
    settings.removeLayer(-1);
    QCOMPARE(settings.layers().size(), most_layers - 1);
    QCOMPARE(stored_source().layers.size(), most_layers - 1);
  }

  void a_key_goes_to_all_layers_of_its_server_and_to_no_other() {
    RasterMap map({}, {}, nullptr);
    MapSource settings(map, nullptr);
    settings.useTianditu();
    settings.setKind(MapSource::BuiltIn);  // nobody is asked
    settings.addLayer();
    settings.setAddress(2, elsewhere);
    SecretInput input(window_.contentItem());
    type(input, secret);
    settings.setKey(0, &input);
    QVERIFY(input.empty());
    const auto layers = map.source().layers;
    QCOMPARE(layers[0].key, secret);
    QCOMPARE(layers[1].key, secret);
    QVERIFY(layers[2].key.isEmpty());
    QVERIFY(settings.layers()[1].has_key && !settings.layers()[2].has_key);
    settings.forgetKey(1);
    QVERIFY(map.source().layers[0].key.isEmpty());
  }

  void a_key_is_forgotten_when_its_layer_gets_another_server() {
    RasterMap map({}, {}, nullptr);
    MapSource settings(map, nullptr);
    settings.useTianditu();
    settings.setKind(MapSource::BuiltIn);
    SecretInput input(window_.contentItem());
    type(input, secret);
    settings.setKey(0, &input);
    QString address = settings.layers()[0].address;
    settings.setAddress(0, address.replace(QStringLiteral("vec"), QStringLiteral("img")));
    QCOMPARE(map.source().layers[0].key, secret);
    settings.setAddress(0, elsewhere);
    QVERIFY(map.source().layers[0].key.isEmpty());
    QVERIFY(settings.layers()[0].wants_key);
  }

  void tianditu_asks_for_a_key_and_nobody_is_asked_without() {
    RasterMap map({}, {}, nullptr);
    MapSource settings(map, nullptr);
    settings.useTianditu();
    QCOMPARE(settings.kind(), MapSource::Server);
    QCOMPARE(settings.layers().size(), 2);
    QVERIFY(settings.layers()[0].wants_key && settings.layers()[1].wants_key);
    QCOMPARE(map.problem(), error_text(Error::make(tiles::Errc::needs_key)));
    QVERIFY(!map.checking());
  }

  void stored_nonsense_is_no_source() {
    auto& store = Settings::instance();
    store.set_value(QStringLiteral("map/source"), QStringLiteral("satellite"));
    store.set_value(QStringLiteral("map/leastZoom"), 50);
    store.set_value(QStringLiteral("map/mostZoom"), -3);
    store.set_value(QStringLiteral("map/tilePixels"), 17);
    const RasterSource source = stored_source();
    QVERIFY(!source.raster());
    QVERIFY(source.least_zoom <= source.most_zoom && source.most_zoom <= 24);
    QCOMPARE(source.tile_pixels, 256);
  }

 private:
  static void check_access(QFileInfo file, bool has_theme) {
    Settings::use(Settings::Store::user);
    QCOMPARE(Settings::instance().theme(), has_theme ? QStringLiteral("dark") : QStringLiteral("system"));
    store_source(tianditu(secret));
    QVERIFY(stored_source() == tianditu(secret));
    Settings::use(Settings::Store::memory);  // writes the file
    file.refresh();
    QCOMPARE_GT(file.size(), 0);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
  }

  QQuickWindow window_;
  QTemporaryDir config_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::MapSourceTest)
#include "map_source_test.moc"
