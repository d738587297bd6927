#include "ui/tracking/replay_model.h"

#include <QCoreApplication>
#include <QQuickItemGrabResult>
#include <algorithm>
#include <cmath>

#include "index/errors.h"
#include "ui/base/singleton.h"
#include "ui/format/format.h"
#include "ui/language/language.h"
#include "ui/language/word.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "ui/tracking/measured_words.h"
#include "ui/tracking/replay_files.h"
#include "ui/tracking/replay_totals.h"

namespace wastewatch::ui {
namespace {

constexpr int tick_ms = 50;
constexpr int speeds_known[] = {1, 10, 60, 300, 900, 3'600};

QString time_mark() { return QStringLiteral("time-"); }

constexpr auto skips_key = "replay/skips";
constexpr auto circles_key = "replay/circles";

bool kept_switch(const char* key) { return Settings::instance().value(QLatin1String(key), false).toBool(); }

MapSymbol symbol_at(const ReplayDevice& device, const ReplayPlace& place) {
  MapSymbol out;
  out.kind = device.kind;
  out.label = device.label;
  out.longitude = place.at.x();
  out.latitude = place.at.y();
  out.heading = place.heading;
  out.is_old = place.certainty == ReplayPlace::silent;
  return out;
}

QString words_at(const ReplayDevice& device, const ReplayPlace& place, Tongue tongue) {
  if (place.certainty == ReplayPlace::before)
    return QCoreApplication::translate("ReplayModel", "not heard yet");
  if (place.certainty == ReplayPlace::silent)
    return QCoreApplication::translate("ReplayModel", "no position for %1")
        .arg(format::age(place.silent_ms, tongue));
  const auto& sample = device.samples[place.sample];
  QStringList out;
  if (sample.speed_kmh) out << speed_words(*sample.speed_kmh);
  if (sample.humidity)
    out << QCoreApplication::translate("ReplayModel", "humidity %1").arg(share_words(*sample.humidity));
  return out.isEmpty() ? QCoreApplication::translate("ReplayModel", "position known")
                       : out.join(QStringLiteral(", "));
}

}  // namespace

ReplayModel::ReplayModel(QObject* parent)
    : QObject(parent), skips_(kept_switch(skips_key)), circles_(kept_switch(circles_key)) {
  ticker_.setInterval(tick_ms);
  connect(&ticker_, &QTimer::timeout, this, &ReplayModel::tick);
  connect(&the<Language>(), &Language::changed, this, &ReplayModel::open);
  connect(&the<Session>(), &Session::networkChanged, this, [this] { setSubject({}); });
}

QList<int> ReplayModel::speeds() { return {std::begin(speeds_known), std::end(speeds_known)}; }

void ReplayModel::setSubject(const QString& text) {
  if (text == subject_) return;
  subject_ = text;
  setPlaying(false);
  replay_ = {};
  loaded_ = false;
  time_ms_ = 0;
  exported_.clear();
  period_problem_.clear();
  make_tracks();
  show_moment();
  emit subjectChanged();
  emit exportedChanged();
  emit periodProblemChanged();
  open();
}

void ReplayModel::open() {
  problem_.clear();
  problem_detail_.clear();
  if (subject_.isEmpty()) {
    query_.cancel();
  } else if (const auto subject = parse_replay(subject_)) {
    query_.ask([look = Look::now(), subject = *subject](const Connected& connected,
                                                        const std::stop_token& stop) -> Result<Replay> {
      auto reader = connected.reader();
      if (!reader) return fail(reader.error());
      RecordContext context(*reader, look);
      return replay_of(context, subject, stop);
    });
  } else {
    problem_ = QCoreApplication::translate("ReplayModel", "This link names nothing that can be replayed.");
  }
  emit pageChanged();
  emit busyChanged();
}

void ReplayModel::retry() { open(); }

void ReplayModel::cancel() {
  query_.cancel();
  problem_ = QCoreApplication::translate("ReplayModel", "Opening was cancelled.");
  emit busyChanged();
  emit pageChanged();
}

void ReplayModel::take(Result<Replay> replay) {
  emit busyChanged();
  if (!replay) {
    problem_ = error_text(replay.error());
    problem_detail_ = QString::fromStdString(replay.error().text());
    emit pageChanged();
    return;
  }
  const bool is_other = !loaded_;
  replay_ = std::move(*replay);
  loaded_ = true;
  if (is_other)
    time_ms_ = replay_.subject.at_ms > 0 ? static_cast<double>(replay_.subject.at_ms) : page().from_ms;
  time_ms_ = std::clamp(time_ms_, page().from_ms, std::max(page().from_ms, page().to_ms));
  make_tracks();
  emit pageChanged();
  show_moment();
}

void ReplayModel::setTime(double time_ms) {
  const double within = std::clamp(time_ms, page().from_ms, std::max(page().from_ms, page().to_ms));
  if (within == time_ms_) return;
  time_ms_ = within;
  show_moment();
}

QString ReplayModel::time_text() const {
  return loaded_ ? format::date_time(static_cast<qint64>(time_ms_), QTimeZone::systemTimeZone()) : QString();
}

void ReplayModel::setPlaying(bool playing) {
  if (playing == ticker_.isActive() || (playing && !loaded_)) return;
  if (playing && time_ms_ >= page().to_ms) setTime(page().from_ms);
  since_tick_.start();
  if (playing)
    ticker_.start();
  else
    ticker_.stop();
  emit playingChanged();
}

void ReplayModel::tick() {
  const double next = time_ms_ + static_cast<double>(since_tick_.restart()) * speeds_known[speed_];
  setTime(skips_ ? past_quiet(replay_.quiet, next) : next);
  if (time_ms_ >= page().to_ms) setPlaying(false);
}

void ReplayModel::setSpeed(int index) {
  if (index < 0 || index >= std::ssize(speeds_known) || index == speed_) return;
  speed_ = index;
  emit speedChanged();
}

void ReplayModel::setShade(int shade) {
  if (shade < 0 || shade > static_cast<int>(PathShade::humidity) || shade == this->shade()) return;
  shade_ = static_cast<PathShade>(shade);
  make_tracks();
  emit shadeChanged();
}

QList<MapShape> ReplayModel::shapes() const {
  QList<MapShape> out;
  if (!circles_) return out;
  for (const auto& device : replay_.devices) out << accuracy_circles(device);
  return out;
}

void ReplayModel::setSkips(bool skips) {
  if (skips == skips_) return;
  skips_ = skips;
  Settings::instance().set_value(QLatin1String(skips_key), skips);
  emit skipsChanged();
}

void ReplayModel::setCircles(bool circles) {
  if (circles == circles_) return;
  circles_ = circles;
  Settings::instance().set_value(QLatin1String(circles_key), circles);
  emit circlesChanged();
  emit tracksChanged();
}

QString ReplayModel::at_moment(ReplaySubject subject) const {
  const auto now = static_cast<qint64>(time_ms_);
  const auto& period = subject.period;
  const bool shown = !period || (period->from_ms <= now && now < period->to_ms);
  subject.at_ms = loaded_ && shown ? now : 0;
  return replay_text(subject);
}

QString ReplayModel::inPeriod(int period) const {
  if (!loaded_ || period < 0 || period > static_cast<int>(ReplayPeriod::span)) return subject_;
  return at_moment(with_period(replay_.subject, static_cast<ReplayPeriod>(period), replay_.newest_ms));
}

QString ReplayModel::between(const QString& from, const QString& to) {
  const auto zone = QTimeZone::systemTimeZone();
  const auto first = typed_time(from, static_cast<qint64>(page().from_ms), zone);
  const auto last = typed_time(to, static_cast<qint64>(page().to_ms), zone);
  if (!loaded_ || !first || !last)
    return refuse_period(QT_TRANSLATE_NOOP("ReplayModel", "Write both times as 2026-03-02 07:40."));
  if (*last <= *first)
    return refuse_period(QT_TRANSLATE_NOOP("ReplayModel", "The end must be after the beginning."));
  if (*last - *first > most_replay_ms)
    return refuse_period(QT_TRANSLATE_NOOP("ReplayModel", "At most 14 days can be replayed at once."));
  period_problem_.clear();
  emit periodProblemChanged();
  ReplaySubject subject = replay_.subject;
  subject.period = track::Span{*first, *last};
  return at_moment(subject);
}

QString ReplayModel::refuse_period(const char* problem) {
  period_problem_ = QCoreApplication::translate("ReplayModel", problem);
  emit periodProblemChanged();
  return {};
}

void ReplayModel::make_tracks() {
  tracks_.clear();
  for (const auto& device : replay_.devices) tracks_ << shaded_tracks(device, shade_, page().top_speed_kmh);
  emit tracksChanged();
}

void ReplayModel::show_moment() {
  symbols_ = replay_.marks;
  states_.clear();
  for (const auto& device : replay_.devices) {
    const auto place = place_at(device, static_cast<qint64>(time_ms_));
    if (place.certainty != ReplayPlace::before) symbols_ << symbol_at(device, place);
    const QString icon = device.kind == QLatin1String("truck") ? QStringLiteral("vehicle_truck_profile")
                                                               : QStringLiteral("location");
    states_ << ReplayState{device.label, icon, words_at(device, place, screen_tongue()),
                           place.certainty == ReplayPlace::known};
  }
  emit timeChanged();
}

void ReplayModel::stepFix(int by) {
  const auto now = static_cast<qint64>(time_ms_);
  qint64 best = -1;
  for (const auto& device : replay_.devices) {
    for (const auto& sample : device.samples) {
      const bool beyond = by > 0 ? sample.time_ms > now : sample.time_ms < now;
      const bool nearer = best < 0 || (by > 0 ? sample.time_ms < best : sample.time_ms > best);
      if (beyond && nearer) best = sample.time_ms;
    }
  }
  if (best >= 0) setTime(static_cast<double>(best));
}

void ReplayModel::stepEvent(int by) {
  double best = -1;
  for (const auto& event : page().events) {
    if (event.kind == QLatin1String("heard")) continue;
    const bool beyond = by > 0 ? event.from_ms > time_ms_ : event.from_ms < time_ms_;
    const bool nearer = best < 0 || (by > 0 ? event.from_ms < best : event.from_ms > best);
    if (beyond && nearer) best = event.from_ms;
  }
  if (best >= 0) setTime(best);
}

void ReplayModel::goToMark(const QString& link) {
  if (!link.startsWith(time_mark())) return;
  bool right = false;
  const qint64 time = link.mid(time_mark().size()).toLongLong(&right);
  if (right) setTime(static_cast<double>(time));
}

QString ReplayModel::suffixOf(int format) { return replay_suffix(static_cast<ReplayFormat>(format)); }

QString ReplayModel::fileName(int device) const {
  const QString label = page().devices.value(device, page().title);
  const QString day =
      format::date_time(static_cast<qint64>(page().from_ms), QTimeZone::systemTimeZone()).left(10);
  return QStringLiteral("%1 %2 %3 %4").arg(label, day, replay_.chain_id).arg(replay_.height);
}

void ReplayModel::exportTo(const QUrl& file, int device, int format, int datum) {
  const bool is_one = device >= 0 && static_cast<std::size_t>(device) < replay_.tracks.size();
  if (!is_one || format < 0 || format > Csv || datum < 1 || datum > 3) return;
  const ReplayFile asked{replay_.tracks[static_cast<std::size_t>(device)], page().devices[device],
                         replay_.source, static_cast<ReplayFormat>(format), static_cast<geo::Datum>(datum)};
  export_query_.ask([asked, path = file.toLocalFile()](const Connected&, const std::stop_token&) {
    return write_replay(asked, path);
  });
}

void ReplayModel::exportPicture(const QUrl& file, QObject* grabbed) {
  const auto* const result = qobject_cast<QQuickItemGrabResult*>(grabbed);
  if (result == nullptr) return;
  const QString line = page().title + QStringLiteral(" · ") + time_text() + QStringLiteral(" · ") +
                       replay_.source + QStringLiteral(" · WGS-84");
  export_query_.ask(
      [image = result->image(), line, path = file.toLocalFile()](const Connected&, const std::stop_token&) {
        return write_map_picture(image, line, path);
      });
}

void ReplayModel::tell_exported(const Result<QString>& file) {
  export_failed_ = !file;
  exported_ = file ? QCoreApplication::translate("ReplayModel", "Written to %1").arg(*file)
                   : error_text(file.error());
  emit exportedChanged();
}

}  // namespace wastewatch::ui
