// Tiles kept on disk: expiry, limit, one folder a source, nothing of address or key in it. And pictures.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "loopback_tiles.h"
#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/tiles/raster_source.h"
#include "ui/tiles/tile_disk.h"
#include "ui/tiles/tile_memory.h"
#include "ui/tiles/tile_picture.h"

namespace wastewatch::ui {
namespace {

constexpr std::int64_t mega = 1'000'000;
constexpr tiles::TileId here{5, 26, 13};

QString hash_of(int number) { return QStringLiteral("%1").arg(number, 16, 16, QLatin1Char('0')); }

Bytes bytes_of(const QByteArray& data) {
  return to_bytes(std::string_view(data.constData(), static_cast<std::size_t>(data.size())));
}

QImage square(int side) {
  QImage out(side, side, QImage::Format_RGB32);
  out.fill(Qt::red);
  return out;
}

}  // namespace

class TileDiskTest : public QObject {
  Q_OBJECT

 private slots:
  void a_tile_is_found_until_it_expires() {
    const QTemporaryDir root;
    const Bytes picture = bytes_of(test::picture(Qt::red));
    TileDisk disk(root.path(), hash_of(1), 10 * mega);
    disk.keep(0, here, picture, 1'000);
    QVERIFY(disk.find(0, here, 999) == picture);
    QVERIFY(!disk.find(1, here, 999));
    QVERIFY(!disk.find(0, {5, 13, 26}, 999));
    QVERIFY(!disk.find(0, here, 1'000));
    QVERIFY(!disk.find(0, here, 999));  // it was deleted
  }

  void it_is_there_after_a_restart_and_gone_when_dropped() {
    const QTemporaryDir root;
    const Bytes picture = bytes_of(test::picture(Qt::red));
    TileDisk(root.path(), hash_of(1), 10 * mega).keep(0, here, picture, 1'000);
    TileDisk again(root.path(), hash_of(1), 10 * mega);
    QVERIFY(again.find(0, here, 1) == picture);
    QVERIFY(!TileDisk(root.path(), hash_of(2), 10 * mega).find(0, here, 1));
    again.drop(0, here);
    QVERIFY(!again.find(0, here, 1));
  }

  void it_stays_within_its_limit() {
    const QTemporaryDir root;
    TileDisk disk(root.path(), hash_of(1), mega);
    const Bytes large(50'000, 7);
    for (std::uint32_t x = 0; x < 60; ++x) disk.keep(0, {10, x, 0}, large, 1'000);
    QCOMPARE_LE(tile_disk_bytes(root.path()), mega + mega / 10);
    QVERIFY(disk.find(0, {10, 59, 0}, 1) == large);
  }

  void folders_are_private_and_the_oldest_source_goes() {
    const QTemporaryDir root;
    for (int source = 0; source < 7; ++source) TileDisk(root.path(), hash_of(source), mega);
    const auto folders = QDir(root.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(folders.size(), most_cached_sources);
    for (const auto& folder : folders) {
      QVERIFY(!(folder.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther)));
    }
  }

  void clearing_leaves_what_is_not_the_caches() {
    const QTemporaryDir root;
    TileDisk(root.path(), hash_of(1), mega).keep(0, here, Bytes(1000, 1), 1'000);
    QVERIFY(QDir(root.path()).mkdir(QStringLiteral("photos")));
    QCOMPARE_GT(tile_disk_bytes(root.path()), 1000);
    clear_tile_disks(root.path());
    QCOMPARE(tile_disk_bytes(root.path()), 0);
    QVERIFY(QDir(root.path()).exists(QStringLiteral("photos")));
  }

  void a_folder_that_cannot_be_made_keeps_nothing() {
    TileDisk disk(QStringLiteral("/proc/nowhere"), hash_of(1), mega);
    disk.keep(0, here, Bytes(10, 1), 1'000);
    QVERIFY(!disk.find(0, here, 1));
  }

  void servers_have_hashes_of_their_own_and_keys_have_none() {
    const RasterSource one = tianditu(QStringLiteral("first key"));
    RasterSource other = one;
    other.layers[0].address.replace(QStringLiteral("tianditu"), QStringLiteral("example"));
    QVERIFY(source_hash(one) != source_hash(other));
    QCOMPARE(source_hash(one), source_hash(tianditu(QStringLiteral("second key"))));
    other = one;
    other.tile_pixels = 512;
    QVERIFY(source_hash(one) != source_hash(other));
  }

  void tianditu_is_complete_but_for_the_key() {
    QVERIFY(check_source(tianditu(QStringLiteral("k"))));
    QVERIFY(check_source(tianditu({})).error().is(tiles::Errc::needs_key));
    QCOMPARE(tianditu({}).layers.size(), 2);
  }

  void pictures_are_whole_small_and_of_a_known_kind() {
    QByteArray png = test::picture(Qt::red);
    QVERIFY(decode_tile(bytes_of(png)).has_value());
    png.chop(20);
    QVERIFY(decode_tile(bytes_of(png)).error().is(tiles::Errc::not_a_picture));
    QVERIFY(decode_tile(bytes_of("<html>Log in</html>")).error().is(tiles::Errc::not_a_picture));
    QVERIFY(decode_tile(bytes_of(test::picture(Qt::red, 2'000))).error().is(tiles::Errc::too_large));
    QVERIFY(decode_tile({}).error().is(tiles::Errc::not_a_picture));
    QByteArray flipped = test::picture(Qt::red);
    for (qsizetype at = 0; at < flipped.size(); ++at) {
      flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
      static_cast<void>(decode_tile(bytes_of(flipped)));  // an error or a picture, never a crash
      flipped[at] = static_cast<char>(flipped[at] ^ 0x55);
    }
  }

  void memory_is_bounded_and_forgets_what_was_painted_longest_ago() {
    TileMemory memory;
    constexpr int side = 1'024;
    constexpr auto room = static_cast<std::uint32_t>(TileMemory::least_bytes / (side * side * 4));
    for (std::uint32_t x = 0; x < 2 * room; ++x) {
      memory.put({20, x, 0}, square(side));
      QVERIFY(memory.picture({20, 0, 0}) != nullptr);  // stays, because it is painted
      QCOMPARE_LE(memory.bytes(), TileMemory::least_bytes);
    }
    QVERIFY(memory.picture({20, 1, 0}) == nullptr);
    memory.put({20, 0, 0}, square(side));
    QCOMPARE_LE(memory.bytes(), TileMemory::least_bytes);
    memory.clear();
    QCOMPARE(memory.bytes(), 0);
  }

  void a_tile_that_fails_again_is_asked_for_less_often() {
    TileMemory memory;
    QCOMPARE(memory.due_ms(here), 0);
    memory.put_failed(here, 0, 10);
    QCOMPARE(memory.due_ms(here), 10);
    memory.put_failed(here, 100, 10);
    QCOMPARE(memory.due_ms(here), 120);
    memory.put_absent(here, 5'000);
    QCOMPARE(memory.due_ms(here), 5'000);
    memory.forget_notes();
    QCOMPARE(memory.due_ms(here), 0);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TileDiskTest)
#include "tile_disk_test.moc"
