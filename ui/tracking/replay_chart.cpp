#include "ui/tracking/replay_chart.h"

#include <QPainter>
#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/tracking/measured_words.h"

namespace wastewatch::ui {
namespace {

constexpr int grid_lines = 4;
constexpr double edge_px = 8;  // above and below the plot
constexpr double least_step_px = 0.5;

std::optional<float> measured(const ReplaySample& sample, int measure) {
  return measure == static_cast<int>(PathShade::humidity) ? sample.humidity : sample.speed_kmh;
}

// As TimeAxis: time without the folded part of what is quiet.
double squeezed(const QList<TimeFold>& folds, double time_ms) {
  double out = time_ms;
  for (const auto& fold : folds) {
    if (time_ms <= fold.from_ms) break;
    out -= (std::min(time_ms, fold.to_ms) - fold.from_ms) * (1 - fold.shown_ms / (fold.to_ms - fold.from_ms));
  }
  return out;
}

}  // namespace

ReplayChart::ReplayChart(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setOpaquePainting(true);
  connect(this, &ReplayChart::changed, this, [this] { update(); });
}

void ReplayChart::setReplay(ReplayModel* replay) {
  if (replay == replay_) return;
  if (replay_) replay_->disconnect(this);
  replay_ = replay;
  if (replay_) connect(replay_, &ReplayModel::pageChanged, this, [this] { update(); });
  emit changed();
}

double ReplayChart::top() const {
  return measure_ == static_cast<int>(PathShade::humidity) ? 1 : replay_->page().top_speed_kmh;
}

double ReplayChart::share_of(double time_ms) const {
  const auto& folds = replay_->page().folds;
  const double start = squeezed(folds, from_ms_);
  return (squeezed(folds, time_ms) - start) / std::max(1.0, squeezed(folds, to_ms_) - start);
}

void ReplayChart::paint(QPainter* painter) {
  painter->fillRect(boundingRect(), ground_);
  if (!replay_ || to_ms_ <= from_ms_ || width() <= margin_) return;
  painter->setRenderHint(QPainter::Antialiasing);
  paint_scale(*painter);
  painter->setClipRect(QRectF(margin_, 0, width() - margin_, height()));
  for (const auto& device : replay_->replay().devices) {
    const bool is_truck = device.kind == QLatin1String("truck");
    painter->setPen(QPen(is_truck ? ink_ : accent_, 2, is_truck ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap,
                         Qt::RoundJoin));
    painter->drawPath(path_of(device));
  }
}

void ReplayChart::paint_scale(QPainter& painter) const {
  const double tall = height() - 2 * edge_px;
  const bool is_humidity = measure_ == static_cast<int>(PathShade::humidity);
  painter.setFont(font_);
  for (int i = 0; i <= grid_lines; i += 2) {
    const double share = static_cast<double>(i) / grid_lines;
    const double y = height() - edge_px - share * tall;
    painter.setPen(line_);
    painter.drawLine(QPointF(margin_, y), QPointF(width(), y));
    painter.setPen(label_);
    painter.drawText(QRectF(0, y - 8, margin_ - 8, 16), Qt::AlignRight | Qt::AlignVCenter,
                     is_humidity ? share_words(share * top()) : speed_words(share * top()));
  }
}

// In each column of pixels the first value and those that stand out.
QPainterPath ReplayChart::path_of(const ReplayDevice& device) const {
  QPainterPath path;
  const double wide = width() - margin_;
  const double tall = height() - 2 * edge_px;
  std::optional<QPointF> last;
  qint64 last_ms = 0;
  for (const auto& sample : device.samples) {
    const auto value = measured(sample, measure_);
    if (!value) continue;
    const double x = margin_ + share_of(static_cast<double>(sample.time_ms)) * wide;
    const double y = height() - edge_px - std::clamp(*value / top(), 0.0, 1.0) * tall;
    const bool joined = last && sample.time_ms - last_ms <= device.gap_ms;
    last_ms = sample.time_ms;
    if (joined && x - last->x() < least_step_px && std::abs(y - last->y()) < 1) continue;
    if (joined)
      path.lineTo(x, y);
    else
      path.moveTo(x, y);
    last = QPointF(x, y);
  }
  return path;
}

}  // namespace wastewatch::ui
