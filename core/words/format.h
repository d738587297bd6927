// How masses, distances, spans of time, shares and dates are written: one formatter for the window, the
// command line and exports. Units come from the catalogues. Pure functions; thread safe.
//
// Rounding never hides a difference that a rule or a person judges:
//   masses are exact; two that differ never read the same;
//   distances, spans and shares are rounded for reading, and `judged` is finer, or says on which side of the
//   limit a value lies, where it would otherwise read like the limit it is compared with.
// Periods never take more than two units. Negative numbers carry the minus sign, U+2212.
#pragma once

#include <cstdint>
#include <string>

#include "words/language.h"
#include "words/unit.h"

namespace wastewatch::words {

// 12408 as "12,408".
std::string count(std::int64_t value);

// Exact: kilograms below a tonne ("995 kg", "0.04 kg"), from there tonnes with two digits or as many as it
// takes ("8.20 t", "8.205 t").
std::string mass(std::int64_t mass_g, Language language);
// A change: "+40 kg", "−40 kg", "0 kg".
std::string mass_difference(std::int64_t mass_g, Language language);
// A tick of an axis that ends at `top_g`: the unit of the top for all of them, "0.5 t", "2 t".
std::string mass_tick(std::int64_t mass_g, std::int64_t top_g, Language language);

// "850 m", "9.4 km", "12,901 km". Empty when not finite.
std::string distance(double metres, Language language);

// "42 s", "55 min", "5 h 12 min", "1 d 3 h": two units at most, rounded down; the amount of a negative span.
std::string duration(std::int64_t span_ms, Language language);
// "2 s ago".
std::string ago(std::int64_t span_ms, Language language);
// What a computer takes: "1.20 ms", "31.5 ms". Rounded; what would round to nothing is "under 0.01 ms".
std::string milliseconds(std::int64_t span_ns, Language language);

// Parts per ten thousand as "14%", "0.5%", "0.25%". Exact.
std::string percent(std::int64_t basis_points);

// Dates of the proleptic Gregorian calendar, years 0001 to 9999; times outside become the nearest end.
// `offset_s` is the zone's distance from UTC at that time, less than a day.
std::string date(std::int64_t time_ms, std::int64_t offset_s);       // "2026-11-27"
std::string clock(std::int64_t time_ms, std::int64_t offset_s);      // "04:50"
std::string date_time(std::int64_t time_ms, std::int64_t offset_s);  // "2026-11-27 04:50:05"
std::string date_in_sentence(std::int64_t time_ms, std::int64_t offset_s, Language language);

// "30.7461, 120.4872": latitude and longitude in degrees; input.h reads it back.
std::string position(std::int32_t lat_e7, std::int32_t lon_e7, int digits = 4);

// By unit; a negative value carries its sign.
std::string with_unit(std::int64_t value, Unit unit, Language language);
// A limit that a rule compares with: without rounding, but a period that would take more than two units is
// rounded down to two.
std::string limit(std::int64_t value, Unit unit, Language language);
// To stand beside `limit` of the limit it is compared with: with_unit, or finer where the limit would read
// the same although they differ; where two units of a period do not suffice, "just over 3 h 24 min".
std::string judged(std::int64_t value, std::int64_t limit, Unit unit, Language language);

}  // namespace wastewatch::words
