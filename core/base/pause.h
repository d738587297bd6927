// A bounded wait that a stop ends at once. Thread safe.
#pragma once

#include <chrono>
#include <stop_token>

namespace wastewatch {

// False: it was stopped.
bool pause_for(std::chrono::nanoseconds duration, const std::stop_token& stop);

}  // namespace wastewatch
