// An icon in one colour: an SVG of resources/icons, tinted. QML: Icon { name: "box"; size: 20; color:
// Theme.text }. A plain name is looked up as Fluent's "<name>_<style size>_<regular|filled>"; own shapes
// carry their name as it is. Drawn with QPainter into a small cached picture, so it is sharp at every scale
// and works in the software renderer.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QQuickPaintedItem>

namespace wastewatch::ui {

class Icon : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
  Q_PROPERTY(int size READ size WRITE setSize NOTIFY changed)
  Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
  Q_PROPERTY(bool filled READ filled WRITE setFilled NOTIFY changed)

 public:
  explicit Icon(QQuickItem* parent = nullptr);
  void paint(QPainter* painter) override;

  QString name() const { return name_; }
  void setName(const QString& name);
  int size() const { return size_; }
  void setSize(int size);
  QColor color() const { return color_; }
  void setColor(const QColor& color);
  bool filled() const { return filled_; }
  void setFilled(bool filled);

  // The resource that draws a name at a size; empty when there is none.
  static QString file_of(const QString& name, int size, bool filled);

  // A tinted picture of a resource; also used by the map's painted layers. Cached. GUI thread only.
  static QPixmap picture(const QString& file, QSize pixels, const QColor& color);

 signals:
  void changed();

 private:
  void refresh();

  QString name_;
  int size_ = 20;
  QColor color_ = Qt::black;
  bool filled_ = false;
};

}  // namespace wastewatch::ui
