#include "light/waiter.h"

#include <chrono>

#include "base/pause.h"

namespace wastewatch::light {
namespace {

class SystemWaiter final : public Waiter {
 public:
  bool wait(std::int64_t duration_ns, const std::stop_token& stop) override {
    return pause_for(std::chrono::nanoseconds(duration_ns), stop);
  }
};

}  // namespace

Waiter& system_waiter() {
  static SystemWaiter waiter;
  return waiter;
}

}  // namespace wastewatch::light
