// Which part of a journey a replay shows, and the links that show another one. Pure.
#pragma once

#include <QString>
#include <QTimeZone>
#include <optional>

#include "ui/tracking/replay_subject.h"

namespace wastewatch::ui {

// whole: a load's journey; of a device, the days that can be replayed at once (most_replay_ms). last_day: the
// day before the newest reading. span: anything else.
enum class ReplayPeriod : std::uint8_t { whole, last_day, span };

ReplayPeriod period_of(const ReplaySubject& subject);
// The same load or device in the whole or the last day up to its newest reading.
ReplaySubject with_period(ReplaySubject subject, ReplayPeriod period, qint64 newest_ms);

// A date or a time of day as the search box reads them, in the zone; what is not written is taken from
// `near_ms`. Nothing for anything else.
std::optional<qint64> typed_time(const QString& text, qint64 near_ms, const QTimeZone& zone);

}  // namespace wastewatch::ui
