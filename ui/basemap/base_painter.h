// Paints what lies below everything else: land, waters, the dense road net, roads, railways, borders, and the
// hatch where the map knows nothing. Names are in base_names.h. Pure functions; any thread.
#pragma once

#include <QColor>
#include <QFont>
#include <cstdint>

#include "ui/basemap/basemap.h"
#include "ui/basemap/viewport.h"

class QPainter;

namespace wastewatch::ui {

// Colours by role (Theme.qml) and the font of names.
struct BaseStyle {
  QColor land, water, shore, dense;
  QColor road;       // minor ones, and the edge of all when they are wide
  QColor main_road;  // main ones
  QColor road_fill;  // inside of wide ones
  QColor railway;
  QColor boundary, unknown, label, minor_label, water_label;
  QFont font;
  bool chinese = false;

  bool operator==(const BaseStyle&) const = default;
};

// Beyond this zoom the map bears less than it seems to: the page says so.
constexpr double schematic_zoom = 12;

// rough: without smoothed edges and with fewer points, in half of the time; for pictures that the next frame
// replaces.
enum class BaseQuality : std::uint8_t { fine, rough };

void paint_base(QPainter& painter, const BaseMap& map, const Viewport& view, const BaseStyle& style,
                BaseQuality quality = BaseQuality::fine);

}  // namespace wastewatch::ui
