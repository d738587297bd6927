#include "geo/errors.h"

#include <array>

namespace wastewatch::geo {

std::string_view error_name(Errc code) {
  static constexpr std::array<std::string_view, 17> names = {"",
                                                             "malformed_json",
                                                             "too_large",
                                                             "no_position",
                                                             "off_earth",
                                                             "swapped_axes",
                                                             "unclosed_ring",
                                                             "too_few_points",
                                                             "crosses_itself",
                                                             "unsupported_shape",
                                                             "bad_width",
                                                             "bad_name",
                                                             "no_photo",
                                                             "photo_unplaced",
                                                             "photo_misplaced",
                                                             "malformed_xml",
                                                             "packed_file"};
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at] : "unknown";
}

}  // namespace wastewatch::geo
