#include "ui/tracking/replay_period.h"

#include <QDateTime>
#include <algorithm>

#include "ui/tracking/replay.h"
#include "words/input.h"

namespace wastewatch::ui {

ReplayPeriod period_of(const ReplaySubject& subject) {
  if (!subject.period) return subject.batch ? ReplayPeriod::whole : ReplayPeriod::last_day;
  if (subject.period->lasts_ms() == usual_replay_ms) return ReplayPeriod::last_day;
  const bool is_whole = subject.device && subject.period->lasts_ms() == most_replay_ms;
  return is_whole ? ReplayPeriod::whole : ReplayPeriod::span;
}

ReplaySubject with_period(ReplaySubject subject, ReplayPeriod period, qint64 newest_ms) {
  subject.period.reset();
  const bool is_usual = period == (subject.batch ? ReplayPeriod::whole : ReplayPeriod::last_day);
  if (is_usual || period == ReplayPeriod::span || newest_ms <= 0) return subject;
  const qint64 lasts_ms = period == ReplayPeriod::whole ? most_replay_ms : usual_replay_ms;
  const qint64 from_ms = std::max<qint64>(0, newest_ms + 1 - lasts_ms);
  subject.period = track::Span{from_ms, from_ms + lasts_ms};
  return subject;
}

std::optional<qint64> typed_time(const QString& text, qint64 near_ms, const QTimeZone& zone) {
  const std::string typed = text.toStdString();
  auto read = words::reading_as(words::InputKind::date, typed);
  if (!read) read = words::reading_as(words::InputKind::clock, typed);
  if (!read) return std::nullopt;
  const auto offset_at = [&](qint64 at_ms) {
    return read->time.utc ? 0 : zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at_ms, QTimeZone::utc()));
  };
  const auto whole = words::completed(read->time, near_ms, offset_at(near_ms));
  return words::time_ms(whole, offset_at(words::time_ms(whole, 0, whole.year)), whole.year);
}

}  // namespace wastewatch::ui
