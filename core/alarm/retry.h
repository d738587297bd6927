// When to try again what failed: after pauses that double, from one second to a minute. A value; one thread.
#pragma once

#include <algorithm>
#include <chrono>

namespace wastewatch::alarm {

class Retry {
 public:
  using Time = std::chrono::steady_clock::time_point;

  bool due(Time now) const { return is_well() || now >= next_; }
  bool is_well() const { return pause_ == std::chrono::seconds(0); }  // the last attempt, or there was none
  void succeeded() { pause_ = std::chrono::seconds(0); }
  void failed(Time now) {
    pause_ = std::clamp(pause_ * 2, shortest, longest);
    next_ = now + pause_;
  }

 private:
  static constexpr std::chrono::seconds shortest{1};
  static constexpr std::chrono::seconds longest{60};
  std::chrono::seconds pause_{0};
  Time next_;
};

}  // namespace wastewatch::alarm
