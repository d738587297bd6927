#include "ui/map/symbol_layer.h"

#include <QPainter>
#include <QQuickWindow>

#include "ui/look/icon.h"
#include "ui/map/symbol_groups.h"
#include "ui/map/symbol_shapes.h"

namespace wastewatch::ui {
namespace {

constexpr double hit_reach = 16;

int worst_of(const QList<MapSymbol>& symbols, const Cluster& group) {
  int worst = Grade::None;
  for (const std::size_t i : group.members) worst = std::max(worst, symbols[static_cast<qsizetype>(i)].grade);
  return worst;
}

}  // namespace

SymbolLayer::SymbolLayer(QQuickItem* parent) : MapLayer(parent) {
  connect(this, &SymbolLayer::changed, this, [this] { update(); });
}

void SymbolLayer::setSymbols(const QList<MapSymbol>& symbols) {
  symbols_ = symbols;
  emit changed();
}

int SymbolLayer::symbolAt(double x, double y) const {
  if (!camera()) return -1;
  int best = -1;
  double nearest = hit_reach * hit_reach;
  for (int i = 0; i < symbols_.size(); ++i) {
    const QPointF d = camera()->toScreen(symbols_[i].longitude, symbols_[i].latitude) - QPointF(x, y);
    const double distance = QPointF::dotProduct(d, d);
    if (distance > nearest) continue;
    nearest = distance;
    best = i;
  }
  return best;
}

QColor SymbolLayer::grade_color(int grade) const {
  const QColor colors[] = {ink_, notice_, serious_, critical_};
  return colors[std::clamp(grade, 0, 3)];
}

void SymbolLayer::draw(QPainter& painter, const MapCamera& camera) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(font_);
  const auto points = screen_points(symbols_, camera);
  const QRectF room = boundingRect().adjusted(-40, -40, 40, 40);
  for (const Cluster& group : symbol_groups(symbols_, points)) {
    if (!room.contains(group.at)) continue;
    if (group.members.size() > 1) {
      draw_cluster(painter, group.at, group.members.size(), worst_of(symbols_, group));
    } else {
      draw_symbol(painter, symbols_[static_cast<qsizetype>(group.members.front())], group.at, camera);
    }
  }
  if (selected_ < 0 || selected_ >= symbols_.size()) return;
  painter.setPen(QPen(accent_, 2));
  painter.setBrush(Qt::NoBrush);
  painter.drawEllipse(points[static_cast<std::size_t>(selected_)], 17, 17);
}

void SymbolLayer::draw_accuracy(QPainter& painter, const MapSymbol& symbol, QPointF at,
                                const MapCamera& camera) const {
  const double radius = symbol.accuracy_m / metres_per_pixel(symbol.latitude, camera.zoom());
  QColor inside = accent_;
  inside.setAlphaF(0.08F);
  painter.setPen(QPen(accent_, 1));
  painter.setBrush(inside);
  painter.drawEllipse(at, radius, radius);
}

void SymbolLayer::draw_symbol(QPainter& painter, const MapSymbol& symbol, QPointF at,
                              const MapCamera& camera) const {
  if (symbol.accuracy_m > 0) draw_accuracy(painter, symbol, at, camera);
  const SymbolInks inks{ink_, accent_, halo_, grade_color(symbol.grade)};
  const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
  painter.save();
  painter.translate(at);
  draw_symbol_shape(painter, symbol, inks, ratio);
  painter.restore();
}

void SymbolLayer::draw_cluster(QPainter& painter, QPointF at, std::size_t count, int grade) const {
  const double radius = cluster_radius(count);
  painter.setPen(QPen(grade_color(grade), 3));
  painter.setBrush(halo_);
  painter.drawEllipse(at, radius, radius);
  painter.setPen(ink_);
  painter.drawText(QRectF(at.x() - 20, at.y() - 20, 40, 40), Qt::AlignCenter, QString::number(count));
}

}  // namespace wastewatch::ui
