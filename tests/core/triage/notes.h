// A load in trouble and what an official notes about it, changed by each test as it needs.
#pragma once

#include "triage/standing.h"

namespace wastewatch::triage::test {

inline constexpr std::int64_t minute = 60'000;
inline constexpr std::int64_t hour = 60 * minute;
inline constexpr std::int64_t noon = 1'750'000'000'000;

watch::Alert alert(std::uint8_t number, watch::Grade grade, std::string_view rule = "overdue");
// With alerts 1 and 2, serious and notice.
watch::Trouble trouble();
// By Officer A at noon, with a text and a reason where one is needed; snoozed for an hour.
Note note(Act act);

}  // namespace wastewatch::triage::test
