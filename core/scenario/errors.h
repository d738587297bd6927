// The closed list of what can go wrong in core/scenario.
#pragma once

#include "base/error.h"

namespace wastewatch::scenario {

enum class Errc {
  bad_options = 1,
  sign_failed = 2,
  io = 3,
  bad_line = 4,      // of a scenario file: the detail says which line and what was expected
  too_large = 5,     // a scenario file beyond the reader's limits
  unknown_name = 6,  // an entry refers to what no earlier entry has named
  bad_order = 7,     // an entry earlier than the one before it
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::scenario; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::scenario
