#include "watch/rules/mass_parameters.h"

#include <cstdlib>

namespace wastewatch::watch {

Threshold tolerance_of(const MassParameters& parameters, const CustodyFacts& custody) {
  if (custody.hazardous)
    return {"tolerance", parameters.hazardous_permille, Unit::permille, "source.mass_hazardous"};
  if (custody.tolerance_permille >= parameters.wet_permille)
    return {"tolerance", parameters.wet_permille, Unit::permille, "source.mass_wet"};
  return {"tolerance", parameters.dry_permille, Unit::permille, "source.mass_dry"};
}

// Masses are at most 10^12 g: no overflow.
bool is_beyond(const MassParameters& parameters, std::int64_t permille, std::int64_t change_g,
               std::int64_t base_g) {
  const std::int64_t by = std::abs(change_g);
  return by > parameters.least_g && by * 1'000 > base_g * permille;
}

bool may_be_beyond(std::int64_t change_g, std::int64_t base_g) {
  const MassParameters parameters;
  return is_beyond(parameters, parameters.hazardous_permille, change_g, base_g);
}

bool is_pick_up(const SignedHandover& handover, const ledger::v1::Batch& batch) {
  return handover.kind == ledger::v1::EVENT_COLLECTED && handover.giver == batch.generator();
}

Finding mass_finding(const SignedHandover& handover, const Threshold& tolerance) {
  Finding out;
  out.grade = Grade::serious;
  out.responsible = handover.giver;
  out.since_ms = handover.time_ms;
  out.certainty = Certainty::recorded;
  out.backing = {Voice::agrees, Voice::contradicts, Voice::silent};
  out.next_step = "next.compare_weighings";
  out.threshold = tolerance;
  out.occurrence = handover.number;
  return out;
}

}  // namespace wastewatch::watch
