// Where an axis of time is folded. A load's first hours and what happens days later fit on one axis only when
// the quiet time between takes little room. Pure; any thread.
#pragma once

#include <QList>

#include "ui/values/chart_values.h"

namespace wastewatch::ui {

// Stretches without an event that are longer than six hours (after the last event: than `least_tail_ms`),
// longest first kept, at most `max_folds`, by time. Each is shown as a twelfth of what is not folded.
// Readings (`heard`) are no events: a device may send them for days.
constexpr qsizetype max_folds = 4;
constexpr double least_quiet_ms = 6 * 3'600'000.0;
QList<TimeFold> folds_of(const QList<LaneEvent>& events, double from_ms, double to_ms,
                         double least_tail_ms = least_quiet_ms);

}  // namespace wastewatch::ui
