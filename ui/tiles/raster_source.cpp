#include "ui/tiles/raster_source.h"

#include <QCryptographicHash>
#include <QStringList>
#include <QVariant>
#include <algorithm>
#include <array>
#include <cstddef>

#include "tiles/errors.h"
#include "tiles/tile_id.h"
#include "tiles/tile_template.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

const std::array kind_words{QStringLiteral("offline"), QStringLiteral("server"), QStringLiteral("folder"),
                            QStringLiteral("file")};

const QString kind_key = QStringLiteral("map/source");
const QString addresses_key = QStringLiteral("map/layers");
const QString keys_key = QStringLiteral("map/keys");
const QString least_zoom_key = QStringLiteral("map/leastZoom");
const QString most_zoom_key = QStringLiteral("map/mostZoom");
const QString tile_pixels_key = QStringLiteral("map/tilePixels");
const QString credit_key = QStringLiteral("map/credit");
const QString gcj02_key = QStringLiteral("map/gcj02");
const QString folder_key = QStringLiteral("map/folder");
const QString file_key = QStringLiteral("map/file");

constexpr int default_most_zoom = 18;
constexpr int large_tile = 512;
constexpr int small_tile = 256;

SourceKind kind_of(const QString& word) {
  const auto* found = std::ranges::find(kind_words, word);
  return found == kind_words.end() ? SourceKind::offline
                                   : static_cast<SourceKind>(found - kind_words.begin());
}

QList<TileLayer> layers_of(const QStringList& addresses, const QStringList& keys) {
  QList<TileLayer> out;
  for (qsizetype i = 0; i < std::min<qsizetype>(addresses.size(), most_layers); ++i)
    out.append({addresses[i], keys.value(i)});
  return out;
}

QString tianditu_address(const QString& layer) {
  return QStringLiteral(
             "https://t{s}.tianditu.gov.cn/%1_w/"
             "wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=%1&STYLE=default&TILEMATRIXSET=w&"
             "FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk={key}")
      .arg(layer);
}

Status check_layer(const TileLayer& layer) {
  const auto address = tiles::TileTemplate::parse(layer.address.toStdString());
  if (!address) return fail(address.error());
  if (address->wants_key() && layer.key.isEmpty()) return fail(tiles::Errc::needs_key);
  return {};
}

}  // namespace

RasterSource tianditu(const QString& key) {
  RasterSource out;
  out.kind = SourceKind::server;
  for (const QString& layer : {QStringLiteral("vec"), QStringLiteral("cva")})
    out.layers.append({tianditu_address(layer), key});
  out.least_zoom = 1;
  out.credit = QStringLiteral("天地图 · 国家地理信息公共服务平台");
  return out;
}

Status check_source(const RasterSource& source) {
  if (source.from_disk() && source.path().isEmpty()) return fail(tiles::Errc::missing);
  if (source.kind != SourceKind::server) return {};
  if (source.layers.isEmpty()) return fail(tiles::Errc::wrong_template, "no layer");
  for (const TileLayer& layer : source.layers) {
    if (auto status = check_layer(layer); !status) return status;
  }
  return {};
}

QString source_hash(const RasterSource& source) {
  QCryptographicHash hash(QCryptographicHash::Sha256);
  hash.addData(QByteArray::number(source.tile_pixels));
  for (const TileLayer& layer : source.layers) hash.addData('\n' + layer.address.toUtf8());
  constexpr qsizetype characters = 16;
  return QString::fromLatin1(hash.result().toHex().left(characters));
}

RasterSource stored_source() {
  const auto& settings = Settings::instance();
  RasterSource out;
  out.kind = kind_of(settings.value(kind_key, {}).toString());
  out.layers = layers_of(settings.value(addresses_key, {}).toStringList(),
                         settings.value(keys_key, {}).toStringList());
  out.least_zoom = std::clamp<int>(settings.value(least_zoom_key, 0).toInt(), 0, tiles::max_tile_zoom);
  out.most_zoom = std::clamp<int>(settings.value(most_zoom_key, default_most_zoom).toInt(), out.least_zoom,
                                  tiles::max_tile_zoom);
  out.tile_pixels =
      settings.value(tile_pixels_key, small_tile).toInt() == large_tile ? large_tile : small_tile;
  out.credit = settings.value(credit_key, {}).toString().left(most_credit_characters);
  out.gcj02 = settings.value(gcj02_key, false).toBool();
  out.folder = settings.value(folder_key, {}).toString();
  out.file = settings.value(file_key, {}).toString();
  return out;
}

void store_source(const RasterSource& source) {
  QStringList addresses, keys;
  for (const TileLayer& layer : source.layers) {
    addresses << layer.address;
    keys << layer.key;
  }
  auto& settings = Settings::instance();
  settings.set_value(kind_key, kind_words[static_cast<std::size_t>(source.kind)]);
  settings.set_value(addresses_key, addresses);
  settings.set_value(keys_key, keys);
  settings.set_value(least_zoom_key, source.least_zoom);
  settings.set_value(most_zoom_key, source.most_zoom);
  settings.set_value(tile_pixels_key, source.tile_pixels);
  settings.set_value(credit_key, source.credit);
  settings.set_value(gcj02_key, source.gcj02);
  settings.set_value(folder_key, source.folder);
  settings.set_value(file_key, source.file);
}

}  // namespace wastewatch::ui
