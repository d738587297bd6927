// Speed or humidity of a replay's devices over the part of time that its axis shows; nothing is drawn through
// a gap. The moment shown is drawn by QML above it, so that playing paints nothing anew. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPointer>
#include <QQuickPaintedItem>

#include "ui/tracking/replay_model.h"

namespace wastewatch::ui {

class ReplayChart : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::ReplayModel* replay READ replay WRITE setReplay NOTIFY changed)
  Q_PROPERTY(int measure MEMBER measure_ NOTIFY changed)  // PathShade: speed or humidity
  Q_PROPERTY(double from MEMBER from_ms_ NOTIFY changed)
  Q_PROPERTY(double to MEMBER to_ms_ NOTIFY changed)
  Q_PROPERTY(double margin MEMBER margin_ NOTIFY changed)  // left of the plot, for the scale
  Q_PROPERTY(QColor ink MEMBER ink_ NOTIFY changed)        // of trucks
  Q_PROPERTY(QColor accent MEMBER accent_ NOTIFY changed)  // of trackers, dashed
  Q_PROPERTY(QColor line MEMBER line_ NOTIFY changed)
  Q_PROPERTY(QColor label MEMBER label_ NOTIFY changed)
  Q_PROPERTY(QColor ground MEMBER ground_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)

 public:
  explicit ReplayChart(QQuickItem* parent = nullptr);
  ReplayModel* replay() const { return replay_; }
  void setReplay(ReplayModel* replay);
  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  void paint_scale(QPainter& painter) const;
  QPainterPath path_of(const ReplayDevice& device) const;
  double top() const;
  // Of the width of the plot; folded time as the axis draws it.
  double share_of(double time_ms) const;

  QPointer<ReplayModel> replay_;
  int measure_ = 1;
  double from_ms_ = 0, to_ms_ = 0, margin_ = 0;
  QColor ink_, accent_, line_, label_, ground_;
  QFont font_;
};

}  // namespace wastewatch::ui
