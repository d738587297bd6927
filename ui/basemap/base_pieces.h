// Keeps the painted base map in pieces of 256 pixels while the zoom stays, so that dragging the map paints
// only what comes into view. A changed zoom is painted directly: pieces of it would be thrown away with the
// next frame. GUI thread only.
#pragma once

#include <QHash>
#include <QImage>
#include <QPoint>
#include <QRect>
#include <vector>

#include "ui/basemap/base_painter.h"

namespace wastewatch::ui {

class BasePieces {
 public:
  // `changing`: how a zoom that was not painted before is painted.
  void paint(QPainter& painter, const BaseMap& map, const Viewport& view, const BaseStyle& style,
             BaseQuality changing = BaseQuality::fine);
  qsizetype kept() const { return pieces_.size(); }

 private:
  bool keeps(const BaseMap& map, const Viewport& view, const BaseStyle& style, double scale);
  void add_missing(const BaseMap& map, const QRect& wanted);
  void paint_pieces(const BaseMap& map, const QRect& wanted);
  void forget_far(const QRect& wanted);

  const BaseMap* map_ = nullptr;
  BaseStyle style_;
  double zoom_ = -1;
  double scale_ = 1;
  QHash<QPoint, QImage> pieces_;  // by column and row from the world's corner
};

}  // namespace wastewatch::ui
