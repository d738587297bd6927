// Working days in mainland China: Monday to Friday, but for the public holidays, and for the weekends that
// are worked to make up for them. Source: the State Council's yearly notices on holidays
// (国务院办公厅关于部分节假日 安排的通知) for 2025 and 2026. Before and after the years of the table only
// weekends are free, as long as no later version of it says otherwise: a notice appears each November.
// Constant data and pure functions; thread safe.
#pragma once

#include <cstdint>

namespace wastewatch::watch {

// Raised with every change of the table: a parameter of the rules that count working days.
inline constexpr std::int64_t calendar_version = 1;

// Days since 1970-01-01, local.
bool is_working_day(std::int64_t day);

// The local midnight that ends the n-th working day after the day of `time_ms`, which does not count.
std::int64_t after_working_days(std::int64_t time_ms, std::int64_t n, std::int64_t utc_offset_minutes);

}  // namespace wastewatch::watch
