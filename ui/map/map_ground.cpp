#include "ui/map/map_ground.h"

#include "ui/tiles/raster_map.h"

namespace wastewatch::ui {
namespace {

BaseStyle style_of(const MapColors& colors, const QFont& font, bool chinese) {
  return {
      colors.land,        colors.water,   colors.shore,    colors.dense,   colors.road,  colors.main_road,
      colors.road_inside, colors.railway, colors.boundary, colors.unknown, colors.label, colors.minor_label,
      colors.water_label, font,           chinese};
}

}  // namespace

bool MapGround::takes_raster(const Viewport& view) const { return raster_.shown() && raster_.covers(view); }

void MapGround::paint(QPainter& painter, const Viewport& view, const MapColors& colors,
                      BaseQuality changing) {
  const bool takes = takes_raster(view);
  if (!takes || raster_.standsIn())
    pieces_.paint(painter, base_map(), view, style_of(colors, {}, false), changing);
  if (takes) raster_.paint(painter, view, raster_.standsIn() ? Qt::transparent : colors.land, this);
}

void MapGround::paint_names(QPainter& painter, const Viewport& view, const BaseObstacles& obstacles,
                            const NameLook& look) {
  if (takes_raster(view)) return;  // its pictures carry names
  const BaseStyle style = style_of(look.colors, look.font, look.chinese);
  names_.paint(painter, place_names(base_map(), view, style, obstacles), style);
}

}  // namespace wastewatch::ui
