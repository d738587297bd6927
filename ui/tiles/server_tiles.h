// Tiles of a server: all layers of a tile are fetched at once and laid over each other; so many tiles at a
// time, newest wishes first. A picture is decoded before it is kept on disk, so that nothing broken is. What
// is kept and no longer fresh is confirmed or replaced by the server when that is asked for. Loading thread.
#pragma once

#include <QObject>
#include <deque>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "tiles/tile_template.h"
#include "ui/tiles/raster_source.h"
#include "ui/tiles/tile_answer.h"
#include "ui/tiles/tile_disk.h"
#include "ui/tiles/tile_reply.h"

class QNetworkAccessManager;

namespace wastewatch::ui {

inline constexpr std::size_t most_requests = 6;  // at once, as browsers ask a server

class ServerTiles : public QObject, public TileReader {
 public:
  // `source` passed check_source(). `disk` null: nothing is kept.
  ServerTiles(QNetworkAccessManager& network, const RasterSource& source, const FetchLimits& limits,
              std::unique_ptr<TileDisk> disk, Tell tell);

  void want(const std::vector<Wanted>& tiles) override;
  void probe(tiles::TileId id) override;

 private:
  struct Layer {
    tiles::TileTemplate address;
    std::string key;
  };
  struct StopLater {
    void operator()(TileReply* reply) const;
  };
  // A tile under way.
  struct Job {
    tiles::TileId id;
    bool probe = false;
    std::vector<std::optional<QImage>> pictures;
    std::vector<std::optional<KeptTile>> stale;  // what the server is asked to confirm
    std::vector<std::unique_ptr<TileReply, StopLater>> replies;
    std::size_t open = 0;  // layers
    std::optional<Error> error;
    std::int64_t retry_after_ms = 0;
    bool from_disk = true;
    std::int64_t got_ms = 0;
    std::int64_t until_ms = 0;

    void is_as_old_as(std::int64_t got, std::int64_t until);
  };

  void schedule();
  void start_next();
  bool give_up_an_unwanted_one();
  bool is_under_way(tiles::TileId id) const;
  void start(const Wanted& wanted, bool probe);
  // True when the server need not be asked for this layer.
  bool take_from_disk(Job& job, std::size_t layer, Ask ask);
  void ask(Job& job, std::size_t layer);
  void take(Job& job, std::size_t layer, Fetched fetched);
  void take_picture(Job& job, std::size_t layer, Fetched fetched);
  void end(Job& job);

  QNetworkAccessManager& network_;
  std::vector<Layer> layers_;
  FetchLimits limits_;
  std::unique_ptr<TileDisk> disk_;
  Tell tell_;
  std::deque<Wanted> queue_;
  std::vector<Wanted> wanted_;
  std::list<Job> jobs_;  // stay where they are: replies hold on to them
  bool scheduled_ = false;
};

}  // namespace wastewatch::ui
