#include "light/time_limit.h"

namespace wastewatch::light {

TimeLimit::TimeLimit(const std::stop_token& caller, std::chrono::nanoseconds limit)
    : limit_(limit),
      forward_(caller, [this] { source_.request_stop(); }),
      until_(std::chrono::steady_clock::now() + limit),
      watcher_([this](const std::stop_token& over) { watch(over); }) {}

TimeLimit::~TimeLimit() = default;

void TimeLimit::renew() {
  const std::scoped_lock lock(mutex_);
  until_ = std::chrono::steady_clock::now() + limit_;
}

bool TimeLimit::expired() const {
  const std::scoped_lock lock(mutex_);
  return expired_;
}

void TimeLimit::watch(const std::stop_token& over) {
  std::unique_lock lock(mutex_);
  while (!over.stop_requested() && std::chrono::steady_clock::now() < until_) {
    changed_.wait_until(lock, over, until_, [] { return false; });
  }
  if (over.stop_requested()) return;
  expired_ = true;
  lock.unlock();
  source_.request_stop();
}

}  // namespace wastewatch::light
