#include "tiles/errors.h"

#include <array>

namespace wastewatch::tiles {

std::string_view error_name(Errc code) {
  static constexpr std::array<std::string_view, 20> names = {"",
                                                             "missing",
                                                             "io",
                                                             "not_tiles",
                                                             "unsupported_version",
                                                             "vector_tiles",
                                                             "unsupported_compression",
                                                             "damaged",
                                                             "too_large",
                                                             "not_a_picture",
                                                             "empty",
                                                             "wrong_template",
                                                             "no_answer",
                                                             "needs_key",
                                                             "refused",
                                                             "redirected",
                                                             "busy",
                                                             "untrusted",
                                                             "no_decoder",
                                                             "no_tile_here"};
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at] : "unknown";
}

}  // namespace wastewatch::tiles
