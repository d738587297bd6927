#include "watch/rules/implausible_positions.h"

#include <algorithm>
#include <array>

namespace wastewatch::watch {
namespace {

struct FaultRow {
  index::PositionFault fault;
  std::string_view sentence;
};
constexpr std::array fault_rows = {
    FaultRow{index::PositionFault::no_fix, "alert.positions.no_fix"},
    FaultRow{index::PositionFault::off_earth, "alert.positions.off_earth"},
    FaultRow{index::PositionFault::too_fast, "alert.positions.too_fast"},
};

using PositionLimits = ImplausiblePositions::Parameters;

bool is_abroad(const PositionLimits& parameters, const index::DeviceHealth& health) {
  constexpr std::int64_t degree_e7 = 10'000'000;
  if (health.last_ms == 0) return false;
  return health.last_lat_e7 < parameters.country_south * degree_e7 ||
         health.last_lat_e7 > parameters.country_north * degree_e7 ||
         health.last_lon_e7 < parameters.country_west * degree_e7 ||
         health.last_lon_e7 > parameters.country_east * degree_e7;
}

Finding position_finding(const PositionLimits& parameters, const DeviceFacts& facts,
                         std::string_view sentence, std::int64_t since_ms) {
  Finding out;
  out.grade = Grade::notice;
  out.sentence = sentence;
  out.responsible = facts.keeper;
  out.since_ms = since_ms;
  out.certainty = Certainty::measured;
  out.next_step = "next.check_device";
  out.threshold = {"least", parameters.least, Unit::count, "source.two_fixes"};
  return out;
}

}  // namespace

bool ImplausiblePositions::concerns(const index::DeviceHealth& health, std::int64_t now_ms) {
  return health.faulty_ms == now_ms || (health.moved_ms == now_ms && is_abroad({}, health));
}

Outcome ImplausiblePositions::evaluate(const Parameters& parameters, const DeviceFacts& facts) {
  Outcome out;
  const auto& health = facts.health;
  if (is_abroad(parameters, health)) {
    out.finding = position_finding(parameters, facts, "alert.positions.abroad", health.moved_ms);
    return out;
  }
  const std::int64_t shown_until = health.faulty_ms + parameters.kept_ms;
  const auto row = std::ranges::find(fault_rows, health.fault, &FaultRow::fault);
  const bool faulty = row != fault_rows.end() && health.faulty_count >= parameters.least;
  if (!faulty || facts.now_ms >= shown_until) return out;
  out.finding = position_finding(parameters, facts, row->sentence, health.faulty_from_ms);
  out.next_ms = shown_until;
  return out;
}

}  // namespace wastewatch::watch
