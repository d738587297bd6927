// Waiting that can be cancelled and that tests replace.
#pragma once

#include <cstdint>
#include <stop_token>

namespace wastewatch::light {

class Waiter {
 public:
  virtual ~Waiter() = default;
  // Waits; false when stopped before the time was over. Thread safe, holds no lock of the caller.
  virtual bool wait(std::int64_t duration_ns, const std::stop_token& stop) = 0;
};

// Real time.
Waiter& system_waiter();

}  // namespace wastewatch::light
