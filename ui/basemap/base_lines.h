// How each kind of line of the base map looks at a zoom: the table, and the pens made of it. Widths in
// logical pixels.
#pragma once

#include <QColor>
#include <span>

#include "ui/basemap/base_painter.h"

namespace wastewatch::ui {

struct BaseLine {
  BaseMap::Kind kind;
  double from_zoom;
  double near_width, far_width;  // at zooms 14 and 8; between them by halves of what is left
  QColor BaseStyle::* color;
  enum class Look : std::uint8_t { plain, road, railway, dashed } look;
};

// In the order of painting.
std::span<const BaseLine> base_lines();
double width_at(const BaseLine& line, double zoom);

}  // namespace wastewatch::ui
