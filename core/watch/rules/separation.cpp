#include "watch/rules/separation.h"

#include <algorithm>

#include "geo/distance.h"
#include "watch/journey/way_findings.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

// Who loads or unloads may leave tracker or truck there.
bool is_at(const std::vector<Area>& areas, std::int64_t margin_m, geo::Point place) {
  return std::ranges::any_of(areas, [&](const Area& area) {
    return geo::distance_m(place.lat_e7, place.lon_e7, area.lat_e7, area.lon_e7) <=
           std::int64_t{area.radius_m} + margin_m;
  });
}

const Parting* first_parting(const Separation::Parameters& parameters, const BatchFacts& facts) {
  const Parting* out = nullptr;
  for (const auto& signs : facts.way.trackers) {
    if (!signs.parting) continue;
    const auto& parting = *signs.parting;
    if (is_at(facts.destination, parameters.site_margin_m, parting.tracker)) continue;
    if (is_at(facts.origin, parameters.site_margin_m, parting.tracker)) continue;
    if (out == nullptr || parting.from_ms < out->from_ms) out = &parting;
  }
  return out;
}

}  // namespace

bool Separation::concerns(const BatchRecord& record, std::int64_t) { return begins_way(record); }

Outcome Separation::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  out.next_ms = end_of_way(facts, parameters.kept_ms);
  const Parting* parting =
      can_judge_way(facts, parameters.kept_ms) ? first_parting(parameters, facts) : nullptr;
  if (parting == nullptr) return out;
  Finding finding = way_finding(facts);
  finding.grade = parting->together_before ? Grade::serious : Grade::notice;
  finding.sentence = parting->together_before ? "alert.separation" : "alert.separation.never_together";
  finding.numbers = {{"apart", rounded_distance_m(parting->distance_m), Unit::distance_m},
                     {"since", parting->from_ms, Unit::since_ms},
                     {"mass", facts.batch.mass_g(), Unit::mass_g}};
  finding.since_ms = parting->from_ms;
  finding.backing.device = Voice::contradicts;
  finding.next_step = "next.secure_trackers_now";
  finding.threshold = {"apart", parameters.apart_m, Unit::distance_m, "source.separation"};
  out.finding = std::move(finding);
  return out;
}

}  // namespace wastewatch::watch
