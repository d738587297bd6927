#include "ui/tracking/replay_files.h"

#include <QBuffer>
#include <QPainter>
#include <algorithm>

#include "track/export.h"
#include "ui/tracking/export_file.h"

namespace wastewatch::ui {
namespace {

constexpr int line_height = 28;  // logical pixels

QImage with_line(const QImage& image, const QString& line) {
  const qreal ratio = std::max(1.0, image.devicePixelRatio());
  const int below = static_cast<int>(line_height * ratio);
  QImage out(image.width(), image.height() + below, QImage::Format_RGB32);
  out.fill(Qt::white);
  QPainter painter(&out);
  painter.drawImage(QRect(0, 0, image.width(), image.height()), image);
  QFont font = painter.font();
  font.setPixelSize(static_cast<int>(12 * ratio));
  painter.setFont(font);
  painter.setPen(Qt::black);
  const QRect room(below / 4, image.height(), image.width() - below / 2, below);
  painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, line);
  return out;
}

}  // namespace

QString replay_suffix(ReplayFormat format) {
  switch (format) {
    case ReplayFormat::gpx: return QStringLiteral("gpx");
    case ReplayFormat::kml: return QStringLiteral("kml");
    case ReplayFormat::geojson: return QStringLiteral("geojson");
    case ReplayFormat::csv: return QStringLiteral("csv");
  }
  return {};
}

std::string replay_content(const ReplayFile& file) {
  const track::ExportNames names{file.title.toStdString(), file.source.toStdString()};
  switch (file.format) {
    case ReplayFormat::gpx: return track::to_gpx(*file.track, names);
    case ReplayFormat::kml: return track::to_kml(*file.track, names);
    case ReplayFormat::geojson: return track::to_geojson(*file.track, names);
    case ReplayFormat::csv: return track::to_csv(*file.track, file.datum, names);
  }
  return {};
}

Result<QString> write_replay(const ReplayFile& file, const QString& path) {
  return write_export(path, replay_content(file));
}

Result<QString> write_map_picture(const QImage& image, const QString& line, const QString& path) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (image.isNull() || !with_line(image, line).save(&buffer, "PNG")) return fail(FileErrc::io, "PNG");
  return write_export(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

}  // namespace wastewatch::ui
