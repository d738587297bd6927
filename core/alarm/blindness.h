// Whether the alarm sees: an alarm that follows nothing, or whose rules do not run, is silent for the wrong
// reason, and that is itself critical. A state machine over values; one thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "index/follow_status.h"

namespace wastewatch::alarm {

// What the alarm looks at.
struct Sight {
  index::FollowPhase phase = index::FollowPhase::starting;  // phase_at() now
  std::int64_t replayed_height = 0;
  std::int64_t alerts_height = 0;  // the alert feed's; 0: none yet
};

// Why nothing can be seen at present; empty: all is seen. Catching up and starting see nothing new, but pass.
std::string_view blind_because(const Sight& sight);

class Blindness {
 public:
  // Told after it has lasted for so long: a node that restarts is not worth a call.
  explicit Blindness(std::chrono::milliseconds grace = std::chrono::minutes(2)) : grace_(grace) {}

  struct News {
    bool blind = false;
    std::string reason;
    bool operator==(const News&) const = default;
  };
  // What changed: blind, with the reason, or seeing again. `now_ms` is a clock that never goes back.
  std::optional<News> look(const Sight& sight, std::int64_t now_ms);
  bool is_blind() const { return told_; }

 private:
  std::chrono::milliseconds grace_;
  std::optional<std::int64_t> since_ms_;
  bool told_ = false;
};

}  // namespace wastewatch::alarm
