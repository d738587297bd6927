// The shapes of the map's symbols, drawn around the origin of the painter.
#pragma once

#include <QColor>
#include <QPainter>

#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct SymbolInks {
  QColor ink, accent, halo, grade;
};

// Truck 20 px pointer along its heading; tracker 14 px diamond; sites 20 px (generator square, station
// hexagon, plant square with chimney); alert 24 px grade shape; stop 16 px disc with its label. Each carries
// a 2 px halo. Old trucks and trackers are hollow.
void draw_symbol_shape(QPainter& painter, const MapSymbol& symbol, const SymbolInks& inks, qreal pixel_ratio);

// In the middle of a frame, with a halo of a pixel.
void draw_haloed_text(QPainter& painter, const QRectF& frame, const QString& text, const QColor& ink,
                      const QColor& halo);

}  // namespace wastewatch::ui
