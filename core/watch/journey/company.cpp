#include "watch/journey/company.h"

#include <algorithm>

#include "geo/distance.h"

namespace wastewatch::watch {
namespace {

enum class Side : std::uint8_t { unknown, together, between, apart };

struct Compared {
  Side side = Side::unknown;
  std::int64_t distance_m = 0;
  geo::Point other{};
};

std::int64_t metres(std::int32_t accuracy_dm) { return (accuracy_dm + 9) / 10; }

// The other device was somewhere between its fixes before and after: as far from both as it can have gone.
Compared compared(const WayLimits& limits, const std::vector<WayFix>& others, const WayFix& fix) {
  const auto after = std::ranges::lower_bound(others, fix.taken_ms, {}, &WayFix::taken_ms);
  if (after == others.end() || (after == others.begin() && after->taken_ms != fix.taken_ms)) return {};
  const auto before = after->taken_ms == fix.taken_ms ? after : std::prev(after);
  const bool before_is_nearer = fix.taken_ms - before->taken_ms <= after->taken_ms - fix.taken_ms;
  const WayFix& near = before_is_nearer ? *before : *after;
  if (after->taken_ms - before->taken_ms > limits.between_ms) return {};
  if (std::max(near.taken_ms, fix.taken_ms) - std::min(near.taken_ms, fix.taken_ms) > limits.same_time_ms)
    return {};
  const std::int64_t moved = geo::distance_m(before->place, after->place);
  const std::int64_t to_before = geo::distance_m(fix.place, before->place);
  const std::int64_t to_after = geo::distance_m(fix.place, after->place);
  const std::int64_t nearest = std::min(to_before, to_after);
  const std::int64_t circles =
      metres(fix.accuracy_dm) + metres(std::max(before->accuracy_dm, after->accuracy_dm));
  Compared out{Side::between, nearest, near.place};
  if (nearest <= limits.apart_m) out.side = Side::together;
  if (nearest > limits.apart_m + circles + moved + moved / 2) out.side = Side::apart;
  return out;
}

void note_apart(const WayLimits& limits, Company& company, std::int64_t time_ms, std::int64_t distance_m,
                geo::Point tracker) {
  const bool goes_on =
      company.apart_ms != 0 && (company.parting || time_ms - company.last_apart_ms <= limits.apart_gap_ms);
  if (!goes_on) {
    company.apart_ms = time_ms;
    company.apart_count = 0;
  }
  company.last_apart_ms = time_ms;
  if (company.parting) return;
  ++company.apart_count;
  if (company.apart_count < limits.apart_fixes || time_ms - company.apart_ms < limits.apart_for_ms) return;
  company.parting = Parting{company.apart_ms, time_ms, distance_m, tracker, company.together_ms != 0};
}

void note(const WayLimits& limits, Company& company, const Compared& found, std::int64_t time_ms,
          geo::Point tracker) {
  if (found.side == Side::unknown || time_ms <= company.compared_ms) return;
  company.compared_ms = time_ms;
  if (found.side == Side::apart) return note_apart(limits, company, time_ms, found.distance_m, tracker);
  if (found.side != Side::together) return;
  company.together_ms = time_ms;
  company.apart_ms = 0;
  company.apart_count = 0;
  company.parting.reset();
}

}  // namespace

void compare_fix(Journey& journey, const WayLimits& limits, WayDevice& device, const WayFix& fix) {
  if (journey.until_ms != 0 && fix.taken_ms >= journey.until_ms) return;
  for (auto& other : journey.devices) {
    if (other.truck == device.truck) continue;
    const auto found = compared(limits, other.fixes, fix);
    Company& company = device.truck ? other.company : device.company;
    note(limits, company, found, fix.taken_ms, device.truck ? found.other : fix.place);
  }
}

}  // namespace wastewatch::watch
