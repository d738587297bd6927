// The closed list of what can go wrong in core/scenario.
#pragma once

#include "base/error.h"

namespace wastewatch::scenario {

enum class Errc {
  bad_options = 1,
  sign_failed = 2,
  io = 3,
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::scenario; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::scenario
