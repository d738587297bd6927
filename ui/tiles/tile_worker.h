// Lives on the loading thread: opens sources, fetches and decodes their tiles, keeps the cache. Answers come
// back through Senders. Every function is called on that thread (QMetaObject::invokeMethod).
#pragma once

#include <QObject>
#include <QString>
#include <cstdint>
#include <deque>
#include <memory>
#include <vector>

#include "ui/base/deliver.h"
#include "ui/tiles/raster_source.h"
#include "ui/tiles/tile_answer.h"
#include "ui/tiles/tile_reply.h"

class QNetworkAccessManager;

namespace wastewatch::ui {

struct CacheOptions {
  QString folder{};  // of all sources; empty: nothing is kept
  std::int64_t bytes_each = std::int64_t{200} << 20;
};

struct CacheAnswer {
  std::int64_t bytes = 0;
};

class TileWorker : public QObject {
 public:
  TileWorker(Sender<SourceAnswer> opened, Sender<TileAnswer> tiles, Sender<CacheAnswer> measured,
             CacheOptions cache, FetchLimits limits);
  ~TileWorker() override;

  // In place of the source before, whose requests end. `source` passed check_source().
  void open(std::uint64_t number, const RasterSource& source);
  void close();
  // `heard`: answers that the window has had since the worker was made. Those under way are not wanted again.
  void want(std::uint64_t number, std::vector<Wanted> tiles, std::uint64_t heard);
  void probe(std::uint64_t number, tiles::TileId id);

  void measure_cache();
  void clear_cache();

 private:
  void drop_reader();
  Result<tiles::SourceInfo> open_reader(const RasterSource& source);
  std::unique_ptr<TileReader> server_reader(const RasterSource& source);
  TileReader::Tell teller();

  Sender<SourceAnswer> opened_;
  Sender<TileAnswer> tiles_;
  Sender<CacheAnswer> measured_;
  CacheOptions cache_;
  FetchLimits limits_;
  std::uint64_t number_ = 0;
  RasterSource source_;
  std::deque<tiles::TileId> unheard_;  // answered, and not yet heard by the window
  std::uint64_t heard_ = 0;
  std::unique_ptr<QNetworkAccessManager> network_;  // null until a server is asked
  std::unique_ptr<TileReader> reader_;
};

}  // namespace wastewatch::ui
