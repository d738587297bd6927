// What a tile's first bytes say it is. Servers answer a missing tile with HTML, archives may hold vectors.
// Pure.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::tiles {

enum class PictureKind : std::uint8_t { none, png, jpeg, webp };
PictureKind picture_kind(BytesView bytes);

// Errors: too_large, not_a_picture.
Status check_picture(BytesView bytes);

}  // namespace wastewatch::tiles
