#include "light/waiter.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace wastewatch::light {
namespace {

class SystemWaiter final : public Waiter {
 public:
  bool wait(std::int64_t duration_ns, const std::stop_token& stop) override {
    std::mutex mutex;
    std::condition_variable_any sleeper;
    std::unique_lock lock(mutex);
    sleeper.wait_for(lock, stop, std::chrono::nanoseconds(duration_ns), [] { return false; });
    return !stop.stop_requested();
  }
};

}  // namespace

Waiter& system_waiter() {
  static SystemWaiter waiter;
  return waiter;
}

}  // namespace wastewatch::light
