// Coordinates as text, exactly: "120.486", "-0.0000001". Pure; thread safe.
#pragma once

#include <cstdint>
#include <string>

namespace wastewatch::geo {

// No exponent, no trailing zeros; independent of the locale.
std::string degrees_text(std::int32_t e7);

}  // namespace wastewatch::geo
