// What an alert says is wrong, by which the rules are judged: one claim an alert. The one table of rules and
// their claims. Constant data and pure functions; thread safe.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "watch/alert.h"

namespace wastewatch::evaluate {

enum class Claim : std::uint8_t {
  not_arrived = 1,    // the load is not where it was said or agreed to be
  part_missing,       // part of it is
  signature_missing,  // somebody has not signed
  device_fault,       // a device cannot be relied on, or is missing
  paperwork,          // what was signed cannot be right, or is not allowed
};
inline constexpr std::array all_claims = {Claim::not_arrived, Claim::part_missing, Claim::signature_missing,
                                          Claim::device_fault, Claim::paperwork};

std::string_view claim_name(Claim claim);  // "not_arrived" …
std::optional<Claim> claim_named(std::string_view name);

// Of a rule that runs. Rules without a row claim paperwork.
Claim claim_of_rule(std::string_view rule);
// The rule's, unless the sentence says something else.
Claim claim_of(const watch::Alert& alert);

}  // namespace wastewatch::evaluate
