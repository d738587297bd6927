#include "base/pause.h"

#include <condition_variable>
#include <mutex>

namespace wastewatch {

bool pause_for(std::chrono::nanoseconds duration, const std::stop_token& stop) {
  std::mutex mutex;
  std::condition_variable_any sleeper;
  std::unique_lock lock(mutex);
  sleeper.wait_for(lock, stop, duration, [] { return false; });
  return !stop.stop_requested();
}

}  // namespace wastewatch
