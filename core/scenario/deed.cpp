#include "scenario/deed.h"

#include <algorithm>
#include <array>

namespace wastewatch::scenario {
namespace {

constexpr DeedRow honest{Deed::none, "none", Verdict::none, "no fraud"};

constexpr std::array<DeedRow, 16> deeds{{
    {Deed::never_delivered, "never_delivered", Verdict::not_arrived, "tipped on the way, nothing claimed"},
    {Deed::claimed_not_received, "claimed_not_received", Verdict::not_arrived,
     "tipped on the way and reported delivered"},
    {Deed::tipped_midway, "tipped_midway", Verdict::part_missing,
     "part tipped on a detour, the rest delivered"},
    {Deed::weight_shaved, "weight_shaved", Verdict::part_missing, "a share taken out on the road"},
    {Deed::tracker_carried, "tracker_carried", Verdict::not_arrived,
     "the tracker is taken out and driven to the plant by car, the load is tipped"},
    {Deed::tracker_discarded, "tracker_discarded", Verdict::not_arrived,
     "the tracker is thrown away on the road, the load is tipped elsewhere"},
    {Deed::tracker_wrapped, "tracker_wrapped", Verdict::not_arrived,
     "the tracker is wrapped in foil, the load is tipped"},
    {Deed::tracker_planted, "tracker_planted", Verdict::not_arrived,
     "the load's tracker waits at the plant from the start, the load is tipped"},
    {Deed::clock_changed, "clock_changed", Verdict::not_arrived,
     "the devices' clocks are set wrong by hours, days or 1,024 weeks, the load is tipped"},
    {Deed::split_losses, "split_losses", Verdict::part_missing,
     "a little disappears at each of several handovers"},
    {Deed::false_absence, "false_absence", Verdict::signature_missing,
     "the load is at the plant, which says that it is not"},
    {Deed::plates_swapped, "plates_swapped", Verdict::not_arrived,
     "another truck than the one on paper carries the load away"},
    {Deed::phantom_load, "phantom_load", Verdict::not_arrived,
     "there is no load: an empty truck drives, and the plant signs"},
    {Deed::collusion, "collusion", Verdict::not_arrived, "the load is tipped, and the plant signs for it"},
    {Deed::water_added, "water_added", Verdict::part_missing, "part is tipped and replaced by water"},
    {Deed::wrong_code, "wrong_code", Verdict::paperwork, "declared as a kind of waste that it is not"},
}};

constexpr std::array<std::string_view, 6> verdicts = {
    "none", "not_arrived", "part_missing", "signature_missing", "device_fault", "paperwork"};

}  // namespace

std::span<const DeedRow> deed_table() { return deeds; }

const DeedRow& deed_row(Deed deed) {
  const auto* found = std::ranges::find(deeds, deed, &DeedRow::deed);
  return found == deeds.end() ? honest : *found;
}

std::optional<Deed> deed_named(std::string_view name) {
  if (name == honest.name) return Deed::none;
  const auto* found = std::ranges::find(deeds, name, &DeedRow::name);
  return found == deeds.end() ? std::nullopt : std::optional(found->deed);
}

std::string_view verdict_name(Verdict verdict) { return verdicts[static_cast<std::size_t>(verdict)]; }

std::optional<Verdict> verdict_named(std::string_view name) {
  const auto* found = std::ranges::find(verdicts, name);
  if (found == verdicts.end()) return std::nullopt;
  return static_cast<Verdict>(found - verdicts.begin());
}

bool loses_all(Deed deed) { return deed_row(deed).verdict == Verdict::not_arrived; }

}  // namespace wastewatch::scenario
