// A QR code on screen: always dark on light with its quiet zone, whatever the theme, so that cameras read it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QQuickPaintedItem>

namespace wastewatch::ui {

class QrImage : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

 public:
  explicit QrImage(QQuickItem* parent = nullptr) : QQuickPaintedItem(parent) {}
  QString text() const { return text_; }
  void setText(const QString& text);
  void paint(QPainter* painter) override;

 signals:
  void textChanged();

 private:
  QString text_;
};

}  // namespace wastewatch::ui
