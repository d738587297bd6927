// An area of 45 degree lines: gaps on the time axis, missing mass in a chart. Software renderer safe.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace wastewatch::ui {

class Hatch : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
  Q_PROPERTY(qreal spacing MEMBER spacing_ NOTIFY changed)

 public:
  explicit Hatch(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  QColor color_ = Qt::gray;
  qreal spacing_ = 6;
};

}  // namespace wastewatch::ui
