// Files of a replay: tracks for other programs (track/export.h) and pictures of the map. Any thread.
#pragma once

#include <QImage>
#include <QString>
#include <memory>

#include "base/error.h"
#include "geo/datum.h"
#include "track/track.h"

namespace wastewatch::ui {

enum class ReplayFormat : std::uint8_t { gpx, kml, geojson, csv };

struct ReplayFile {
  std::shared_ptr<const track::Track> track;
  QString title, source;
  ReplayFormat format = ReplayFormat::gpx;
  geo::Datum datum = geo::Datum::wgs84;  // of CSV; the others are WGS-84 by their definition
};

QString replay_suffix(ReplayFormat format);
std::string replay_content(const ReplayFile& file);
// The name it was written to. Errors: files.h's.
Result<QString> write_replay(const ReplayFile& file, const QString& path);
// PNG, with the line below the picture. Errors: files.h's; io when it cannot be encoded.
Result<QString> write_map_picture(const QImage& image, const QString& line, const QString& path);

}  // namespace wastewatch::ui
