// Claims by which the rules are judged: those that the alerts state (watch/alert.h). Constant data and pure
// functions; thread safe.
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "watch/rule_table.h"

namespace wastewatch::evaluate {

using watch::Claim;
using watch::claim_name;
using watch::claim_of;

inline constexpr std::array all_claims = {Claim::not_arrived, Claim::part_missing, Claim::signature_missing,
                                          Claim::device_fault, Claim::paperwork};

std::optional<Claim> claim_named(std::string_view name);

// Of a rule that runs, whatever its sentence says.
Claim claim_of_rule(std::string_view rule);

}  // namespace wastewatch::evaluate
