#include "ui/tiles/tile_disk.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>
#include <vector>

#include "base/files.h"

namespace wastewatch::ui {
namespace {

namespace fs = std::filesystem;

const QString used_name = QStringLiteral("used");
constexpr std::int64_t kept_permille = 900;          // of the limit, when room is made
constexpr std::chrono::minutes abandoned_after{10};  // a file that nobody went on writing

std::string name_of(int layer, tiles::TileId id) {
  return std::to_string(layer) + "-" + std::to_string(id.zoom) + "-" + std::to_string(id.x) + "-" +
         std::to_string(id.y) + ".tile";
}

bool is_tile_name(const QString& name) {
  static const QRegularExpression pattern(
      QStringLiteral("^[0-9]{1,2}-[0-9]{1,2}-[0-9]{1,10}-[0-9]{1,10}\\.tile$"));
  return pattern.match(name).hasMatch();
}

// A tile that is lost with the power is fetched again: nothing waits for the disk.
const FileCalls& unsynced_calls() {
  static const FileCalls calls = [] {
    FileCalls out = system_file_calls();
    out.sync = [](int) { return 0; };
    return out;
  }();
  return calls;
}

fs::path as_path(const QString& folder) { return folder.toStdString(); }

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

// What a program that was killed was writing, and what earlier versions kept in folders.
void delete_left_overs(const QFileInfo& entry) {
  if (entry.isDir() && !entry.isSymLink()) {
    QDir(entry.filePath()).removeRecursively();
  } else if (entry.fileName() != used_name &&
             entry.lastModified() < QDateTime::currentDateTime() - abandoned_after) {
    QFile::remove(entry.filePath());
  }
}

}  // namespace

TileDisk::TileDisk(const QString& root, const QString& hash, std::int64_t most_bytes)
    : most_bytes_(most_bytes) {
  const QString folder = QDir(root).filePath(hash);
  // A cache that cannot be written is none: tiles are then loaded each time.
  if (!make_private_folder(as_path(root)) || !make_private_folder(as_path(folder)) ||
      !write_file(as_path(QDir(folder).filePath(used_name)), {}))
    return;
  delete_unused(root);
  folder_ = as_path(folder);
  list_files();
}

// A tile's file was modified when the tile was used last.
void TileDisk::list_files() {
  const QDir folder(QString::fromStdString(folder_.string()));
  const auto entries =
      folder.entryInfoList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                           QDir::Time | QDir::Reversed);
  for (const QFileInfo& entry : entries) {
    if (!entry.isFile() || !is_tile_name(entry.fileName())) {
      delete_left_overs(entry);
      continue;
    }
    files_[entry.fileName().toStdString()] = {entry.size(), ++turn_};
    bytes_ += entry.size();
  }
  make_room();
}

std::optional<KeptTile> TileDisk::find(int layer, tiles::TileId id) {
  const std::string name = name_of(layer, id);
  const auto known = files_.find(name);
  if (known == files_.end()) return std::nullopt;
  const auto file = read_file(path_of(name), most_kept_bytes);
  auto tile = file ? decode_kept(*file) : std::nullopt;
  if (!tile) {
    drop(layer, id);
    return std::nullopt;
  }
  known->second.used = ++turn_;
  std::error_code ignored;
  fs::last_write_time(path_of(name), fs::file_time_type::clock::now(), ignored);
  return tile;
}

void TileDisk::keep(int layer, tiles::TileId id, const KeptTile& tile) {
  if (folder_.empty()) return;
  const std::string name = name_of(layer, id);
  const std::string file = encode_kept(tile);
  if (!write_file(path_of(name), file, {}, unsynced_calls())) return;
  forget(name);
  files_[name] = {static_cast<std::int64_t>(file.size()), ++turn_};
  bytes_ += static_cast<std::int64_t>(file.size());
  make_room();
}

void TileDisk::drop(int layer, tiles::TileId id) {
  const std::string name = name_of(layer, id);
  if (!files_.contains(name)) return;
  forget(name);
  std::error_code ignored;
  fs::remove(path_of(name), ignored);
}

void TileDisk::forget(const std::string& name) {
  const auto known = files_.find(name);
  if (known == files_.end()) return;
  bytes_ -= known->second.bytes;
  files_.erase(known);
}

void TileDisk::make_room() {
  if (bytes_ <= most_bytes_) return;
  std::vector<std::pair<std::uint64_t, std::string>> oldest;
  oldest.reserve(files_.size());
  for (const auto& [name, file] : files_) oldest.emplace_back(file.used, name);
  std::ranges::sort(oldest);
  for (const auto& [used, name] : oldest) {
    if (bytes_ <= most_bytes_ / 1'000 * kept_permille) break;
    forget(name);
    std::error_code ignored;
    fs::remove(path_of(name), ignored);
  }
}

std::int64_t tile_disk_bytes(const QString& root) {
  std::int64_t bytes = 0;
  for (const QFileInfo& folder : folders_in(root)) {
    QDirIterator files(folder.filePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) bytes += files.nextFileInfo().size();
  }
  return bytes;
}

void clear_tile_disks(const QString& root) {
  for (const QFileInfo& folder : folders_in(root)) QDir(folder.filePath()).removeRecursively();
}

}  // namespace wastewatch::ui
