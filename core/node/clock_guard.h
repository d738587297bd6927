// Whether this computer's clock may date a block. Block time never goes back and moves every deadline, so a
// clock that jumps does harm in both directions:
//   behind   the clock is earlier than the last block, because it was ahead when that block was made. The
//            chain waits until the clock has passed it: more blocks would all be dated in the future, where
//            light clients refuse them.
//   jumped   the clock moved forward faster than time passed. Nothing is made until it was set back, or until
//            it has stood by the new time for a while: then it was the earlier time that was wrong.
// While the program is not running, any step forward is normal. Not thread safe.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "base/time.h"

namespace wastewatch::node {

struct ClockTrouble {
  enum class Kind : std::uint8_t { behind, jumped } kind = Kind::behind;
  std::chrono::milliseconds by{};  // behind the last block; ahead of the time that passed
  Timestamp until;                 // by this clock: when blocks go on if nobody sets it
  // For the log and for /status.
  std::string text() const;
};

struct ClockLimits {
  // Smaller corrections are normal; light clients allow as much.
  std::chrono::milliseconds behind{10'000};
  std::chrono::milliseconds jump{600'000};
  std::chrono::milliseconds hold{600'000};  // how long a new time is mistrusted
};

class ClockGuard {
 public:
  explicit ClockGuard(ClockLimits limits = {}) : limits_(limits) {}
  // `passed`: a time that nobody sets and that counts while the computer sleeps (CLOCK_BOOTTIME).
  std::optional<ClockTrouble> judge(const Timestamp& clock, std::chrono::milliseconds passed,
                                    const Timestamp& last_block);

 private:
  std::optional<ClockTrouble> judge_jump(const Timestamp& clock, std::chrono::milliseconds passed);

  ClockLimits limits_;
  std::optional<std::chrono::milliseconds> offset_;  // clock minus passed, as it was believed last
  std::optional<std::chrono::milliseconds> held_since_;
};

// CLOCK_BOOTTIME.
std::chrono::milliseconds time_since_boot();

}  // namespace wastewatch::node
