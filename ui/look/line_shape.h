// A line, solid or dashed, straight along its longer side: links of the custody chain, boundaries,
// underlines.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace wastewatch::ui {

class LineShape : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor color MEMBER color_ NOTIFY changed)
  Q_PROPERTY(qreal thickness MEMBER thickness_ NOTIFY changed)
  Q_PROPERTY(qreal dash MEMBER dash_ NOTIFY changed)  // 0: solid

 public:
  explicit LineShape(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

 signals:
  void changed();

 private:
  QColor color_ = Qt::gray;
  qreal thickness_ = 1;
  qreal dash_ = 0;
};

}  // namespace wastewatch::ui
