#include "ui/values/map_values.h"

#include "ui/language/word.h"
#include "ui/values/words.h"

namespace wastewatch::ui {
namespace {

QGeoPath path_of(const QList<QPointF>& points) {
  QList<QGeoCoordinate> path;
  path.reserve(points.size());
  for (const QPointF& point : points) path << QGeoCoordinate(point.y(), point.x());
  return {path};
}

QList<QPointF> points_of(const QGeoPath& path) {
  QList<QPointF> points;
  points.reserve(path.size());
  for (const QGeoCoordinate& at : path.path()) points << QPointF(at.longitude(), at.latitude());
  return points;
}

}  // namespace

QGeoPath MapTrack::path() const { return path_of(points); }
void MapTrack::set_path(const QGeoPath& path) { points = points_of(path); }
QGeoPath MapShape::path() const { return path_of(points); }
void MapShape::set_path(const QGeoPath& path) { points = points_of(path); }

QString MapSymbol::spoken() const {
  const std::string key = "symbol." + kind.toStdString();
  QStringList parts{words::has_text(key) ? title_word(key) : kind};
  if (!label.isEmpty()) parts << label;
  if (grade > Grade::None && grade <= Grade::Critical) parts << Words::grades()[grade];
  return parts.join(QStringLiteral(", "));
}

}  // namespace wastewatch::ui
