#include "ui/mapsource/map_source.h"

#include <QDir>
#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "tiles/tile_id.h"
#include "tiles/tile_template.h"
#include "ui/base/singleton.h"

namespace wastewatch::ui {
namespace {

constexpr int small_side = 256;
constexpr int large_side = 512;

static_assert(static_cast<int>(SourceKind::server) == MapSource::Server &&
              static_cast<int>(SourceKind::folder) == MapSource::Folder &&
              static_cast<int>(SourceKind::file) == MapSource::File);

std::optional<tiles::TileTemplate> address_of(const TileLayer& layer) {
  auto address = tiles::TileTemplate::parse(layer.address.toStdString());
  return address ? std::optional(std::move(*address)) : std::nullopt;
}

// The server whose key it is; empty: none.
std::string server_of(const TileLayer& layer) {
  const auto address = address_of(layer);
  return address ? std::string(address->host()) : std::string();
}

MapLayerRow row_of(const TileLayer& layer) {
  const auto address = address_of(layer);
  return {layer.address, address.has_value(), address && address->wants_key(), !layer.key.isEmpty()};
}

}  // namespace

MapSource::MapSource(QObject* parent) : MapSource(the<RasterMap>(), parent) {}

MapSource::MapSource(RasterMap& map, QObject* parent) : QObject(parent), map_(map), source_(map.source()) {}

MapSource* MapSource::create(QQmlEngine*, QJSEngine*) { return the_for_qml<MapSource>(); }

void MapSource::setKind(Kind kind) {
  RasterSource source = source_;
  source.kind = static_cast<SourceKind>(kind);
  use(source);
}

QList<MapLayerRow> MapSource::layers() const {
  QList<MapLayerRow> out;
  for (const TileLayer& layer : source_.layers) out.append(row_of(layer));
  return out;
}

void MapSource::setLeastZoom(int zoom) {
  RasterSource source = source_;
  source.least_zoom = std::clamp(zoom, 0, source.most_zoom);
  use(source);
}

void MapSource::setMostZoom(int zoom) {
  RasterSource source = source_;
  source.most_zoom = std::clamp<int>(zoom, source.least_zoom, tiles::max_tile_zoom);
  use(source);
}

bool MapSource::largeTiles() const { return source_.tile_pixels == large_side; }

void MapSource::setLargeTiles(bool large) {
  RasterSource source = source_;
  source.tile_pixels = large ? large_side : small_side;
  use(source);
}

void MapSource::setCredit(const QString& text) {
  RasterSource source = source_;
  source.credit = text.simplified().left(most_credit_characters);
  use(source);
}

void MapSource::setGcj02(bool gcj02) {
  RasterSource source = source_;
  source.gcj02 = gcj02;
  use(source);
}

QString MapSource::path() const {
  return source_.from_disk() ? QDir::toNativeSeparators(source_.path()) : QString();
}

void MapSource::choose(const QUrl& place) {
  if (!place.isLocalFile() || !source_.from_disk()) return;
  RasterSource source = source_;
  (source.kind == SourceKind::folder ? source.folder : source.file) = place.toLocalFile();
  use(source);
}

void MapSource::addLayer() {
  RasterSource source = source_;
  if (!full()) source.layers.append(TileLayer{});
  use(source);
}

void MapSource::removeLayer(int layer) {
  RasterSource source = source_;
  if (has(layer)) source.layers.removeAt(layer);
  use(source);
}

void MapSource::moveLayer(int layer, int by) {
  RasterSource source = source_;
  if (has(layer) && has(layer + by)) source.layers.move(layer, layer + by);
  use(source);
}

void MapSource::setAddress(int layer, const QString& address) {
  if (!has(layer)) return;
  RasterSource source = source_;
  TileLayer& changed = source.layers[layer];
  const std::string before = server_of(changed);
  changed.address = address.trimmed();
  if (server_of(changed) != before) changed.key.clear();
  use(source);
}

void MapSource::setKey(int layer, SecretInput* typed) {
  if (!has(layer) || typed == nullptr) return;
  const auto secret = typed->take();
  const auto text = secret.view();
  give_key(layer, QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))
                      .simplified()
                      .left(most_key_characters));
}

void MapSource::forgetKey(int layer) {
  if (has(layer)) give_key(layer, {});
}

void MapSource::useTianditu() {
  RasterSource source = tianditu({});
  source.folder = source_.folder;
  source.file = source_.file;
  use(source);
}

void MapSource::use(const RasterSource& source) {
  if (source == source_) return;
  source_ = source;
  store_source(source_);
  map_.use(source_);
  emit changed();
}

void MapSource::give_key(int layer, const QString& key) {
  RasterSource source = source_;
  const std::string server = server_of(source.layers[layer]);
  for (TileLayer& other : source.layers) {
    if (server_of(other) == server) other.key = key;
  }
  use(source);
}

}  // namespace wastewatch::ui
