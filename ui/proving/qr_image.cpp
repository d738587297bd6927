#include "ui/proving/qr_image.h"

#include <QPainter>
#include <algorithm>

#include "ui/proving/qr_code.h"

namespace wastewatch::ui {

void QrImage::setText(const QString& text) {
  if (text == text_) return;
  text_ = text;
  emit textChanged();
  update();
}

void QrImage::paint(QPainter* painter) {
  constexpr int quiet = 4;  // modules, ISO/IEC 18004
  painter->fillRect(boundingRect(), Qt::white);
  const QrCode code = qr_code(text_);
  if (code.size == 0) return;
  const int module = std::max(1, static_cast<int>(std::min(width(), height())) / (code.size + 2 * quiet));
  const int left = (static_cast<int>(width()) - module * code.size) / 2;
  const int top = (static_cast<int>(height()) - module * code.size) / 2;
  for (int y = 0; y < code.size; ++y) {
    for (int x = 0; x < code.size; ++x) {
      if (code.at(x, y)) painter->fillRect(left + x * module, top + y * module, module, module, Qt::black);
    }
  }
}

}  // namespace wastewatch::ui
