// How much two weighings of one load may differ: parameters that rules about masses share. Pure; thread safe.
//
// Source: hazardous waste 2 % or 50 kg, whichever is more; other waste 5 %; wet waste 10 %, which is the US
// limit for bulk waste (40 CFR 264.72). The ledger does not say which waste is wet: a kind whose own
// tolerance on the chain is that of wet waste or more counts as wet.
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct MassParameters {
  std::int64_t hazardous_permille = 20;
  std::int64_t dry_permille = 50;
  std::int64_t wet_permille = 100;
  std::int64_t least_g = 50'000;  // less is no difference, whatever its share
  std::int64_t kept_ms = kept_by_default_ms;
};

template <class P>
constexpr auto mass_fields() {
  using F = ParameterField<P>;
  return std::array{
      F{"hazardous", &P::hazardous_permille, Unit::permille, "source.mass_hazardous"},
      F{"dry", &P::dry_permille, Unit::permille, "source.mass_dry"},
      F{"wet", &P::wet_permille, Unit::permille, "source.mass_wet"},
      F{"least", &P::least_g, Unit::mass_g, "source.mass_hazardous"},
      F{"kept", &P::kept_ms, Unit::duration_ms, "source.kept", true},
  };
}

// The share that counts for the load, as what a sentence compares with.
Threshold tolerance_of(const MassParameters& parameters, const CustodyFacts& custody);
// Whether a change of a mass is more than that share and more than the least.
bool is_beyond(const MassParameters& parameters, std::int64_t permille, std::int64_t change_g,
               std::int64_t base_g);
// Whether a change may be beyond the tolerance of any kind of waste.
bool may_be_beyond(std::int64_t change_g, std::int64_t base_g);

// The first weighing by the carrier, before anything was on the road: both sides correct what was declared.
bool is_pick_up(const SignedHandover& handover, const ledger::v1::Batch& batch);

// That the masses at this handover do not fit: both signed, and the receiver's mass speaks against the
// giver's. The sentence and its numbers are the rule's to add.
Finding mass_finding(const SignedHandover& handover, const Threshold& tolerance);

}  // namespace wastewatch::watch
