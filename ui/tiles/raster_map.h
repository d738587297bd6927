// The base map of pictures, from a server, a folder or a file: painted from memory, loaded on a thread of its
// own. One for the whole window. GUI thread only.
//
//   shown() ? raster.paint(painter, view, ground, this) : own base map
//
// Nothing is asked of anybody while the source is the built-in map (the default). A source that cannot be
// used is not shown and says why; it is tried again at growing pauses, and by retry(). While a server gives
// nothing, the tiles that were kept of it stand in, over the built-in map, with their date.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <cstdint>
#include <memory>
#include <vector>

#include "tiles/tile_source.h"
#include "ui/base/deliver.h"
#include "ui/basemap/viewport.h"
#include "ui/tiles/raster_source.h"
#include "ui/tiles/source_health.h"
#include "ui/tiles/tile_memory.h"
#include "ui/tiles/tile_painter.h"
#include "ui/tiles/tile_thread.h"
#include "ui/tiles/tile_wishes.h"
#include "ui/tiles/tile_worker.h"

class QJSEngine;
class QPainter;
class QQmlEngine;

namespace wastewatch::ui {

struct RasterOptions {
  CacheOptions cache{};
  FetchLimits limits{};
  HealthPace pace{};
  std::int64_t tile_retry_ms = 30'000;  // of a tile that failed
  std::int64_t absent_ms = 600'000;     // a tile that the source does not have is not asked for again
  int repaint_ms = 40;                  // tiles that arrive within so long are painted at once
};

class RasterMap : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool chosen READ chosen NOTIFY statusChanged)      // something else than the built-in map
  Q_PROPERTY(bool shown READ shown NOTIFY statusChanged)        // and it can be used, or stands in
  Q_PROPERTY(bool standsIn READ standsIn NOTIFY statusChanged)  // kept tiles, because the server gives none
  Q_PROPERTY(bool checking READ checking NOTIFY statusChanged)  // whether it can is being found out
  Q_PROPERTY(QString credit READ credit NOTIFY statusChanged)   // while it is shown; may be empty
  Q_PROPERTY(QString problem READ problem NOTIFY statusChanged)
  Q_PROPERTY(bool gcj02 READ gcj02 NOTIFY statusChanged)  // tiles in GCJ-02 are moved to WGS-84
  Q_PROPERTY(double cacheMegabytes READ cacheMegabytes NOTIFY cacheMeasured)  // −1: not measured

 public:
  explicit RasterMap(QObject* parent);  // of the stored settings
  RasterMap(const RasterSource& source, const RasterOptions& options, QObject* parent);
  ~RasterMap() override;
  static RasterMap* create(QQmlEngine*, QJSEngine*);

  void use(const RasterSource& source);
  const RasterSource& source() const { return source_; }

  bool chosen() const { return source_.raster(); }
  bool shown() const { return health_.usable() || standsIn(); }
  bool standsIn() const;
  bool gcj02() const { return source_.gcj02; }
  bool checking() const { return health_.probing(); }
  QString credit() const;
  QString problem() const;  // what is wrong and what to do; empty: nothing
  // Whether the source has tiles for the view: within its bounds, and not far below its coarsest zoom.
  bool covers(const Viewport& view) const;

  // Paints what is at hand over `ground` and asks for the rest; kept tiles that stand in have holes where
  // none was kept. `painter` is in logical pixels, the view's corner at 0, 0.
  // Maps that are on the screen at the same time tell themselves apart by `viewer`. Also on the thread that
  // renders, while the GUI thread waits for it, as Qt Quick paints items.
  void paint(QPainter& painter, const Viewport& view, const QColor& ground, const void* viewer = nullptr);

  Q_INVOKABLE void retry();
  double cacheMegabytes() const;
  Q_INVOKABLE void measureCache();
  Q_INVOKABLE void clearCache();
  qsizetype memory_bytes() const { return memory_.bytes(); }

 signals:
  void changed();  // to be painted again
  void statusChanged();
  void cacheMeasured();

 private:
  Viewport in_datum(const Viewport& view) const;
  std::int64_t now() const { return clock_.elapsed(); }
  void end();
  void probe();
  void send_probe_tile();
  void take(const SourceAnswer& answer);
  void take(TileAnswer answer);
  void take_probe(const TileAnswer& answer);
  void keep(TileAnswer answer);
  void keep_picture(TileAnswer answer);
  void painted(const void* viewer, const PaintedTiles& tiles);
  void note_dates(const std::vector<tiles::TileId>& used);
  std::vector<tiles::TileId> askable(const PaintedTiles& tiles);
  bool is_due(tiles::TileId id);
  void wish(const void* viewer, std::vector<tiles::TileId> ids);
  Ask ask_for(tiles::TileId id) const;
  void send_wishes();
  void step();
  void arm();

  RasterOptions options_;
  RasterSource source_;
  std::uint64_t number_ = 0;  // of the source
  bool opened_ = false;
  tiles::SourceInfo info_;
  int tile_pixels_ = 256;
  std::size_t probe_attempt_ = 0;
  SourceHealth health_;
  TileMemory memory_;
  TileWishes wishes_;
  std::vector<Wanted> sent_;
  std::uint64_t heard_ = 0;       // answers of the worker
  std::int64_t tile_due_ms_ = 0;  // something on the screen may be asked for again; 0: nothing waits
  std::int64_t cache_bytes_ = -1;
  bool keeps_some_ = false;  // of this source on disk
  // When the oldest tile on the screen was got that is no longer fresh, or stands in; 0: there is none.
  std::int64_t oldest_ms_ = 0;
  QElapsedTimer clock_;
  QTimer repaint_, wake_;
  Inbox<SourceAnswer> opened_inbox_{[this](const SourceAnswer& answer) { take(answer); }};
  Inbox<TileAnswer> tile_inbox_{[this](TileAnswer answer) { take(std::move(answer)); }};
  Inbox<CacheAnswer> cache_inbox_;
  TileThread thread_;
};

}  // namespace wastewatch::ui
