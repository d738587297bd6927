#include "ui/tiles/tile_picture.h"

#include <QBuffer>
#include <QByteArray>
#include <QImageReader>
#include <QPainter>
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "tiles/errors.h"
#include "tiles/picture_kind.h"

namespace wastewatch::ui {
namespace {

using tiles::PictureKind;

QByteArray format_of(PictureKind kind) {
  switch (kind) {
    case PictureKind::png: return "png";
    case PictureKind::jpeg: return "jpeg";
    case PictureKind::webp: return "webp";
    case PictureKind::none: break;
  }
  return {};
}

// Decoders fill up what is missing at the end; a tile that was cut off must not be kept as if it were whole.
bool is_whole(PictureKind kind, BytesView bytes) {
  constexpr std::size_t tail_bytes = 64;  // some writers pad
  const auto tail = as_text(bytes.last(std::min(tail_bytes, bytes.size())));
  if (kind == PictureKind::png) return tail.contains("IEND");
  if (kind == PictureKind::jpeg) return tail.contains("\xff\xd9");
  const auto riff = as_text(bytes.first(8));
  const auto byte = [&](std::size_t at) {
    return static_cast<std::size_t>(static_cast<unsigned char>(riff[at]));
  };
  return bytes.size() >= 8 + (byte(4) | byte(5) << 8 | byte(6) << 16 | byte(7) << 24);
}

QImage as_painted(QImage picture) {
  const auto format = picture.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32;
  picture.setDevicePixelRatio(1);
  return std::move(picture).convertToFormat(format);
}

}  // namespace

const QList<QByteArray>& drawable_formats() {
  static const QList<QByteArray> formats = [] {
    const QList<QByteArray> installed = QImageReader::supportedImageFormats();
    QList<QByteArray> out;
    for (const auto kind : {PictureKind::png, PictureKind::jpeg, PictureKind::webp})
      if (installed.contains(format_of(kind))) out << format_of(kind);
    return out;
  }();
  return formats;
}

QByteArray tile_media_types(const QList<QByteArray>& formats) {
  QByteArrayList out;
  for (const QByteArray& format : formats) out << "image/" + format;
  return out.join(',');
}

Result<QImage> decode_tile(BytesView bytes, const QList<QByteArray>& formats) {
  if (auto status = tiles::check_picture(bytes); !status) return fail(status.error());
  const auto kind = tiles::picture_kind(bytes);
  if (!is_whole(kind, bytes)) return fail(tiles::Errc::not_a_picture, "it ends early");
  const QByteArray format = format_of(kind);
  if (!formats.contains(format)) return fail(tiles::Errc::no_decoder, format.toStdString());
  QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()),
                                            static_cast<qsizetype>(bytes.size()));
  QBuffer buffer(&data);
  QImageReader reader(&buffer, format);
  reader.setAutoDetectImageFormat(false);
  reader.setAutoTransform(false);
  const QSize size = reader.size();
  if (size.isEmpty()) return fail(tiles::Errc::not_a_picture, "without a size");
  if (size.width() > most_tile_pixels || size.height() > most_tile_pixels)
    return fail(tiles::Errc::too_large, std::to_string(size.width()) + " pixels");
  QImage picture = reader.read();
  if (picture.isNull()) return fail(tiles::Errc::not_a_picture, reader.errorString().toStdString());
  if (picture.width() > most_tile_pixels || picture.height() > most_tile_pixels)
    return fail(tiles::Errc::too_large, std::to_string(picture.width()) + " pixels");
  return as_painted(std::move(picture));
}

std::optional<QImage> over_each_other(const std::vector<std::optional<QImage>>& layers) {
  std::optional<QImage> out;
  for (const auto& layer : layers) {
    if (!layer) continue;
    if (!out) {
      out = layer;
      continue;
    }
    QPainter painter(&*out);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, layer->size() != out->size());
    painter.drawImage(out->rect(), *layer);
  }
  return out;
}

}  // namespace wastewatch::ui
