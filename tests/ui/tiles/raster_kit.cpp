#include "raster_kit.h"

#include <QDirIterator>
#include <QFile>

#include "ui/language/word.h"

namespace wastewatch::test {

ui::RasterOptions quick_options(const QString& cache) {
  return {.cache = {.folder = cache},
          .limits = {.silent_ms = 200, .whole_ms = 2'000},
          .pace = {.tile_pause_ms = 5, .first_probe_ms = 20, .most_probe_ms = 50},
          .tile_retry_ms = 20,
          .repaint_ms = 1};
}

ui::RasterOptions patient_options(const QString& cache) {
  ui::RasterOptions out = quick_options(cache);
  out.pace.first_probe_ms = out.pace.most_probe_ms = 600'000;
  return out;
}

ui::RasterSource source_of(const QStringList& addresses, const QString& key) {
  ui::RasterSource out;
  out.kind = ui::SourceKind::server;
  for (const QString& address : addresses) out.layers.append({address, key});
  return out;
}

bool shows(ui::RasterMap& map, const ui::Viewport& view, const QColor& colour) {
  return map.shown() && is_all(seen(map, view), colour);
}

bool becomes(ui::RasterMap& map, const ui::Viewport& view, const QColor& colour) {
  return QTest::qWaitFor([&] { return shows(map, view, colour); }, patience_ms);
}

bool is_found_out(const ui::RasterMap& map) {
  return QTest::qWaitFor([&] { return !map.checking(); }, patience_ms);
}

QString words_of(tiles::Errc code) { return ui::error_text(Error::make(code)); }

bool is_in_files_of(const QString& folder, const QByteArray& text) {
  QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.fileName().contains(QString::fromUtf8(text))) return true;
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) return true;
  }
  return false;
}

}  // namespace wastewatch::test
