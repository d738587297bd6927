#include "ui/map/symbol_pictures.h"

#include <QPainter>
#include <cmath>

#include "ui/map/symbol_groups.h"
#include "ui/map/symbol_shapes.h"

namespace wastewatch::ui {
namespace {

constexpr int heading_step = 5;  // degrees that make a different picture

int heading_of(const MapSymbol& symbol) {
  if (!std::isfinite(symbol.heading)) return 0;
  return static_cast<int>(std::lround(std::fmod(symbol.heading, 360.0) / heading_step)) * heading_step;
}

}  // namespace

void SymbolPictures::use(const MapColors& colors, const QFont& font, qreal ratio) {
  if (colors == colors_ && font == font_ && ratio == ratio_) return;
  colors_ = colors;
  font_ = font;
  ratio_ = ratio;
  pictures_.clear();
}

template <class Draw>
const QImage& SymbolPictures::kept(const QString& key, const Draw& draw) {
  const auto found = pictures_.constFind(key);
  if (found != pictures_.constEnd()) return *found;
  if (pictures_.size() >= most_symbol_pictures) pictures_.clear();
  const int side = static_cast<int>(std::ceil(symbol_picture_side * ratio_));
  QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio_);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(font_);
  painter.translate(symbol_picture_side / 2.0, symbol_picture_side / 2.0);
  draw(painter);
  painter.end();
  return *pictures_.insert(key, image);
}

const QImage& SymbolPictures::of(const MapSymbol& symbol) {
  const bool labelled = symbol.kind == QLatin1String("stop");
  const int heading = symbol.kind == QLatin1String("truck") ? heading_of(symbol) : 0;
  const QString key = QStringLiteral("%1|%2|%3|%4")
                          .arg(symbol.kind)
                          .arg(heading)
                          .arg(symbol.grade)
                          .arg(labelled ? symbol.label : QString());
  return kept(key, [&](QPainter& painter) {
    MapSymbol drawn = symbol;
    drawn.heading = heading;
    const SymbolInks inks{colors_.ink, colors_.accent, colors_.halo, colors_.of_grade(symbol.grade)};
    draw_symbol_shape(painter, drawn, inks, ratio_);
  });
}

const QImage& SymbolPictures::of_group(std::size_t count, int grade) {
  return kept(QStringLiteral("group|%1|%2").arg(count).arg(grade), [&](QPainter& painter) {
    const double radius = cluster_radius(count);
    painter.setPen(QPen(colors_.of_grade(grade), 3));
    painter.setBrush(colors_.halo);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(colors_.ink);
    painter.drawText(QRectF(-20, -20, 40, 40), Qt::AlignCenter, QString::number(count));
  });
}

}  // namespace wastewatch::ui
