#include "scenario/errors.h"

namespace wastewatch::scenario {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_options: return "bad_options";
    case Errc::sign_failed: return "sign_failed";
    case Errc::io: return "io";
    case Errc::bad_line: return "bad_line";
    case Errc::too_large: return "too_large";
    case Errc::unknown_name: return "unknown_name";
    case Errc::bad_order: return "bad_order";
  }
  return "unknown";
}

}  // namespace wastewatch::scenario
