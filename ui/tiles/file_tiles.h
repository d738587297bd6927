// Tiles of a file or a folder, read and decoded one an event, so that a new wish is heard in between. Loading
// thread.
#pragma once

#include <QObject>
#include <deque>
#include <memory>
#include <vector>

#include "tiles/tile_source.h"
#include "ui/tiles/tile_answer.h"

namespace wastewatch::ui {

class FileTiles : public QObject, public TileReader {
 public:
  FileTiles(std::unique_ptr<tiles::TileSource> source, Tell tell);

  void want(const std::vector<Wanted>& tiles) override;
  void probe(tiles::TileId id) override;

 private:
  void schedule();
  void read_next();
  void read(tiles::TileId id, bool probe);

  std::unique_ptr<tiles::TileSource> source_;
  Tell tell_;
  std::deque<tiles::TileId> queue_;
  bool scheduled_ = false;
};

}  // namespace wastewatch::ui
