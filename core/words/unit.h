// What a number counts. The numbers of the enumerators are part of alerts' hashes (docs/alerts.md).
#pragma once

#include <cstdint>

namespace wastewatch::words {

// since_ms and moment_ms are block times: the first is shown as the time that has passed since, so that what
// is stored stays true while time passes; the second as a date.
enum class Unit : std::uint8_t {
  count = 1,
  mass_g,
  duration_ms,
  distance_m,
  permille,
  since_ms,
  moment_ms,
};

}  // namespace wastewatch::words
