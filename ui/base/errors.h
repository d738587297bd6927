// What the desktop's own foundations can refuse.
#pragma once

#include "base/error.h"

namespace wastewatch::ui {

enum class Errc : std::uint8_t {
  bad_link = 1,       // not a wastewatch: link, or its identifier has the wrong form
  unknown_link = 2,   // the kind is not in the table
  bad_basemap = 3,    // the base map file is damaged or of another format
  demo_missing = 5,   // the program of the embedded chain is not there
  demo_ended = 6,     // it ended by itself; the detail is what it said last
  demo_unclear = 7,   // it answered something else than it should
  demo_damaged = 8,   // its store is
  demo_in_use = 9,    // by another window
  demo_too_new = 10,  // its store is of a newer version
};

ErrorDomain error_domain(Errc code);
std::string_view error_name(Errc code);

}  // namespace wastewatch::ui
