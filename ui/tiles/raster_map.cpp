#include "ui/tiles/raster_map.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QMetaObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTimeZone>
#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "base/plain_text.h"
#include "geo/datum.h"
#include "tiles/errors.h"
#include "ui/base/singleton.h"
#include "ui/basemap/projection.h"
#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/tiles/tile_cover.h"

namespace wastewatch::ui {
namespace {

constexpr GeoPoint wuzhen{120.4870, 30.7430};
constexpr std::array probe_zooms{12, 9, 6};
constexpr double bytes_in_megabyte = 1'000'000;

// The way to the server is broken. A server that wants another key, or has nothing here, has answered.
bool may_stand_in_for(const Error& error) {
  constexpr std::array broken{tiles::Errc::no_answer,  tiles::Errc::busy,      tiles::Errc::refused,
                              tiles::Errc::redirected, tiles::Errc::untrusted, tiles::Errc::not_a_picture};
  return std::ranges::any_of(broken, [&](tiles::Errc code) { return error.is(code); });
}

RasterOptions usual_options() {
  RasterOptions out;
  out.cache.folder =
      QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(QStringLiteral("tiles"));
  return out;
}

// Archives give their credit as HTML.
QString without_markup(const std::string& text) {
  static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
  QString out = QString::fromStdString(plain_text(text)).remove(tag);
  for (const auto& [name, sign] :
       {std::pair("&copy;", "©"), std::pair("&nbsp;", " "), std::pair("&amp;", "&")})
    out.replace(QLatin1String(name), QString::fromUtf8(sign));
  return out.trimmed();
}

QRectF unit_bounds(const tiles::Bounds& bounds) {
  return {to_unit({bounds.west, bounds.north}), to_unit({bounds.east, bounds.south})};
}

}  // namespace

RasterMap::RasterMap(QObject* parent) : RasterMap(stored_source(), usual_options(), parent) {}

RasterMap::RasterMap(const RasterSource& source, const RasterOptions& options, QObject* parent)
    : QObject(parent),
      options_(options),
      health_(options.pace),
      cache_inbox_([this](CacheAnswer answer) {
        cache_bytes_ = answer.bytes;
        emit cacheMeasured();
      }),
      thread_([this] {
        return new TileWorker(opened_inbox_.sender(), tile_inbox_.sender(), cache_inbox_.sender(),
                              options_.cache, options_.limits);
      }) {
  clock_.start();
  repaint_.setSingleShot(true);
  wake_.setSingleShot(true);
  connect(&repaint_, &QTimer::timeout, this, &RasterMap::changed);
  connect(&wake_, &QTimer::timeout, this, &RasterMap::step);
  connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, &RasterMap::end);
  use(source);
}

RasterMap::~RasterMap() { end(); }

RasterMap* RasterMap::create(QQmlEngine*, QJSEngine*) { return the_for_qml<RasterMap>(); }

void RasterMap::use(const RasterSource& source) {
  source_ = source;
  ++number_;
  opened_ = false;
  info_ = {};
  tile_pixels_ = source.kind == SourceKind::server ? source.tile_pixels : static_cast<int>(tile_pixels);
  memory_.clear();
  wishes_.clear();
  sent_.clear();
  tile_due_ms_ = 0;
  keeps_some_ = false;
  oldest_ms_ = 0;
  health_.close();
  if (const auto fit = check_source(source); !fit)
    health_.refuse(fit.error());
  else if (source.raster())
    health_.open(now());
  if (thread_.started()) thread_.tell([](TileWorker& worker) { worker.close(); });
  step();
  emit statusChanged();
  emit changed();
}

QString RasterMap::credit() const { return shown() ? without_markup(info_.attribution) : QString(); }

bool RasterMap::standsIn() const {
  return keeps_some_ && health_.state() == SourceHealth::State::unusable &&
         may_stand_in_for(*health_.problem());
}

QString RasterMap::problem() const {
  const auto& problem = health_.problem();
  if (!problem) return {};
  if (oldest_ms_ == 0) return error_text(*problem);
  //: %1 a date, %2 a sentence: why there is nothing newer
  return QCoreApplication::translate("RasterMap", "Map from %1. %2")
      .arg(format::date_in_sentence(oldest_ms_, QTimeZone::systemTimeZone(), screen_tongue()),
           error_sentence(*problem));
}

// The shift hardly changes within a picture: 100 m over 50 km, which is a pixel where so much is seen.
Viewport RasterMap::in_datum(const Viewport& view) const {
  if (!source_.gcj02) return view;
  const GeoPoint at = from_unit(view.centre);
  const geo::Degrees moved =
      geo::converted(geo::Degrees{at.latitude, at.longitude}, geo::Datum::wgs84, geo::Datum::gcj02);
  return {to_unit({moved.lon, moved.lat}), view.zoom, view.size};
}

bool RasterMap::covers(const Viewport& seen) const {
  const Viewport view = in_datum(seen);
  if (!shown() || !view.visible().intersects(unit_bounds(info_.bounds))) return false;
  return tiles_for(view, 1, {info_.min_zoom, info_.max_zoom, tile_pixels_}).has_value();
}

void RasterMap::paint(QPainter& painter, const Viewport& seen, const QColor& ground, const void* viewer) {
  const Viewport view = in_datum(seen);
  const TileScale scale{info_.min_zoom, info_.max_zoom, tile_pixels_};
  auto tiles = paint_tiles(painter, view, ground, scale, memory_);
  QMetaObject::invokeMethod(
      this,
      [this, viewer, number = number_, tiles = std::move(tiles)] {
        if (number == number_) painted(viewer, tiles);
      },
      Qt::QueuedConnection);
}

void RasterMap::painted(const void* viewer, const PaintedTiles& tiles) {
  note_dates(tiles.used);
  wish(viewer, askable(tiles));
}

void RasterMap::note_dates(const std::vector<tiles::TileId>& used) {
  std::int64_t oldest = 0;
  for (const auto id : used) {
    const auto got = memory_.got_ms(id);
    const bool counts = got != 0 && (standsIn() || memory_.is_stale(id, now()));
    if (counts) oldest = oldest == 0 ? got : std::min(oldest, got);
  }
  if (std::exchange(oldest_ms_, oldest) != oldest && health_.problem()) emit statusChanged();
}

bool RasterMap::is_due(tiles::TileId id) {
  const auto due = memory_.due_ms(id);
  if (due <= now()) return true;
  tile_due_ms_ = tile_due_ms_ == 0 ? due : std::min(tile_due_ms_, due);
  return false;
}

// In place of a tile that the source does not have, the coarser one that holds its place. Last what is at
// hand and no longer fresh.
std::vector<tiles::TileId> RasterMap::askable(const PaintedTiles& tiles) {
  std::vector<tiles::TileId> out;
  for (tiles::TileId id : tiles.missing) {
    while (memory_.is_absent(id) && memory_.due_ms(id) > now() && id.zoom > info_.min_zoom)
      id = parent_of(id);
    if (!memory_.has(id) && !std::ranges::contains(out, id) && is_due(id)) out.push_back(id);
  }
  if (standsIn()) return out;
  for (const tiles::TileId id : tiles.used)
    if (memory_.is_stale(id, now()) && !std::ranges::contains(out, id) && is_due(id)) out.push_back(id);
  return out;
}

void RasterMap::retry() {
  if (!chosen()) return;
  memory_.forget_notes();
  if (const auto fit = check_source(source_); !fit)
    health_.refuse(fit.error());
  else
    health_.retry(now());
  step();
  emit statusChanged();
  emit changed();
}

double RasterMap::cacheMegabytes() const {
  return cache_bytes_ < 0 ? -1 : static_cast<double>(cache_bytes_) / bytes_in_megabyte;
}

void RasterMap::measureCache() {
  thread_.tell([](TileWorker& worker) { worker.measure_cache(); });
}

void RasterMap::clearCache() {
  memory_.clear();
  sent_.clear();
  keeps_some_ = false;
  oldest_ms_ = 0;
  thread_.tell([](TileWorker& worker) { worker.clear_cache(); });
  emit statusChanged();
  emit changed();
}

void RasterMap::end() {
  health_.close();
  wake_.stop();
  thread_.end();
}

void RasterMap::probe() {
  health_.probe_sent();
  emit statusChanged();
  probe_attempt_ = 0;
  if (opened_ && !source_.from_disk()) return send_probe_tile();
  thread_.tell([number = number_, source = source_](TileWorker& worker) { worker.open(number, source); });
}

void RasterMap::send_probe_tile() {
  const int zoom = std::clamp<int>(probe_zooms[std::min(probe_attempt_, probe_zooms.size() - 1)],
                                   info_.min_zoom, info_.max_zoom);
  thread_.tell([number = number_, id = tile_at(to_unit(wuzhen), zoom)](TileWorker& worker) {
    worker.probe(number, id);
  });
}

void RasterMap::take(const SourceAnswer& answer) {
  if (answer.source != number_) return;
  opened_ = answer.info.has_value();
  sent_.clear();  // it was opened anew
  if (!opened_) {
    health_.probe_failed(answer.info.error(), now(), 0);
  } else {
    info_ = *answer.info;
    if (!source_.from_disk()) return send_probe_tile();
    health_.probe_good();
  }
  emit statusChanged();
  step();
  emit changed();
}

void RasterMap::take(TileAnswer answer) {
  ++heard_;
  if (answer.source != number_) return;
  if (answer.probe)
    take_probe(answer);
  else
    keep(std::move(answer));
  step();
}

// What is missing on disk may be with the server, and the other way round.
void RasterMap::take_probe(const TileAnswer& answer) {
  const bool was_usable = health_.usable();
  keeps_some_ = answer.keeps_some;
  if (!answer.picture) {
    health_.probe_failed(answer.picture.error(), now(), answer.retry_after_ms);
  } else if (*answer.picture) {
    health_.probe_good();
  } else if (++probe_attempt_ < probe_zooms.size()) {
    return send_probe_tile();
  } else {
    health_.probe_failed(Error::make(tiles::Errc::no_tile_here), now(), answer.retry_after_ms);
  }
  if (health_.usable() != was_usable) memory_.forget_notes();
  emit statusChanged();
  emit changed();
}

void RasterMap::keep(TileAnswer answer) {
  const bool had_problem = health_.problem().has_value();
  std::erase_if(sent_, [&](const Wanted& wanted) { return wanted.id == answer.id; });
  wishes_.forget(answer.id);
  if (!answer.picture) {
    memory_.put_failed(answer.id, now(), options_.tile_retry_ms);
    health_.tile_failed(answer.picture.error(), now(), answer.retry_after_ms);
  } else {
    if (!answer.from_disk) health_.tile_good();
    keep_picture(std::move(answer));
  }
  if (had_problem || health_.problem()) emit statusChanged();
  if (!repaint_.isActive()) repaint_.start(options_.repaint_ms);
}

// That nothing is kept of a tile says nothing once the server can be asked.
void RasterMap::keep_picture(TileAnswer answer) {
  if (!*answer.picture) {
    const bool says_nothing = answer.from_disk && !standsIn() && !source_.from_disk();
    if (!says_nothing) memory_.put_absent(answer.id, now() + options_.absent_ms);
    return;
  }
  if (source_.from_disk()) tile_pixels_ = (*answer.picture)->width() >= 2 * tile_pixels ? 512 : 256;
  const auto left = answer.until_ms == always_fresh ? always_fresh - now()
                                                    : answer.until_ms - QDateTime::currentMSecsSinceEpoch();
  memory_.put(answer.id, std::move(**answer.picture), {answer.got_ms, now() + left});
}

void RasterMap::wish(const void* viewer, std::vector<tiles::TileId> ids) {
  wishes_.set(viewer, std::move(ids));
  send_wishes();
  arm();
}

Ask RasterMap::ask_for(tiles::TileId id) const {
  if (standsIn()) return Ask::disk;
  return memory_.has(id) ? Ask::server : Ask::disk_first;
}

// None while the source rests.
void RasterMap::send_wishes() {
  std::vector<Wanted> all;
  if (health_.may_ask(now()) || standsIn()) {
    for (const auto id : wishes_.newest_first()) all.push_back({id, ask_for(id)});
  }
  if (all == sent_) return;
  sent_ = all;
  thread_.tell([number = number_, heard = heard_, all = std::move(all)](TileWorker& worker) {
    worker.want(number, all, heard);
  });
}

void RasterMap::step() {
  if (health_.probe_due() && *health_.probe_due() <= now()) probe();
  if (tile_due_ms_ != 0 && tile_due_ms_ <= now()) {
    tile_due_ms_ = 0;
    if (!repaint_.isActive()) repaint_.start(options_.repaint_ms);
  }
  send_wishes();
  arm();
}

void RasterMap::arm() {
  std::optional<std::int64_t> next = health_.probe_due();
  const auto sooner = [&next](std::int64_t due) { next = next ? std::min(*next, due) : due; };
  if (const auto pause = health_.paused_until(now())) sooner(*pause);
  if (tile_due_ms_ != 0) sooner(tile_due_ms_);
  if (next)
    wake_.start(static_cast<int>(std::max<std::int64_t>(0, *next - now())));
  else
    wake_.stop();
}

}  // namespace wastewatch::ui
