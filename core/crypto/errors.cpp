#include "crypto/errors.h"

#include <array>

namespace wastewatch::crypto {

std::string_view error_name(Errc code) {
  static constexpr std::array<std::string_view, 10> names = {
      "",   "malformed_key",       "unsupported",    "wrong_passphrase", "corrupt_key_file", "random_failed",
      "io", "malformed_signature", "already_exists", "out_of_memory"};
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at] : names[0];
}

}  // namespace wastewatch::crypto
