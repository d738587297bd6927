#include "ui/map/symbol_painter.h"

#include <cmath>
#include <limits>

namespace wastewatch::ui {
namespace {

constexpr double hit_reach = 16;
constexpr double covered_px = 6;  // symbols so close hide each other
constexpr double selection_radius = 17;
constexpr double margin = 40;
constexpr double accuracy_alpha = 0.08;

QPointF on_screen(const MapSymbol& symbol, const Viewport& view) {
  return view.to_screen(to_unit({symbol.longitude, symbol.latitude}));
}

double distance_of(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

void draw_picture(QPainter& painter, const QImage& picture, QPointF at) {
  const double half = symbol_picture_side / 2.0;
  painter.drawImage(QPointF(std::round(at.x() - half), std::round(at.y() - half)), picture);
}

}  // namespace

void SymbolPainter::paint_accuracy(QPainter& painter, const Viewport& view, const MapSymbol& symbol,
                                   const MapColors& colors) const {
  const double radius = symbol.accuracy_m / metres_per_pixel(symbol.latitude, view.zoom);
  QColor inside = colors.accent;
  inside.setAlphaF(static_cast<float>(accuracy_alpha));
  painter.setPen(QPen(colors.accent, 1));
  painter.setBrush(inside);
  painter.drawEllipse(on_screen(symbol, view), radius, radius);
}

void SymbolPainter::paint_selection(QPainter& painter, const Viewport& view, const Drawn& drawn) const {
  if (drawn.selected < 0 || drawn.selected >= symbols_.size()) return;
  painter.setPen(QPen(drawn.colors.accent, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(on_screen(symbols_[drawn.selected], view), selection_radius, selection_radius);
}

void SymbolPainter::paint(QPainter& painter, const Viewport& view, const std::vector<Cluster>& groups,
                          const std::vector<SymbolLabel>& labels, const Drawn& drawn) {
  pictures_.use(drawn.colors, drawn.font, drawn.ratio);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF room = QRectF(QPointF(), view.size).adjusted(-margin, -margin, margin, margin);
  for (const Cluster& group : groups) {
    if (!room.contains(group.at)) continue;
    const MapSymbol& first = symbols_[static_cast<qsizetype>(group.members.front())];
    const bool alone = group.members.size() == 1;
    if (alone && first.accuracy_m > 0) paint_accuracy(painter, view, first, drawn.colors);
    draw_picture(
        painter,
        alone ? pictures_.of(first) : pictures_.of_group(group.members.size(), worst_grade(symbols_, group)),
        group.at);
  }
  for (const SymbolLabel& label : labels) {
    painter.drawImage(QPointF(std::round(label.frame.x() - 1), std::round(label.frame.y() - 1)),
                      pictures_.of_label(label.text, label.frame.size(), drawn.label_font));
  }
  paint_selection(painter, view, drawn);
}

std::vector<std::size_t> SymbolPainter::under(QPointF screen, const Viewport& view, int selected) const {
  const auto groups = symbol_groups(symbols_, screen_points(symbols_, view), view, selected);
  const Cluster* best = nullptr;
  double nearest = std::numeric_limits<double>::max();
  for (const Cluster& group : groups) {
    const double distance = distance_of(group.at, screen);
    if (distance > std::max(hit_reach, cluster_radius(group.members.size())) || distance > nearest) continue;
    nearest = distance;
    best = &group;
  }
  if (best == nullptr) return {};
  std::vector<std::size_t> out = best->members;
  for (const Cluster& group : groups) {
    if (&group == best || distance_of(group.at, best->at) > covered_px) continue;
    out.insert(out.end(), group.members.begin(), group.members.end());
  }
  return out;
}

}  // namespace wastewatch::ui
