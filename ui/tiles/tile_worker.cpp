#include "ui/tiles/tile_worker.h"

#include <QNetworkAccessManager>
#include <algorithm>
#include <filesystem>
#include <utility>

#include "tiles/tile_source.h"
#include "ui/tiles/file_tiles.h"
#include "ui/tiles/server_tiles.h"
#include "ui/tiles/tile_disk.h"

namespace wastewatch::ui {
namespace {

constexpr tiles::TileId no_tile{tiles::max_tile_zoom + 1, 0, 0};

tiles::SourceInfo info_of_server(const RasterSource& source) {
  tiles::SourceInfo info;
  info.attribution = source.credit.toStdString();
  info.min_zoom = static_cast<std::uint8_t>(source.least_zoom);
  info.max_zoom = static_cast<std::uint8_t>(source.most_zoom);
  return info;
}

}  // namespace

TileWorker::TileWorker(Sender<SourceAnswer> opened, Sender<TileAnswer> tiles, Sender<CacheAnswer> measured,
                       CacheOptions cache, FetchLimits limits)
    : opened_(std::move(opened)),
      tiles_(std::move(tiles)),
      measured_(std::move(measured)),
      cache_(std::move(cache)),
      limits_(limits) {}

TileWorker::~TileWorker() = default;

void TileWorker::open(std::uint64_t number, const RasterSource& source) {
  number_ = number;
  source_ = source;
  drop_reader();
  opened_.send({number, open_reader(source)});
}

void TileWorker::close() {
  number_ = 0;
  drop_reader();
}

void TileWorker::want(std::uint64_t number, std::vector<Wanted> tiles, std::uint64_t heard) {
  while (heard_ < heard && !unheard_.empty()) {
    unheard_.pop_front();
    ++heard_;
  }
  if (!reader_ || number != number_) return;
  std::erase_if(tiles, [this](const Wanted& wanted) { return std::ranges::contains(unheard_, wanted.id); });
  reader_->want(tiles);
}

void TileWorker::probe(std::uint64_t number, tiles::TileId id) {
  if (reader_ && number == number_) reader_->probe(id);
}

void TileWorker::measure_cache() { measured_.send({tile_disk_bytes(cache_.folder)}); }

// The reader of a server holds its folder open: it is made anew.
void TileWorker::clear_cache() {
  const bool server = reader_ && source_.kind == SourceKind::server;
  if (server) reader_.reset();
  clear_tile_disks(cache_.folder);
  if (server) reader_ = server_reader(source_);
  measure_cache();
}

void TileWorker::drop_reader() {
  std::ranges::fill(unheard_, no_tile);  // the next source's are others
  reader_.reset();
  if (network_) network_->clearConnectionCache();
}

Result<tiles::SourceInfo> TileWorker::open_reader(const RasterSource& source) {
  if (source.kind == SourceKind::server) {
    reader_ = server_reader(source);
    return info_of_server(source);
  }
  auto opened = tiles::open_tiles(std::filesystem::path(source.path().toStdString()));
  if (!opened) return fail(opened.error());
  auto info = (*opened)->info();
  reader_ = std::make_unique<FileTiles>(std::move(*opened), teller());
  return info;
}

std::unique_ptr<TileReader> TileWorker::server_reader(const RasterSource& source) {
  if (!network_) network_ = std::make_unique<QNetworkAccessManager>();
  auto disk = cache_.folder.isEmpty()
                  ? nullptr
                  : std::make_unique<TileDisk>(cache_.folder, source_hash(source), cache_.bytes_each);
  return std::make_unique<ServerTiles>(*network_, source, limits_, std::move(disk), teller());
}

TileReader::Tell TileWorker::teller() {
  return [this, number = number_](TileAnswer answer) {
    answer.source = number;
    unheard_.push_back(answer.probe ? no_tile : answer.id);
    tiles_.send(std::move(answer));
  };
}

}  // namespace wastewatch::ui
