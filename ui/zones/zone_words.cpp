#include "ui/zones/zone_words.h"

#include <QCoreApplication>

#include "ui/format/format.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

QList<QPointF> degrees_of(const geo::Line& line) {
  QList<QPointF> out;
  out.reserve(static_cast<qsizetype>(line.size()));
  for (const geo::Point at : line) out << QPointF(geo::lon_degrees(at), geo::lat_degrees(at));
  return out;
}

QString area_text(double square_metres) {
  if (square_metres < 1e4)
    return zone_text(QT_TRANSLATE_NOOP("Zones", "%1 m²")).arg(square_metres, 0, 'f', 0);
  return zone_text(QT_TRANSLATE_NOOP("Zones", "%1 km²"))
      .arg(square_metres / 1e6, 0, 'f', square_metres < 1e7 ? 2 : 0);
}

QString extent_text(const geo::Zone& zone) {
  if (zone.kind != geo::ZoneKind::corridor) return area_text(extent_of(zone));
  const auto length = format::distance(extent_of(zone), screen_tongue());
  const auto width = format::distance(2.0 * static_cast<double>(zone.corridor.half_width_m), screen_tongue());
  return zone_text(QT_TRANSLATE_NOOP("Zones", "%1, %2 wide")).arg(length, width);
}

const geo::Line& main_line(const geo::Zone& zone) {
  return zone.kind == geo::ZoneKind::corridor ? zone.corridor.line : zone.area.outer;
}

}  // namespace

QString zone_text(const char* text) { return QCoreApplication::translate("Zones", text); }

std::optional<geo::ZoneKind> zone_kind_named(const QString& name) {
  for (const auto kind : {geo::ZoneKind::zone, geo::ZoneKind::forbidden, geo::ZoneKind::corridor}) {
    if (name.toStdString() == zone_kind_name(kind)) return kind;
  }
  return std::nullopt;
}

QString unnamed_zone(geo::ZoneKind kind) {
  return kind == geo::ZoneKind::corridor ? zone_text(QT_TRANSLATE_NOOP("Zones", "Unnamed corridor"))
                                         : zone_text(QT_TRANSLATE_NOOP("Zones", "Unnamed zone"));
}

ZoneRow zone_row(const geo::Zone& zone) {
  const MapShape shape = zone_shape(zone);
  ZoneRow row;
  row.key = shape.key;
  row.kind = shape.kind;
  row.name = shape.label;
  row.extent = extent_text(zone);
  row.path = shape.path();
  row.half_width_m = shape.half_width_m;
  return row;
}

QString measured_text(const geo::Zone& zone) {
  if (zone.kind == geo::ZoneKind::corridor)
    return zone.corridor.line.size() < 2 ? QString() : extent_text(zone);
  const auto around = format::distance(geo::length_of(zone), screen_tongue());
  if (zone.area.outer.size() < 2) return {};
  if (zone.area.outer.size() == 2) return format::distance(geo::length_of(zone) / 2, screen_tongue());
  return zone_text(QT_TRANSLATE_NOOP("Zones", "%1, %2 around")).arg(area_text(geo::extent_of(zone)), around);
}

MapShape zone_shape(const geo::Zone& zone) {
  MapShape shape;
  shape.key = QString::fromStdString(zone.id);
  const std::string_view kind = zone_kind_name(zone.kind);
  shape.kind = QString::fromUtf8(kind.data(), static_cast<qsizetype>(kind.size()));
  shape.label = QString::fromStdString(zone.name);
  shape.points = degrees_of(main_line(zone));
  for (const geo::Line& hole : zone.area.holes) shape.holes << degrees_of(hole);
  shape.half_width_m = static_cast<double>(zone.corridor.half_width_m);
  return shape;
}

}  // namespace wastewatch::ui
