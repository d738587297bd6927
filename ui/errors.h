// What the desktop's own foundations can refuse.
#pragma once

#include "base/error.h"

namespace wastewatch::ui {

enum class Errc : std::uint8_t {
  bad_link = 1,      // not a wastewatch: link, or its identifier has the wrong form
  unknown_link = 2,  // the kind is not in the table
  bad_basemap = 3,   // the base map file is damaged or of another format
};

ErrorDomain error_domain(Errc code);
std::string_view error_name(Errc code);

}  // namespace wastewatch::ui
