#include "ui/look/icon.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QQuickWindow>
#include <QSvgRenderer>

namespace wastewatch::ui {

Icon::Icon(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  setImplicitSize(size_, size_);
}

QString Icon::file_of(const QString& name, int size, bool filled) {
  QString own = QStringLiteral(":/wastewatch/icons/own/%1.svg").arg(name);
  if (QFile::exists(own)) return own;
  const QString style = filled ? QStringLiteral("filled") : QStringLiteral("regular");
  const QString fluent = QStringLiteral(":/wastewatch/icons/fluent/%1_%2_%3.svg");
  const int nearest = size <= 12 ? 12 : (size <= 16 ? 16 : 20);
  for (const int step : {nearest, 20, 16, 12}) {
    for (const QString& kind : {style, QStringLiteral("regular")}) {
      const QString file = fluent.arg(name).arg(step).arg(kind);
      if (QFile::exists(file)) return file;
    }
  }
  return {};
}

QPixmap Icon::picture(const QString& file, QSize pixels, const QColor& color) {
  const QString key =
      QStringLiteral("%1|%2x%3|%4").arg(file).arg(pixels.width()).arg(pixels.height()).arg(color.rgba());
  QPixmap picture;
  if (file.isEmpty() || pixels.isEmpty() || QPixmapCache::find(key, &picture)) return picture;
  QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  QSvgRenderer(file).render(&painter);
  painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
  painter.fillRect(image.rect(), color);
  painter.end();
  picture = QPixmap::fromImage(image);
  QPixmapCache::insert(key, picture);
  return picture;
}

void Icon::paint(QPainter* painter) {
  const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
  const QSizeF logical(width(), height());
  const QPixmap pixmap = picture(file_of(name_, size_, filled_), (logical * ratio).toSize(), color_);
  painter->drawPixmap(QRectF(QPointF(), logical), pixmap, pixmap.rect());
}

void Icon::refresh() {
  update();
  emit changed();
}

void Icon::setName(const QString& name) {
  if (name == name_) return;
  name_ = name;
  refresh();
}

void Icon::setSize(int size) {
  if (size == size_) return;
  size_ = size;
  setImplicitSize(size, size);
  refresh();
}

void Icon::setColor(const QColor& color) {
  if (color == color_) return;
  color_ = color;
  refresh();
}

void Icon::setFilled(bool filled) {
  if (filled == filled_) return;
  filled_ = filled;
  refresh();
}

}  // namespace wastewatch::ui
