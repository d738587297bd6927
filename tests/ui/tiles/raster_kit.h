// A RasterMap over a server of the test's own: its options, and what is waited for.
#pragma once

#include <QString>
#include <QTest>

#include "raster_view.h"
#include "tiles/errors.h"
#include "ui/tiles/raster_map.h"

namespace wastewatch::test {

inline constexpr int patience_ms = 20'000;

// Everything is tried again at once.
ui::RasterOptions quick_options(const QString& cache = {});
// A source that is not probed again by itself during a test.
ui::RasterOptions patient_options(const QString& cache = {});
ui::RasterSource source_of(const QStringList& addresses, const QString& key = {});

bool shows(ui::RasterMap& map, const ui::Viewport& view, const QColor& colour);
bool becomes(ui::RasterMap& map, const ui::Viewport& view, const QColor& colour);
bool is_found_out(const ui::RasterMap& map);
QString words_of(tiles::Errc code);
bool is_in_files_of(const QString& folder, const QByteArray& text);

}  // namespace wastewatch::test
