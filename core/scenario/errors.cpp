#include "scenario/errors.h"

namespace wastewatch::scenario {

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_options: return "bad_options";
    case Errc::sign_failed: return "sign_failed";
    case Errc::io: return "io";
  }
  return "unknown";
}

}  // namespace wastewatch::scenario
