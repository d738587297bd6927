#include "outbox/errors.h"

#include <array>

namespace wastewatch::outbox {

std::string_view error_name(Errc code) {
  static constexpr std::array<std::string_view, 15> names = {
      "",         "io",         "locked",    "malformed_task", "full",      "unknown_task",  "unsettled",
      "outdated", "wrong_body", "not_taken", "wrong_chain",    "not_shown", "other_content", "too_early",
      "barred"};
  const auto at = static_cast<std::size_t>(code);
  return at < names.size() ? names[at] : "unknown";
}

}  // namespace wastewatch::outbox
