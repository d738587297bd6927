#include "ui/basemap/base_names.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <utility>

#include "ui/basemap/room_grid.h"

namespace wastewatch::ui {
namespace {

using Look = PlacedName::Look;

struct RankRow {
  double from_zoom;
  Look look;
};
// By BaseMap::Place::rank.
constexpr std::array<RankRow, 6> ranks{{{0, Look::province},
                                        {0, Look::prefecture},
                                        {8.6, Look::county},
                                        {10, Look::minor},
                                        {10.8, Look::minor},
                                        {11.8, Look::minor}}};

constexpr double name_margin = 160;  // pixels around the picture where names are placed too
constexpr QSizeF apart(10, 5);       // least room between names
constexpr int name_halo = 2;
constexpr qsizetype most_pictures = 600;

constexpr QPointF name_sides[] = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};

const QString& in_tongue(const QString& en, const QString& zh, bool chinese) {
  return (chinese && !zh.isEmpty()) || en.isEmpty() ? zh : en;
}

class Placing {
 public:
  Placing(const BaseMap& map, const Viewport& view, const BaseStyle& style, const BaseObstacles& obstacles)
      : map_(map),
        view_(view),
        style_(style),
        picture_(QRectF(QPointF(), view.size).adjusted(-name_margin, -name_margin, name_margin, name_margin)),
        room_(picture_.size()) {
    for (const QRectF& symbol : obstacles.symbols) take(symbol);
    for (const QPolygonF& way : obstacles.ways) room_.take_line(way.translated(-picture_.topLeft()));
  }

  std::vector<PlacedName> all() {
    std::size_t minor = 0;
    while (minor < map_.places.size() && map_.places[minor].rank <= 1) place(map_.places[minor++]);
    for (const auto& water : map_.waters) name_water(water);
    for (; minor < map_.places.size() && names_.size() < most_names; ++minor) place(map_.places[minor]);
    return std::move(names_);
  }

 private:
  void place(const BaseMap::Place& place) {
    const RankRow& row = ranks[static_cast<std::size_t>(std::clamp(place.rank, 0, 5))];
    const QPointF dot = view_.to_screen(place.at);
    if (view_.zoom < row.from_zoom || !picture_.contains(dot)) return;
    const QString& text = in_tongue(place.en, place.zh, style_.chinese);
    if (const auto frame = beside(dot, size_of(text, row.look))) add({text, row.look, *frame, dot, true});
  }

  void name_water(const BaseMap::WaterName& water) {
    const QPointF middle = view_.to_screen(water.at);
    if (view_.zoom < water.from_zoom || !picture_.contains(middle)) return;
    const QString& text = in_tongue(water.en, water.zh, style_.chinese);
    const QSizeF size = size_of(text, Look::water);
    const QRectF frame(middle - QPointF(size.width(), size.height()) / 2, size);
    if (is_free(frame)) add({text, Look::water, frame});
  }

  std::optional<QRectF> beside(QPointF dot, QSizeF size) const {
    const QPointF half(size.width() / 2, size.height() / 2);
    for (const double gap : {6.0, 14.0}) {
      for (const QPointF& side : name_sides) {
        const QPointF middle = dot + QPointF(side.x() * (gap + half.x()), side.y() * (gap / 2 + half.y()));
        const QRectF frame(middle - half, size);
        if (is_free(frame)) return frame;
      }
    }
    return std::nullopt;
  }

  QSizeF size_of(const QString& text, Look look) {
    auto& metrics = metrics_[look];
    if (!metrics) metrics.emplace(name_font(style_, look));
    return {metrics->horizontalAdvance(text), metrics->height()};
  }

  bool is_free(const QRectF& frame) const { return room_.is_free(frame.translated(-picture_.topLeft())); }
  void take(const QRectF& frame) { room_.take(frame.translated(-picture_.topLeft())); }

  void add(PlacedName name) {
    take(name.frame.adjusted(-apart.width(), -apart.height(), apart.width(), apart.height()));
    if (name.has_dot) take(QRectF(name.dot - QPointF(4, 4), QSizeF(8, 8)));
    names_.push_back(std::move(name));
  }

  const BaseMap& map_;
  const Viewport& view_;
  const BaseStyle& style_;
  QRectF picture_;
  RoomGrid room_;
  std::map<Look, std::optional<QFontMetricsF>> metrics_;
  std::vector<PlacedName> names_;
};

QColor color_of(Look look, const BaseStyle& style) {
  if (look == Look::water) return style.water_label;
  return look == Look::minor ? style.minor_label : style.label;
}

// The text eight times around itself in the name_halo's colour, then itself: sharper than an outlined path.
QImage picture_of(const PlacedName& name, const BaseStyle& style, double scale) {
  const QSizeF size = name.frame.size() + QSizeF(2 * name_halo, 2 * name_halo);
  QImage image((size * scale).toSize() + QSize(1, 1), QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  const QFont font = name_font(style, name.look);
  painter.setFont(font);
  const QPointF base(name_halo, name_halo + QFontMetricsF(font).ascent());
  painter.setPen(name.look == Look::water ? style.water : style.land);
  for (const QPointF& side : name_sides) painter.drawText(base + side * 1.2, name.text);
  painter.setPen(color_of(name.look, style));
  painter.drawText(base, name.text);
  return image;
}

}  // namespace

QFont name_font(const BaseStyle& style, PlacedName::Look look) {
  QFont font = style.font;
  const int pixels = font.pixelSize() > 0 ? font.pixelSize() : 12;
  font.setPixelSize(pixels + (look == Look::province ? 3 : look == Look::prefecture ? 1 : 0));
  font.setBold(look == Look::province || look == Look::prefecture);
  return font;
}

std::vector<PlacedName> place_names(const BaseMap& map, const Viewport& view, const BaseStyle& style,
                                    const BaseObstacles& obstacles) {
  return Placing(map, view, style, obstacles).all();
}

const QImage& NamePainter::picture(const PlacedName& name, const BaseStyle& style) {
  const QString key = name.text + QChar(u'0' + static_cast<int>(name.look));
  auto found = pictures_.find(key);
  if (found == pictures_.end()) {
    if (pictures_.size() >= most_pictures) pictures_.clear();
    found = pictures_.insert(key, picture_of(name, style, scale_));
  }
  return *found;
}

void NamePainter::paint(QPainter& painter, const std::vector<PlacedName>& names, const BaseStyle& style) {
  const double scale = painter.deviceTransform().m11();
  if (style != style_ || scale != scale_) pictures_.clear();
  style_ = style;
  scale_ = scale;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing, true);
  painter.setBrush(style.land);
  for (const PlacedName& name : names) {
    const QPointF corner = name.frame.topLeft() - QPointF(name_halo, name_halo);
    painter.drawImage(QPointF(std::round(corner.x() * scale), std::round(corner.y() * scale)) / scale,
                      picture(name, style));
    if (!name.has_dot) continue;
    painter.setPen(QPen(color_of(name.look, style), 1.2));
    painter.drawEllipse(name.dot, 2, 2);
  }
  painter.restore();
}

}  // namespace wastewatch::ui
