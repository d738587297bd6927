#include "watch/journey/fold.h"

#include <algorithm>

#include "watch/journey/company.h"

namespace wastewatch::watch {
namespace {

bool is_bound_at(const WayDevice& device, std::int64_t time_ms) {
  return std::ranges::any_of(device.bound, [&](const BoundTime& span) {
    return time_ms >= span.from_ms && (span.to_ms == 0 || time_ms < span.to_ms);
  });
}

bool counts(const Journey& journey, const WayLimits& limits, const WayReading& reading) {
  if (journey.partial || reading.taken_ms < journey.from_ms) return false;
  const bool over = journey.to_ms != 0;
  if (over && reading.taken_ms >= journey.to_ms) return false;
  if (over && reading.received_ms > journey.to_ms + limits.settled_ms) return false;
  return reading.received_ms - reading.taken_ms <= limits.latest_ms;
}

void keep_longest(const WayLimits& limits, std::vector<WayGap>& gaps) {
  while (gaps.size() > limits.most_gaps) gaps.erase(std::ranges::min_element(gaps, {}, &WayGap::lasts_ms));
}

bool is_good(const WayLimits& limits, const WayFix& fix) {
  return fix.accuracy_dm > 0 && fix.accuracy_dm <= 10 * limits.accurate_to_m &&
         track::can_be_place(limits.places, fix.place);
}

// A reading from within a gap cuts it in two.
void cut_gap(WayDevice& device, const WayLimits& limits, const WayReading& reading) {
  const auto gap = std::ranges::find_if(device.gaps, [&](const WayGap& one) {
    return reading.taken_ms > one.from_ms && reading.taken_ms < one.to_ms;
  });
  if (gap == device.gaps.end()) return;
  WayGap first = *gap;
  WayGap second = *gap;
  first.to_ms = second.from_ms = reading.taken_ms;
  const bool good = reading.fix && is_good(limits, *reading.fix);
  if (good) first.after = second.before = reading.fix->place;
  auto at = device.gaps.erase(gap);
  for (const auto& piece : {second, first}) {
    if (piece.lasts_ms() > limits.gap_ms) at = device.gaps.insert(at, piece);
  }
  keep_longest(limits, device.gaps);
}

void note_gap(WayDevice& device, const WayLimits& limits, const WayReading& reading) {
  const bool same_clock = device.taken_ms != 0 && device.correction_ms == reading.correction_ms;
  if (!same_clock || reading.taken_ms - device.taken_ms <= limits.gap_ms) return;
  WayGap gap{device.taken_ms, reading.taken_ms, reading.received_ms};
  gap.complete = reading.boot_id == device.boot_id && reading.sequence == device.sequence + 1;
  if (device.last) gap.before = device.last->place;
  device.gaps.push_back(gap);
  keep_longest(limits, device.gaps);
}

bool can_follow(const WayLimits& limits, const WayFix& before, const WayFix& after) {
  return track::can_follow(limits.places, limits.time_scale, {before.taken_ms, before.place},
                           {after.taken_ms, after.place});
}

void keep_fix(WayDevice& device, const WayLimits& limits, const WayFix& fix) {
  device.last = fix;
  if (!device.fixes.empty() && fix.taken_ms - device.fixes.back().taken_ms < limits.fix_every_ms) return;
  device.fixes.push_back(fix);
  if (device.fixes.size() > limits.most_fixes) device.fixes.erase(device.fixes.begin());
}

// Whether the device is believed to have been there.
bool accept_fix(WayDevice& device, const WayLimits& limits, const WayFix& fix) {
  if (device.last && !can_follow(limits, *device.last, fix)) {
    const bool again = device.odd && can_follow(limits, *device.odd, fix);
    if (!again) {
      device.odd = fix;
      return false;
    }
    device.fixes.clear();
  }
  device.odd.reset();
  return true;
}

void take_fix(Journey& journey, const WayLimits& limits, WayDevice& device, const WayFix& fix) {
  if (!is_good(limits, fix) || !accept_fix(device, limits, fix)) return;
  if (!device.gaps.empty() && !device.gaps.back().after && fix.taken_ms >= device.gaps.back().to_ms)
    device.gaps.back().after = fix.place;
  keep_fix(device, limits, fix);
  compare_fix(journey, limits, device, fix);
}

void take(Journey& journey, const WayLimits& limits, WayDevice& device, const WayReading& reading) {
  if (reading.taken_ms <= device.taken_ms) return cut_gap(device, limits, reading);
  note_gap(device, limits, reading);
  device.taken_ms = reading.taken_ms;
  device.boot_id = reading.boot_id;
  device.sequence = reading.sequence;
  device.correction_ms = reading.correction_ms;
  if (reading.fix) take_fix(journey, limits, device, *reading.fix);
}

// The end of the way, or when the tracker was taken off before.
std::int64_t end_of(const Journey& journey, const WayDevice& device) {
  const std::int64_t unbound = device.bound.back().to_ms;
  return unbound == 0 ? journey.to_ms : std::min(journey.to_ms, unbound);
}

std::optional<WayGap> ending_of(const Journey& journey, const WayDevice& device) {
  if (journey.to_ms == 0) return std::nullopt;
  WayGap out{std::max(device.taken_ms, journey.from_ms), end_of(journey, device), journey.to_ms};
  if (device.last) out.before = device.last->place;
  return out.lasts_ms() > way_limits(journey.time_scale).gap_ms ? std::optional(out) : std::nullopt;
}

}  // namespace

bool WaySigns::any() const {
  return std::ranges::any_of(
      trackers, [](const TrackerSigns& one) { return !one.gaps.empty() || one.ending || one.parting; });
}

WaySigns signs_of(const Journey& journey) {
  WaySigns out{journey.from_ms, journey.to_ms, journey.partial, {}};
  for (const auto& device : journey.devices) {
    if (!device.truck)
      out.trackers.push_back(
          {device.device, device.gaps, ending_of(journey, device), device.company.parting});
  }
  return out;
}

WayLimits way_limits(std::int64_t time_scale) {
  WayLimits out;
  out.time_scale = std::max<std::int64_t>(1, time_scale);
  for (auto* period : {&out.gap_ms, &out.latest_ms, &out.settled_ms, &out.apart_for_ms, &out.same_time_ms,
                       &out.between_ms, &out.apart_gap_ms, &out.fix_every_ms})
    *period /= out.time_scale;
  return out;
}

void fold(Journey& journey, const WayLimits& limits, const WayReading& reading) {
  if (!counts(journey, limits, reading)) return;
  const auto device = std::ranges::find(journey.devices, reading.device, &WayDevice::device);
  if (device == journey.devices.end() || !is_bound_at(*device, reading.taken_ms)) return;
  take(journey, limits, *device, reading);
}

}  // namespace wastewatch::watch
