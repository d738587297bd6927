#include "ui/proving/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace wastewatch::ui {

QrCode qr_code(const QString& text) {
  const QByteArray utf8 = text.toUtf8();
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString8bit(utf8.constData(), 0, QR_ECLEVEL_M), &QRcode_free);
  if (!code) return {};
  QrCode out{code->width, {}};
  const auto modules = static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
  out.dark.reserve(modules);
  for (std::size_t i = 0; i < modules; ++i) out.dark.push_back((code->data[i] & 1U) != 0);
  return out;
}

}  // namespace wastewatch::ui
