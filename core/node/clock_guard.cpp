#include "node/clock_guard.h"

#include <ctime>

namespace wastewatch::node {
namespace {

using std::chrono::milliseconds;

constexpr std::int64_t ms_per_minute = 60'000;
constexpr std::int64_t ms_per_hour = 60 * ms_per_minute;
constexpr std::int64_t ms_per_day = 24 * ms_per_hour;

// "3 days", "2 hours", "40 minutes", "12 seconds"
std::string span_text(milliseconds span) {
  struct Unit {
    std::int64_t ms;
    const char* name;
  };
  for (const auto& unit :
       {Unit{ms_per_day, " day"}, Unit{ms_per_hour, " hour"}, Unit{ms_per_minute, " minute"}}) {
    const auto count = span.count() / unit.ms;
    if (count > 0) return std::to_string(count) + unit.name + (count == 1 ? "" : "s");
  }
  return std::to_string(span.count() / 1'000) + " seconds";
}

}  // namespace

std::string ClockTrouble::text() const {
  if (kind == Kind::behind)
    return "The last block is " + span_text(by) +
           " ahead of this computer's clock: the clock was wrong then, or is wrong now. The chain waits "
           "until " +
           to_rfc3339(until) +
           "; block time never goes back. If that is too long, restore the home from a "
           "backup, or make a new chain.";
  return "The clock moved forward by " + span_text(by) +
         " at once. No block is made until it is set back, or until " + to_rfc3339(until) +
         " if it is right.";
}

std::optional<ClockTrouble> ClockGuard::judge(const Timestamp& clock, milliseconds passed,
                                              const Timestamp& last_block) {
  const milliseconds behind(last_block.ms() - clock.ms());
  if (behind > limits_.behind) {
    offset_ = milliseconds(clock.ms()) - passed;
    held_since_.reset();
    return ClockTrouble{ClockTrouble::Kind::behind, behind, last_block};
  }
  return judge_jump(clock, passed);
}

std::optional<ClockTrouble> ClockGuard::judge_jump(const Timestamp& clock, milliseconds passed) {
  const milliseconds offset = milliseconds(clock.ms()) - passed;
  if (!offset_) offset_ = offset;
  const milliseconds jump = offset - *offset_;
  if (jump > limits_.jump && !held_since_) held_since_ = passed;
  if (jump <= limits_.jump || passed - *held_since_ >= limits_.hold) {
    offset_ = offset;
    held_since_.reset();
    return std::nullopt;
  }
  const auto left = limits_.hold - (passed - *held_since_);
  return ClockTrouble{ClockTrouble::Kind::jumped, jump, Timestamp::from_ms(clock.ms() + left.count())};
}

milliseconds time_since_boot() {
  timespec now{};
  ::clock_gettime(CLOCK_BOOTTIME, &now);
  return milliseconds(static_cast<std::int64_t>(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000);
}

}  // namespace wastewatch::node
