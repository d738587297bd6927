#include "ui/map/symbol_pictures.h"

#include <QPainter>
#include <cmath>

#include "ui/map/symbol_groups.h"
#include "ui/map/symbol_shapes.h"

namespace wastewatch::ui {
namespace {

constexpr QSizeF symbol_size(symbol_picture_side, symbol_picture_side);
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
const QImage& SymbolPictures::kept(const QString& key, QSizeF size, const Draw& draw) {
  const auto found = pictures_.constFind(key);
  if (found != pictures_.constEnd()) return *found;
  if (pictures_.size() >= most_symbol_pictures) pictures_.clear();
  QImage image(QSizeF(size * ratio_).toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(ratio_);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(font_);
  painter.translate(size.width() / 2, size.height() / 2);
  draw(painter);
  painter.end();
  return *pictures_.insert(key, image);
}

const QImage& SymbolPictures::of(const MapSymbol& symbol) {
  const bool labelled = symbol.kind == QLatin1String("stop");
  const int heading = symbol.kind == QLatin1String("truck") ? heading_of(symbol) : 0;
  const QString key = QStringLiteral("%1|%2|%3|%4|%5")
                          .arg(symbol.kind)
                          .arg(symbol.is_old)
                          .arg(heading)
                          .arg(symbol.grade)
                          .arg(labelled ? symbol.label : QString());
  return kept(key, symbol_size, [&](QPainter& painter) {
    MapSymbol drawn = symbol;
    drawn.heading = heading;
    const SymbolInks inks{colors_.ink, colors_.accent, colors_.halo, colors_.of_grade(symbol.grade)};
    draw_symbol_shape(painter, drawn, inks, ratio_);
  });
}

const QImage& SymbolPictures::of_group(std::size_t count, int grade) {
  return kept(QStringLiteral("group|%1|%2").arg(count).arg(grade), symbol_size, [&](QPainter& painter) {
    const double radius = cluster_radius(count);
    painter.setPen(QPen(colors_.of_grade(grade), 3));
    painter.setBrush(colors_.halo);
    painter.drawEllipse(QPointF(), radius, radius);
    painter.setPen(colors_.ink);
    painter.drawText(QRectF(-20, -20, 40, 40), Qt::AlignCenter, QString::number(count));
  });
}

const QImage& SymbolPictures::of_label(const QString& text, QSizeF size, const QFont& font) {
  return kept(QStringLiteral("label|") + text, size + QSizeF(2, 2), [&](QPainter& painter) {
    const QRectF frame(QPointF(-size.width() / 2, -size.height() / 2), size);
    painter.setFont(font);
    draw_haloed_text(painter, frame, text, colors_.ink, colors_.halo);
  });
}

}  // namespace wastewatch::ui
