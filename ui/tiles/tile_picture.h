// Pictures of tiles, decoded within limits and laid over each other. Pure; any thread.
#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::ui {

inline constexpr int most_tile_pixels = 1024;  // a side: services make 256 and 512

// RGB32 or ARGB32_Premultiplied, whichever is painted fastest.
// Errors: not_a_picture (also one that ends early), too_large (bytes or pixels), no_decoder.
Result<QImage> decode_tile(BytesView bytes);

// Lowest first, each in the size of the first there is. Nothing when there is none.
std::optional<QImage> over_each_other(const std::vector<std::optional<QImage>>& layers);

}  // namespace wastewatch::ui
