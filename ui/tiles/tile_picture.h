// Pictures of tiles, decoded within limits and laid over each other. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::ui {

inline constexpr int most_tile_pixels = 1024;  // a side: services make 256 and 512

// What this computer can draw of PNG, JPEG and WebP, as image plugins are installed: Qt's names of formats.
const QList<QByteArray>& drawable_formats();
// The same as "Accept" lists them.
QByteArray tile_media_types(const QList<QByteArray>& formats = drawable_formats());

// RGB32 or ARGB32_Premultiplied, whichever is painted fastest. The size is read and judged before a pixel is
// decoded. Errors: not_a_picture (also one that ends early), too_large (bytes or pixels), no_decoder (its
// format is not among `formats`).
Result<QImage> decode_tile(BytesView bytes, const QList<QByteArray>& formats = drawable_formats());

// Lowest first, each in the size of the first there is. Nothing when there is none.
std::optional<QImage> over_each_other(const std::vector<std::optional<QImage>>& layers);

}  // namespace wastewatch::ui
