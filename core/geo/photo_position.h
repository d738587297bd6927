// Where a photo was taken, from its EXIF data (libexif). Pure; thread safe.
#pragma once

#include <cstddef>

#include "base/bytes.h"
#include "base/error.h"
#include "geo/errors.h"
#include "geo/point.h"

namespace wastewatch::geo {

inline constexpr std::size_t most_photo_bytes = 64U << 20U;

// EXIF 2.3, tags 1 to 4 of the GPS directory: degrees, minutes and seconds with a hemisphere; WGS-84 as
// receivers write them. Errors: no_photo for what is no JPEG picture; photo_unplaced without a position or at
// 0, 0; photo_misplaced for one that is incomplete, divides by zero or is off the earth; too_large beyond
// most_photo_bytes.
Result<Point> photo_position(BytesView jpeg);

}  // namespace wastewatch::geo
