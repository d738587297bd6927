// What a device did in a replay, summed up, and when nothing moved. Nothing is assumed about gaps: they count
// as neither driving nor standing. Pure.
#pragma once

#include <QString>
#include <span>
#include <vector>

#include "track/stops.h"
#include "ui/format/format.h"

namespace wastewatch::ui {

struct WayTotals {
  qint64 distance_m = 0;  // driven: what a receiver wanders while it stands is none
  qint64 driving_ms = 0;
  qint64 standing_ms = 0;
  qint64 longest_gap_ms = 0;  // 0: none
  bool operator==(const WayTotals&) const = default;
};

// `moments` by time, with their stops and gaps (track/stops.h).
WayTotals totals_of(std::span<const track::Moment> moments, std::span<const track::Stop> stops,
                    std::span<const track::Span> gaps);
// "42.3 km · driving 1 h 12 min · standing 34 min · longest silence 20 min".
QString totals_words(const WayTotals& totals, Tongue tongue);

// When one device stands, is silent, or has not begun or has ended; by time, touching ones joined.
std::vector<track::Span> idle_times(std::span<const track::Moment> moments,
                                    std::span<const track::Stop> stops, std::span<const track::Span> gaps,
                                    const track::Span& whole);
// When all of them are idle at once, for at least quiet_least_ms.
inline constexpr qint64 quiet_least_ms = 60'000;
std::vector<track::Span> quiet_times(const std::vector<std::vector<track::Span>>& idle);
// The time, or the end of the quiet time it lies in.
double past_quiet(std::span<const track::Span> quiet, double time_ms);

}  // namespace wastewatch::ui
