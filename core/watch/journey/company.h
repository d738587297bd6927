// Whether a truck and a tracker are together. Internal to fold.cpp. Pure.
#pragma once

#include "watch/journey/fold.h"

namespace wastewatch::watch {

// Compares a new fix of a device with those of the devices of the other kind.
void compare_fix(Journey& journey, const WayLimits& limits, WayDevice& device, const WayFix& fix);

}  // namespace wastewatch::watch
