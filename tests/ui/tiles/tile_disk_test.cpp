// Tiles kept on disk: dates, limit, damage, one folder a source, nothing of address or key in it. And
// pictures.
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include "loopback_tiles.h"
#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/language/word.h"
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

KeptTile kept(Bytes picture, std::int64_t got_ms = 1, std::int64_t until_ms = 1'000) {
  return {std::move(picture), got_ms, until_ms, {}};
}

QByteArray content_of(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

// Modified so many seconds from now.
void backdate(const QString& path, int seconds) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::ReadWrite));
  QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(seconds), QFileDevice::FileModificationTime));
}

QString only_tile_in(const QString& folder) {
  const auto found = QDir(folder).entryInfoList({QStringLiteral("*.tile")}, QDir::Files);
  return found.size() == 1 ? found.first().filePath() : QString();
}

QByteArray cut_in_half(QByteArray file) { return file.first(file.size() / 2); }
QByteArray emptied(QByteArray) { return {}; }
QByteArray altered(QByteArray file) {
  file[file.size() - 5] = static_cast<char>(file[file.size() - 5] ^ 1);
  return file;
}
QByteArray lengthened(QByteArray file) { return file + '\0'; }
QByteArray made_huge(QByteArray file) { return file + QByteArray(8 << 20, 'x'); }

QImage square(int side) {
  QImage out(side, side, QImage::Format_RGB32);
  out.fill(Qt::red);
  return out;
}

}  // namespace

class TileDiskTest : public QObject {
  Q_OBJECT

 private slots:
  void a_tile_comes_back_with_its_dates_and_validators() {
    const QTemporaryDir root;
    TileDisk disk(root.path(), hash_of(1), 10 * mega);
    QVERIFY(disk.empty());
    const KeptTile tile{
        bytes_of(test::picture(Qt::red)), 10, 1'000, {"\"v1\"", "Sun, 06 Nov 1994 08:49:37 GMT"}};
    disk.keep(0, here, tile);
    QVERIFY(disk.find(0, here) == tile && !disk.empty());
    QVERIFY(!disk.find(1, here));
    QVERIFY(!disk.find(0, {5, 13, 26}));
  }

  void a_tile_is_fresh_until_it_expires_and_not_before_it_was_got() {
    const KeptTile tile = kept(Bytes(10, 1), 10, 1'000);
    QVERIFY(tile.is_fresh(10) && tile.is_fresh(999));
    QVERIFY(!tile.is_fresh(1'000) && !tile.is_fresh(9));
  }

  void it_is_there_after_a_restart_and_gone_when_dropped() {
    const QTemporaryDir root;
    const KeptTile tile = kept(bytes_of(test::picture(Qt::red)));
    TileDisk(root.path(), hash_of(1), 10 * mega).keep(0, here, tile);
    TileDisk again(root.path(), hash_of(1), 10 * mega);
    QVERIFY(again.find(0, here) == tile);
    QVERIFY(!TileDisk(root.path(), hash_of(2), 10 * mega).find(0, here));
    again.drop(0, here);
    QVERIFY(!again.find(0, here) && again.empty());
    QVERIFY(!TileDisk(root.path(), hash_of(1), 10 * mega).find(0, here));
  }

  void a_damaged_file_is_no_tile_and_goes() {
    const QTemporaryDir root;
    const QString folder = QDir(root.path()).filePath(hash_of(1));
    for (const auto& damage : {&cut_in_half, &emptied, &altered, &lengthened, &made_huge}) {
      TileDisk disk(root.path(), hash_of(1), 100 * mega);
      disk.keep(0, here, kept(bytes_of(test::picture(Qt::red))));
      const QString file = only_tile_in(folder);
      overwrite(file, damage(content_of(file)));
      QVERIFY(!disk.find(0, here));
      QVERIFY(!QFile::exists(file));
    }
  }

  void what_a_killed_program_left_half_written_is_deleted() {
    const QTemporaryDir root;
    const QString folder = QDir(root.path()).filePath(hash_of(1));
    TileDisk(root.path(), hash_of(1), mega).keep(0, here, kept(Bytes(100, 1)));
    const QString half = folder + QStringLiteral("/.0-5-26-13.tile.77-0.new");
    const QString fresh = folder + QStringLiteral("/.0-5-26-14.tile.78-0.new");
    overwrite(half, "half a ti");
    overwrite(fresh, "being written by another program");
    backdate(half, -3'600);
    QVERIFY(QDir(folder).mkpath(QStringLiteral("data8/1")));  // of an earlier version
    TileDisk again(root.path(), hash_of(1), mega);
    QVERIFY(again.find(0, here).has_value());
    QVERIFY(!QFile::exists(half) && QFile::exists(fresh) && !QDir(folder).exists(QStringLiteral("data8")));
  }

  void it_stays_within_its_limit() {
    const QTemporaryDir root;
    TileDisk disk(root.path(), hash_of(1), mega);
    const KeptTile large = kept(Bytes(50'000, 7));
    for (std::uint32_t x = 0; x < 60; ++x) {
      disk.keep(0, {10, x, 0}, large);
      QCOMPARE_LE(tile_disk_bytes(root.path()), mega);
    }
    QVERIFY(disk.find(0, {10, 59, 0}) == large);
  }

  void the_least_recently_used_goes_first() {
    const QTemporaryDir root;
    TileDisk disk(root.path(), hash_of(1), mega);
    const KeptTile large = kept(Bytes(50'000, 7));
    for (std::uint32_t x = 0; x < 60; ++x) {
      disk.keep(0, {10, x, 0}, large);
      QVERIFY(disk.find(0, {10, 0, 0}).has_value());
    }
    QVERIFY(!disk.find(0, {10, 1, 0}));
  }

  void what_was_used_last_is_known_after_a_restart() {
    const QTemporaryDir root;
    const QString folder = QDir(root.path()).filePath(hash_of(1));
    const KeptTile large = kept(Bytes(50'000, 7));
    {
      TileDisk disk(root.path(), hash_of(1), mega);
      for (std::uint32_t x = 0; x < 10; ++x) disk.keep(0, {10, x, 0}, large);
    }
    for (int x = 0; x < 10; ++x)
      backdate(folder + QStringLiteral("/0-10-%1-0.tile").arg(x), -1'000 - x);  // the highest x longest ago
    {
      TileDisk disk(root.path(), hash_of(1), mega);
      QVERIFY(disk.find(0, {10, 9, 0}).has_value());  // used now
    }
    TileDisk smaller(root.path(), hash_of(1), mega / 4);
    QVERIFY(smaller.find(0, {10, 9, 0}).has_value() && smaller.find(0, {10, 0, 0}).has_value());
    QVERIFY(!smaller.find(0, {10, 8, 0}) && !smaller.find(0, {10, 7, 0}));
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
    TileDisk(root.path(), hash_of(1), mega).keep(0, here, kept(Bytes(1000, 1)));
    QVERIFY(QDir(root.path()).mkdir(QStringLiteral("photos")));
    QCOMPARE_GT(tile_disk_bytes(root.path()), 1000);
    clear_tile_disks(root.path());
    QCOMPARE(tile_disk_bytes(root.path()), 0);
    QVERIFY(QDir(root.path()).exists(QStringLiteral("photos")));
  }

  void a_folder_that_cannot_be_made_keeps_nothing() {
    TileDisk disk(QStringLiteral("/proc/nowhere"), hash_of(1), mega);
    disk.keep(0, here, kept(Bytes(10, 1)));
    QVERIFY(!disk.find(0, here));
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

  void webp_is_drawn_where_its_plugin_is_installed_and_named_where_it_is_not() {
    const Bytes webp = bytes_of(QByteArray::fromBase64(test::webp_base64));
    const auto without = decode_tile(webp, {"png", "jpeg"});
    QVERIFY(without.error().is(tiles::Errc::no_decoder));
    QVERIFY(error_text(without.error()).contains(u"WebP"));
    QCOMPARE(tile_media_types({"png", "jpeg"}), QByteArray("image/png,image/jpeg"));
    const bool is_installed = drawable_formats().contains("webp");
    QCOMPARE(decode_tile(webp).has_value(), is_installed);
    QCOMPARE(tile_media_types().contains("image/webp"), is_installed);
  }

  void the_format_is_told_by_content_and_the_size_before_it_is_decoded() {
    QVERIFY(decode_tile(bytes_of(test::picture(Qt::red, 256, "JPEG"))).has_value());
    QByteArray png = test::picture(Qt::red);
    constexpr int size_at = 16;
    const QByteArray huge =
        QByteArray::fromHex("000075300000753008060000006627f8ba");  // 30,000 a side, it says
    png.replace(size_at, huge.size(), huge);
    QVERIFY(decode_tile(bytes_of(png)).error().is(tiles::Errc::too_large));
    png.replace(size_at, 8, QByteArray(8, 0));
    QVERIFY(decode_tile(bytes_of(png)).error().is(tiles::Errc::not_a_picture));
  }

  void a_tile_in_memory_becomes_stale() {
    TileMemory memory;
    memory.put(here, square(16), {.got_ms = 7, .fresh_until_ms = 100});
    QVERIFY(!memory.is_stale(here, 99) && memory.is_stale(here, 100));
    QCOMPARE(memory.got_ms(here), 7);
    memory.put(here, square(16));
    QVERIFY(!memory.is_stale(here, 100));
    memory.put_absent(here, 5'000);
    QVERIFY(!memory.has(here) && memory.bytes() == 0);
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
