// The closed list of what can go wrong in core/geo.
#pragma once

#include "base/error.h"

namespace wastewatch::geo {

enum class Errc {
  malformed_json = 1,     // no JSON, too deep, or another form than RFC 7946
  too_large = 2,          // more bytes, shapes or points than are read
  no_position = 3,        // a coordinate is no number, or a position has fewer than two
  off_earth = 4,          // beyond 90° or 180°
  swapped_axes = 5,       // latitude first, where the numbers show it: a first value fits, a second cannot
  unclosed_ring = 6,      // the last position of a ring is not its first
  too_few_points = 7,     // after repeated points: a line needs two, a ring three
  crosses_itself = 8,     // where a simple shape is needed
  unsupported_shape = 9,  // another kind than is asked for
  bad_width = 10,         // half width of a corridor out of range
  bad_name = 11,          // of a zone: blank or too long
  no_photo = 12,          // no JPEG picture, or a damaged one
  photo_unplaced = 13,    // a photo that does not say where it was taken
  photo_misplaced = 14,   // a photo whose position cannot be read
  malformed_xml = 15,     // neither KML nor GPX, or more of XML than is read
  packed_file = 16,       // a ZIP archive, such as KMZ
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::geo; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::geo
