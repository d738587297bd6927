// Dates as people write them; input.cpp's table lists the forms. Pure.
#pragma once

#include <optional>
#include <string_view>

#include "words/input.h"

namespace wastewatch::words {

// "2026-11-27", "27/11/2026", "11/27/2026" (only where the day cannot be a month), "2026年11月27日",
// "11月27日", "20261127", "27 Nov 2026", "Nov 27, 2026", each perhaps with a time: "04:50", "T04:50:05Z",
// "4点50分"; "11-29 03:05" only with its time. Behind the time perhaps a zone: "Z", "UTC", "+08:00", "UTC+8".
// Nothing when there is no such day.
std::optional<CivilTime> read_date(std::string_view tidied);
// A time of day alone, in the same forms.
std::optional<CivilTime> read_time(std::string_view tidied);

}  // namespace wastewatch::words
