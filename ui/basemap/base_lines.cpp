#include "ui/basemap/base_lines.h"

#include <algorithm>
#include <cmath>

namespace wastewatch::ui {

std::span<const BaseLine> base_lines() {
  using Kind = BaseMap::Kind;
  using Look = BaseLine::Look;
  static constexpr BaseLine table[] = {
      {Kind::shore, 0, 1.2, 1, &BaseStyle::shore, Look::plain},
      {Kind::river, 8, 8, 1.2, &BaseStyle::water, Look::plain},
      {Kind::wide_river, 0, 40, 2.5, &BaseStyle::water, Look::plain},
      {Kind::road, 10.5, 4, 1, &BaseStyle::road, Look::road},
      {Kind::county_road, 8.5, 5.5, 1, &BaseStyle::road, Look::road},
      {Kind::main_road, 0, 9, 1.4, &BaseStyle::main_road, Look::road},
      {Kind::railway, 8, 3, 1, &BaseStyle::railway, Look::railway},
      {Kind::county_border, 8.5, 1, 1, &BaseStyle::boundary, Look::dashed},
      {Kind::prefecture_border, 0, 1.4, 1, &BaseStyle::boundary, Look::dashed},
      {Kind::province_border, 0, 2, 1.4, &BaseStyle::boundary, Look::dashed},
  };
  return table;
}

double width_at(const BaseLine& line, double zoom) {
  const double t = std::clamp((zoom - 8) / 6, 0.0, 1.0);
  return line.far_width * std::pow(line.near_width / line.far_width, t);
}

}  // namespace wastewatch::ui
