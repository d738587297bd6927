// Names on the base map: which have room at a zoom, and where. A name stands right of its place, else left,
// above, below or askew, where it covers no other name, symbol or track; without room it is left out. The
// most important come first. Placing does not look at the edge of the picture, so that names stay while the
// map is dragged.
#pragma once

#include <QHash>
#include <QImage>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <span>
#include <vector>

#include "ui/basemap/base_painter.h"

namespace wastewatch::ui {

// What names keep off, in pixels of the picture.
struct BaseObstacles {
  std::vector<QRectF> symbols;
  std::vector<QPolygonF> ways;
};

struct PlacedName {
  QString text;
  enum class Look : std::uint8_t { province, prefecture, county, minor, water } look;
  QRectF frame;   // of the text
  QPointF dot{};  // of the place
  bool has_dot = false;
};

constexpr std::size_t most_names = 80;

QFont name_font(const BaseStyle& style, PlacedName::Look look);
std::vector<PlacedName> place_names(const BaseMap& map, const Viewport& view, const BaseStyle& style,
                                    const BaseObstacles& obstacles);

// Paints placed names with a halo of the land's colour. Keeps their pictures, because a name is drawn for
// many frames. GUI thread only.
class NamePainter {
 public:
  void paint(QPainter& painter, const std::vector<PlacedName>& names, const BaseStyle& style);

 private:
  const QImage& picture(const PlacedName& name, const BaseStyle& style);

  BaseStyle style_;  // of the pictures
  double scale_ = 0;
  QHash<QString, QImage> pictures_;
};

}  // namespace wastewatch::ui
