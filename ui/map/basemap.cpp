#include "ui/map/basemap.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPolygonF>

#include "ui/base/errors.h"
#include "ui/map/projection.h"

namespace wastewatch::ui {
namespace {

QPointF unit_point(double x, double y, double unit) { return to_unit({x * unit, y * unit}); }

QRectF bounds_of(const std::vector<QPointF>& points) {
  return QPolygonF(QList<QPointF>(points.begin(), points.end())).boundingRect();
}

BaseMap::Arc read_arc(const QJsonArray& deltas, double unit) {
  BaseMap::Arc arc;
  double x = 0;
  double y = 0;
  for (qsizetype i = 0; i + 1 < deltas.size(); i += 2) {
    x += deltas[i].toInt();
    y += deltas[i + 1].toInt();
    arc.points.push_back(unit_point(x, y, unit));
  }
  arc.bounds = bounds_of(arc.points);
  return arc;
}

bool read_area(const QJsonArray& refs, BaseMap& map) {
  BaseMap::Area area;
  for (const QJsonValue ref : refs) {
    const int number = ref.toInt();
    const auto index = static_cast<std::size_t>(number < 0 ? ~number : number);
    if (index >= map.arcs.size()) return false;
    area.arcs.push_back(number);
    area.bounds |= map.arcs[index].bounds;
  }
  map.areas.push_back(std::move(area));
  return true;
}

BaseMap::Place read_place(const QJsonObject& o, double unit) {
  const QJsonArray at = o[QLatin1String("at")].toArray();
  return {o[QLatin1String("en")].toString(), o[QLatin1String("zh")].toString(),
          o[QLatin1String("rank")].toInt(), unit_point(at.at(0).toDouble(), at.at(1).toDouble(), unit)};
}

void read_arcs(const QJsonObject& root, double unit, BaseMap& map) {
  const QJsonArray arcs = root[QLatin1String("arcs")].toArray();
  const QJsonArray levels = root[QLatin1String("levels")].toArray();
  for (qsizetype i = 0; i < arcs.size(); ++i) {
    map.arcs.push_back(read_arc(arcs[i].toArray(), unit));
    map.arcs.back().level = levels.at(i).toInt();
  }
}

}  // namespace

Result<BaseMap> parse_base_map(const QByteArray& json) {
  const QJsonObject root = QJsonDocument::fromJson(json).object();
  const double unit = root[QLatin1String("unit")].toDouble();
  const QJsonArray box = root[QLatin1String("box")].toArray();
  if (root[QLatin1String("format")].toInt() != 1 || unit <= 0 || box.size() != 4) {
    return fail(Errc::bad_basemap, "not a base map of format 1");
  }
  BaseMap map;
  map.box = QRectF(unit_point(box[0].toDouble(), box[3].toDouble(), unit),
                   unit_point(box[2].toDouble(), box[1].toDouble(), unit));
  read_arcs(root, unit, map);
  for (const QJsonValue area : root[QLatin1String("areas")].toArray()) {
    for (const QJsonValue ring : area.toObject()[QLatin1String("rings")].toArray()) {
      if (!read_area(ring.toArray(), map))
        return fail(Errc::bad_basemap, "an area names an arc that is not there");
    }
  }
  for (const QJsonValue place : root[QLatin1String("places")].toArray()) {
    map.places.push_back(read_place(place.toObject(), unit));
  }
  return map;
}

const BaseMap& base_map() {
  static const BaseMap map = [] {
    QFile file(QStringLiteral(":/wastewatch/map/basemap.json"));
    if (!file.open(QIODevice::ReadOnly)) return BaseMap{};
    return parse_base_map(file.readAll()).value_or(BaseMap{});
  }();
  return map;
}

}  // namespace wastewatch::ui
