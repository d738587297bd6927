#include "ui/tiles/tile_disk.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QIODevice>
#include <QNetworkCacheMetaData>
#include <QRegularExpression>
#include <QUrl>
#include <algorithm>
#include <filesystem>
#include <memory>

#include "base/files.h"

namespace wastewatch::ui {
namespace {

const QString used_name = QStringLiteral("used");

QUrl url_of(int layer, tiles::TileId id) {
  return {QStringLiteral("tile://cache/%1/%2/%3/%4").arg(layer).arg(id.zoom).arg(id.x).arg(id.y)};
}

std::filesystem::path path_of(const QString& folder) { return folder.toStdString(); }

// The one used last first.
QFileInfoList folders_in(const QString& root) {
  static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{16}$"));
  QFileInfoList out = QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
  out.removeIf([](const QFileInfo& folder) { return !hash.match(folder.fileName()).hasMatch(); });
  const auto used = [](const QFileInfo& folder) {
    return QFileInfo(QDir(folder.filePath()).filePath(used_name)).lastModified();
  };
  std::ranges::sort(out, [&](const QFileInfo& a, const QFileInfo& b) { return used(a) > used(b); });
  return out;
}

void delete_unused(const QString& root) {
  const auto folders = folders_in(root);
  for (qsizetype i = most_cached_sources; i < folders.size(); ++i)
    QDir(folders[i].filePath()).removeRecursively();
}

}  // namespace

TileDisk::TileDisk(const QString& root, const QString& hash, std::int64_t most_bytes) {
  const QString folder = QDir(root).filePath(hash);
  // A cache that cannot be written is none: tiles are then loaded each time.
  if (!make_private_folder(path_of(root)) || !make_private_folder(path_of(folder)) ||
      !write_file(path_of(QDir(folder).filePath(used_name)), {}))
    return;
  delete_unused(root);
  cache_.setCacheDirectory(folder);
  cache_.setMaximumCacheSize(most_bytes);
}

std::optional<Bytes> TileDisk::find(int layer, tiles::TileId id, std::int64_t now_ms) {
  if (cache_.cacheDirectory().isEmpty()) return std::nullopt;
  const QUrl url = url_of(layer, id);
  const QDateTime until = cache_.metaData(url).expirationDate();
  if (!until.isValid()) return std::nullopt;
  if (until.toMSecsSinceEpoch() <= now_ms) {
    cache_.remove(url);
    return std::nullopt;
  }
  const std::unique_ptr<QIODevice> file(cache_.data(url));
  if (!file) return std::nullopt;
  return to_bytes(file->readAll().toStdString());
}

void TileDisk::keep(int layer, tiles::TileId id, BytesView picture, std::int64_t until_ms) {
  if (cache_.cacheDirectory().isEmpty()) return;
  QNetworkCacheMetaData about;
  about.setUrl(url_of(layer, id));
  about.setExpirationDate(QDateTime::fromMSecsSinceEpoch(until_ms));
  about.setSaveToDisk(true);
  about.setRawHeaders({{"Content-Type", "image"}});  // without any, it would not be read back
  QIODevice* file = cache_.prepare(about);           // its own until it is inserted
  if (!file) return;
  const auto size = static_cast<qint64>(picture.size());
  const bool whole = file->write(reinterpret_cast<const char*>(picture.data()), size) == size;
  if (whole)
    cache_.insert(file);
  else
    cache_.remove(about.url());
}

void TileDisk::drop(int layer, tiles::TileId id) {
  if (!cache_.cacheDirectory().isEmpty()) cache_.remove(url_of(layer, id));
}

std::int64_t tile_disk_bytes(const QString& root) {
  std::int64_t bytes = 0;
  for (const QFileInfo& folder : folders_in(root)) {
    QDirIterator files(folder.filePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) bytes += files.nextFileInfo().size();
  }
  return bytes;
}

void clear_tile_disks(const QString& root) {
  for (const QFileInfo& folder : folders_in(root)) QDir(folder.filePath()).removeRecursively();
}

}  // namespace wastewatch::ui
