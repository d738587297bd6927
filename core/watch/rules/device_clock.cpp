#include "watch/rules/device_clock.h"

#include <cstdlib>

namespace wastewatch::watch {
namespace {

using ClockLimits = DeviceClock::Parameters;

Finding clock_finding(const DeviceFacts& facts) {
  Finding out;
  out.grade = Grade::notice;
  out.responsible = facts.keeper;
  out.certainty = Certainty::measured;
  out.next_step = "next.check_device";
  return out;
}

// A reading whose date cannot be right, with both times.
Finding misdated(const ClockLimits& parameters, const DeviceFacts& facts) {
  const auto& health = facts.health;
  const std::int64_t ahead = health.misdated_stated_ms - health.misdated_ms;
  Finding out = clock_finding(facts);
  out.sentence = ahead > 0 ? "alert.clock.future" : "alert.clock.past";
  out.numbers = {{"apart", std::abs(ahead), Unit::duration_ms},
                 {"stated", health.misdated_stated_ms, Unit::moment_ms},
                 {"received", health.misdated_ms, Unit::moment_ms}};
  out.since_ms = health.misdated_ms;
  out.threshold = {"clock_ahead", parameters.ahead_ms, Unit::duration_ms, "source.clock"};
  return out;
}

Finding corrected(const ClockLimits& parameters, const DeviceFacts& facts) {
  const auto& health = facts.health;
  Finding out = clock_finding(facts);
  out.sentence = health.correction_ms > 0 ? "alert.clock.slow" : "alert.clock.fast";
  out.numbers = {{"off", std::abs(health.correction_ms), Unit::duration_ms}};
  out.since_ms = health.run_from_ms;
  out.threshold = {"clock_off", parameters.off_ms, Unit::duration_ms, "source.clock"};
  return out;
}

}  // namespace

bool DeviceClock::concerns(const index::DeviceHealth& health, std::int64_t now_ms) {
  return health.correction_ms != 0 || health.misdated_ms == now_ms;
}

Outcome DeviceClock::evaluate(const Parameters& parameters, const DeviceFacts& facts) {
  Outcome out;
  const auto& health = facts.health;
  const std::int64_t shown_until = health.misdated_ms + parameters.kept_ms;
  if (health.correction_ms != 0) {
    out.finding = corrected(parameters, facts);
  } else if (health.misdated_ms != 0 && facts.now_ms < shown_until) {
    out.finding = misdated(parameters, facts);
    out.next_ms = shown_until;
  }
  return out;
}

}  // namespace wastewatch::watch
