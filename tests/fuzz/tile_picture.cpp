// A tile of a server or a file: a picture within the limits, or an error.
#include <QBuffer>
#include <QImage>
#include <QtLogging>

#include "base/encoding.h"
#include "fuzz/support/target.h"
#include "ui/tiles/tile_picture.h"

namespace wastewatch::fuzz {
namespace {

// Decoders complain about every broken picture.
void be_silent(QtMsgType, const QMessageLogContext&, const QString&) {}

Bytes encoded(const QImage& picture, const char* format) {
  QByteArray data;
  QBuffer buffer(&data);
  require(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, format), "a seed is made");
  return to_bytes(std::string_view(data.constData(), static_cast<std::size_t>(data.size())));
}

// Written out, because Qt may draw WebP and not write it: a pixel each.
constexpr std::string_view webp_lossy = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";
constexpr std::string_view webp_lossless = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

Bytes written(std::string_view base64) {
  const auto bytes = from_base64(base64);
  require(bytes.has_value(), "a seed is base64");
  return *bytes;
}

}  // namespace

void run(BytesView input) {
  static const auto silent = qInstallMessageHandler(be_silent);
  static_cast<void>(silent);
  const auto picture = ui::decode_tile(input);
  if (!picture) return;
  require(!picture->isNull(), "there is a picture");
  require(picture->width() <= ui::most_tile_pixels && picture->height() <= ui::most_tile_pixels,
          "it is small");
  require(
      picture->format() == QImage::Format_RGB32 || picture->format() == QImage::Format_ARGB32_Premultiplied,
      "it is painted fast");
}

std::vector<Bytes> seeds() {
  QImage picture(16, 16, QImage::Format_ARGB32);
  picture.fill(QColor(200, 10, 10, 128));
  return {encoded(picture, "PNG"), encoded(picture.convertToFormat(QImage::Format_Indexed8), "PNG"),
          encoded(picture, "JPEG"), written(webp_lossy), written(webp_lossless)};
}

}  // namespace wastewatch::fuzz
