#include "ui/tiles/file_tiles.h"

#include <QMetaObject>
#include <optional>
#include <utility>

#include "ui/tiles/tile_picture.h"

namespace wastewatch::ui {
namespace {

Result<std::optional<QImage>> picture_of(tiles::TileSource& source, tiles::TileId id) {
  const auto bytes = source.tile(id);
  if (!bytes) return fail(bytes.error());
  if (!*bytes) return std::nullopt;
  auto picture = decode_tile(**bytes);
  if (!picture) return fail(picture.error());
  return std::move(*picture);
}

}  // namespace

FileTiles::FileTiles(std::unique_ptr<tiles::TileSource> source, Tell tell)
    : source_(std::move(source)), tell_(std::move(tell)) {}

void FileTiles::want(const std::vector<Wanted>& tiles) {
  queue_.clear();
  for (const Wanted& wanted : tiles) queue_.push_back(wanted.id);
  schedule();
}

void FileTiles::probe(tiles::TileId id) { read(id, true); }

void FileTiles::schedule() {
  if (queue_.empty() || std::exchange(scheduled_, true)) return;
  QMetaObject::invokeMethod(this, [this] { read_next(); }, Qt::QueuedConnection);
}

void FileTiles::read_next() {
  scheduled_ = false;
  if (queue_.empty()) return;
  const auto id = queue_.front();
  queue_.pop_front();
  schedule();
  read(id, false);
}

void FileTiles::read(tiles::TileId id, bool probe) {
  tell_({.id = id, .picture = picture_of(*source_, id), .probe = probe});
}

}  // namespace wastewatch::ui
