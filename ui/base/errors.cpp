#include "ui/base/errors.h"

namespace wastewatch::ui {

ErrorDomain error_domain(Errc) { return ErrorDomain::desktop; }

std::string_view error_name(Errc code) {
  switch (code) {
    case Errc::bad_link: return "bad_link";
    case Errc::unknown_link: return "unknown_link";
    case Errc::bad_basemap: return "bad_basemap";
    case Errc::demo_missing: return "demo_missing";
    case Errc::demo_ended: return "demo_ended";
    case Errc::demo_unclear: return "demo_unclear";
    case Errc::demo_damaged: return "demo_damaged";
    case Errc::demo_in_use: return "demo_in_use";
    case Errc::demo_too_new: return "demo_too_new";
  }
  return "unknown";
}

}  // namespace wastewatch::ui
