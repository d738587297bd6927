#include "gateway/errors.h"

#include <array>

namespace wastewatch::gateway {

std::string_view error_name(Errc code) {
  static constexpr std::array<std::string_view, 21> names = {"",
                                                             "bad_escape",
                                                             "too_long",
                                                             "too_short",
                                                             "bad_checksum",
                                                             "bad_length",
                                                             "encrypted",
                                                             "bad_subpackage",
                                                             "malformed_body",
                                                             "bad_time",
                                                             "unsupported_message",
                                                             "malformed_line",
                                                             "unknown_device",
                                                             "not_authenticated",
                                                             "device_full",
                                                             "spool_full",
                                                             "store_failed",
                                                             "store_corrupt",
                                                             "locked",
                                                             "wrong_key",
                                                             "bad_config"};
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at] : "unknown";
}

}  // namespace wastewatch::gateway
