// Where the tiles of the base map come from, as the user chose it in Settings → Map. Values and pure
// functions; stored_source() and store_source() on the GUI thread only.
//
// Stored under map/…; a key of a map service is kept there in clear, in a file that only its owner reads.
#pragma once

#include <QList>
#include <QString>

#include "base/error.h"

namespace wastewatch::ui {

// Stored by their words: offline, server, folder, file.
enum class SourceKind { offline, server, folder, file };

// A server's tiles are painted over each other, the first layer lowest.
struct TileLayer {
  QString address;  // tiles/tile_template.h
  QString key;      // the office's own; empty: none

  bool operator==(const TileLayer&) const = default;
};

inline constexpr int most_layers = 4;
inline constexpr int most_key_characters = 200;
inline constexpr int most_credit_characters = 200;

// What is not of the chosen kind is kept for when that kind is chosen again.
struct RasterSource {
  SourceKind kind = SourceKind::offline;
  QList<TileLayer> layers;
  int least_zoom = 0;  // of the server
  int most_zoom = 18;
  int tile_pixels = 256;  // or 512
  QString credit;
  // Tiles in GCJ-02, which most services in China but 天地图 use: painted where their places are in WGS-84.
  bool gcj02 = false;
  QString folder;
  QString file;

  bool raster() const { return kind != SourceKind::offline; }
  bool from_disk() const { return kind == SourceKind::folder || kind == SourceKind::file; }
  QString path() const { return kind == SourceKind::folder ? folder : file; }
  bool operator==(const RasterSource&) const = default;
};

// 天地图, the State's map service: vector map and its labels in Web Mercator, with the office's own key for
// servers. Source: lbs.tianditu.gov.cn, "地图API, 服务".
RasterSource tianditu(const QString& key);

// Whether it can be asked at all. Errors: wrong_template, needs_key, missing (no file is chosen).
Status check_source(const RasterSource& source);

// Tells servers apart, without naming them: in it are the addresses and the size of the tiles, not the keys.
QString source_hash(const RasterSource& source);

RasterSource stored_source();
void store_source(const RasterSource& source);

}  // namespace wastewatch::ui
