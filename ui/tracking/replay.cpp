#include "ui/tracking/replay.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "geo/point.h"
#include "index/errors.h"
#include "track/gather_track.h"
#include "track/stops.h"
#include "ui/format/hex.h"
#include "ui/navigation/link.h"
#include "ui/records/batch_words.h"
#include "ui/records/journey_map.h"
#include "ui/records/time_folds.h"
#include "ui/tracking/replay_totals.h"
#include "ui/tracking/source_words.h"
#include "watch/feed_store.h"
#include "watch/gather.h"
#include "watch/sentences.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

constexpr double least_top_speed_kmh = 60;
constexpr double speed_step_kmh = 20;

QString replayed(const char* text) { return QCoreApplication::translate("Replay", text); }

// Minutes; of longer stops hours or days, so that it fits the disc.
QString stop_label(qint64 lasts_ms) {
  constexpr qint64 minute_ms = 60'000;
  constexpr qint64 most = 99;
  const qint64 minutes = std::max<qint64>(1, lasts_ms / minute_ms);
  if (minutes <= most) return QString::number(minutes);
  const qint64 hours = minutes / 60;
  return hours <= most ? QStringLiteral("%1h").arg(hours) : QStringLiteral("%1d").arg(hours / 24);
}

class ReplayBuilder {
 public:
  ReplayBuilder(RecordContext& context, const ReplaySubject& subject, const std::stop_token& stop,
                std::int64_t time_scale)
      : context_(context), stop_(stop), time_scale_(time_scale) {
    out_.subject = subject;
  }

  Result<Replay> of_load() {
    const auto detail = context_.reader().batch_detail(*out_.subject.batch);
    if (!detail) return fail(detail.error());
    const auto id = as_bytes(detail->batch.id());
    page().title = code_of(detail->batch);
    page().batch_link = batch_link(id);
    page().lanes << replayed(QT_TRANSLATE_NOOP("Replay", "Custody"));
    for (const auto& device : journey_devices(context_, *detail)) {
      note_newest(device.id, device.to_ms);
      cut_ = cut_ || (!out_.subject.period && device.to_ms - device.from_ms > most_replay_ms);
      const QString kind = device.vehicle ? QStringLiteral("truck") : QStringLiteral("tracker");
      const QString label =
          device.vehicle ? format::plate(detail->trip->plate()) : format::short_id(hex_of(device.id));
      if (auto added = add_device(device.id, shown_of(device), kind, label); !added)
        return fail(added.error());
    }
    for (const auto& entry : detail->events) add_signed(entry.event);
    add_alerts(*out_.subject.batch);
    add_sites(*detail);
    return finished();
  }

  Result<Replay> of_device() {
    const auto& id = *out_.subject.device;
    const auto device = context_.reader().device(id);
    if (!device) return fail(device.error());
    const bool is_truck = device->kind() == v1::DEVICE_VEHICLE_GPS;
    const auto& plate = device->bound_to().plate();
    page().title = plate.empty() ? format::short_id(hex_of(id)) : format::plate(plate);
    if (device->bound_to().has_batch_id())
      page().batch_link = batch_link(as_bytes(device->bound_to().batch_id()));
    page().lanes << replayed(QT_TRANSLATE_NOOP("Replay", "Custody"));
    note_newest(id, std::numeric_limits<qint64>::max());
    auto added = add_device(id, out_.subject.period.value_or(last_day()),
                            is_truck ? QStringLiteral("truck") : QStringLiteral("tracker"), page().title);
    if (!added) return fail(added.error());
    return finished();
  }

 private:
  ReplayPage& page() { return out_.page; }

  track::Span shown_of(const JourneyDevice& device) const {
    const auto& asked = out_.subject.period;
    if (!asked) return {device.from_ms, std::min<qint64>(device.to_ms, device.from_ms + most_replay_ms)};
    return {std::max<qint64>(device.from_ms, asked->from_ms), std::min<qint64>(device.to_ms, asked->to_ms)};
  }

  // Up to the newest position.
  track::Span last_day() const {
    const qint64 end = (out_.newest_ms == 0 ? context_.now_ms() : out_.newest_ms) + 1;
    return {end - usual_replay_ms, end};
  }

  void note_newest(const ledger::DeviceId& id, qint64 until_ms) {
    if (!heard_) heard_ = context_.reader().last_fixes().value_or(std::vector<index::LastFix>{});
    const auto found = std::ranges::find(*heard_, id, &index::LastFix::device);
    if (found != heard_->end())
      out_.newest_ms = std::max<qint64>(out_.newest_ms, std::min<qint64>(until_ms, found->measured_ms));
  }

  Status add_device(const ledger::DeviceId& id, const track::Span& period, const QString& kind,
                    const QString& label) {
    if (stop_.stop_requested()) return fail(index::Errc::cancelled);
    if (period.to_ms <= period.from_ms) return {};
    auto track = track::gather_track(context_.reader(), {id, period.from_ms, period.to_ms, time_scale_});
    if (!track && track.error().is(index::Errc::not_found)) return {};
    if (!track) return fail(track.error());
    const auto lane = static_cast<int>(page().lanes.size());
    page().lanes << label;
    page().devices << label;
    out_.devices.push_back(replay_device(*track, kind, label, context_.look().tongue));
    add_measures(out_.devices.back());
    add_spans(*track, lane, label);
    add_faults(*track, lane, label);
    out_.tracks.push_back(std::make_shared<const track::Track>(std::move(*track)));
    return {};
  }

  void add_measures(const ReplayDevice& device) {
    for (const auto& sample : device.samples) {
      page().has_humidity = page().has_humidity || sample.humidity.has_value();
      page().has_accuracy = page().has_accuracy || sample.accuracy_m > 0;
      if (sample.speed_kmh) fastest_kmh_ = std::max(fastest_kmh_, double{*sample.speed_kmh});
    }
  }

  // `when` in full where it is not only the beginning of the span.
  void mark(int lane, const char* kind, track::Span span, const QString& label, int grade = Grade::None,
            const QString& when = {}) {
    LaneEvent event;
    event.lane = lane;
    event.kind = QLatin1String(kind);
    event.from_ms = static_cast<double>(span.from_ms);
    event.to_ms = static_cast<double>(span.to_ms);
    event.when = when.isEmpty() ? context_.date_time(span.from_ms) : when;
    event.label = label;
    event.grade = grade;
    page().events << std::move(event);
  }

  void add_spans(const track::Track& track, int lane, const QString& label) {
    const auto moments = track::moments_of(track);
    if (moments.empty()) return;
    mark(lane, "heard", {moments.front().time_ms, moments.back().time_ms},
         label + QStringLiteral(" · ") + replayed(QT_TRANSLATE_NOOP("Replay", "Readings")));
    track::StopLimits limits;
    limits.gap_ms = track.gap_ms;
    limits.time_scale = time_scale_;
    const auto stops = track::stops_of(moments, limits);
    for (const auto& stop : stops) {
      mark(lane, "stop", stop.span, format::age(stop.span.lasts_ms(), context_.look().tongue));
      add_stop(stop);
    }
    const auto gaps = track::gaps_of(moments, track.gap_ms);
    for (const auto& gap : gaps) mark(lane, "gap", gap, format::age(gap.lasts_ms(), context_.look().tongue));
    add_totals(moments, stops, gaps, label);
  }

  void add_totals(const std::vector<track::Moment>& moments, const std::vector<track::Stop>& stops,
                  const std::vector<track::Span>& gaps, const QString& label) {
    Fact fact;
    fact.key = label;
    fact.value = totals_words(totals_of(moments, stops, gaps), context_.look().tongue);
    page().totals << fact;
    constexpr track::Span ever{0, std::numeric_limits<qint64>::max()};
    idle_.push_back(idle_times(moments, stops, gaps, ever));
  }

  void add_stop(const track::Stop& stop) {
    MapSymbol symbol;
    symbol.kind = QStringLiteral("stop");
    symbol.latitude = geo::lat_degrees(stop.middle);
    symbol.longitude = geo::lon_degrees(stop.middle);
    symbol.label = stop_label(stop.span.lasts_ms());
    symbol.link = QStringLiteral("time-%1").arg(stop.span.from_ms);
    out_.marks << std::move(symbol);
  }

  // What cannot be right is seen and counted, and no part of the way.
  void add_faults(const track::Track& track, int lane, const QString& label) {
    for (const auto& point : track.points) {
      if (point.fault == track::Fault::none) continue;
      ++faults_;
      add_fault(point, lane, label);
    }
    conflicts_ += static_cast<int>(track.conflicts.size());
    for (const auto& point : track.conflicts) add_fault(point, lane, label);
    cloned_ = cloned_ || track.cloned;
    complete_ = complete_ && track.complete;
  }

  void add_fault(const track::TrackPoint& point, int lane, const QString& label) {
    const auto place = point.place();
    if (shown_faults_ >= most_fault_marks) return;
    ++shown_faults_;
    const QString words =
        label + QStringLiteral(" · ") + replayed(QT_TRANSLATE_NOOP("Replay", "cannot be right"));
    mark(lane, "block", {point.time_ms, point.time_ms}, words, Grade::Notice,
         context_.measured_and_received(point.time_ms, point.fix.dating.received_ms));
    if (!place || !geo::is_on_earth(*place)) return;
    MapSymbol symbol;
    symbol.kind = QStringLiteral("alert");
    symbol.grade = Grade::Notice;
    symbol.latitude = geo::lat_degrees(*place);
    symbol.longitude = geo::lon_degrees(*place);
    symbol.label = words;
    symbol.link = QStringLiteral("time-%1").arg(point.time_ms);
    out_.marks << std::move(symbol);
  }

  void add_signed(const v1::BatchEvent& event) {
    if (event.by_chain() || event.kind() == v1::EVENT_DEVICE_BOUND ||
        event.kind() == v1::EVENT_DEVICE_UNBOUND)
      return;
    const bool is_claim = event.claimed_ms() != 0 && event.claimed_ms() < event.time_ms();
    mark(
        0, is_claim ? "claim" : "block", {is_claim ? event.claimed_ms() : event.time_ms(), event.time_ms()},
        event_word(event.kind()) + QStringLiteral(", ") + context_.organisation_name(as_bytes(event.actor())),
        Grade::None,
        context_.stated_and_recorded(is_claim ? event.claimed_ms() : event.time_ms(), event.time_ms()));
  }

  void add_alerts(const ledger::BatchId& batch) {
    const auto alerts = watch::alerts_about(context_.reader(), batch);
    if (!alerts || alerts->empty()) return;
    page().alert_link = alert_link(batch);
    const auto lane = static_cast<int>(page().lanes.size());
    page().lanes << replayed(QT_TRANSLATE_NOOP("Replay", "Alerts"));
    for (const auto& alert : *alerts) {
      const auto words = format::on_screen(watch::reason(alert, context_.language(), context_.now_ms()));
      mark(lane, "block", {alert.since_ms, alert.since_ms}, words, grade_of(alert.grade));
    }
  }

  void add_sites(const index::BatchDetail& detail) {
    for (const std::string& id : {detail.batch.generator(), detail.batch.journey().destination()}) {
      if (const auto* organisation = context_.organisation(as_bytes(id)))
        out_.marks << site_symbols(context_, *organisation);
    }
  }

  void frame() {
    double first = 0, last = 0;
    for (const auto& device : out_.devices) {
      if (device.samples.empty()) continue;
      const auto from = static_cast<double>(device.samples.front().time_ms);
      first = first == 0 ? from : std::min(first, from);
      last = std::max(last, static_cast<double>(device.samples.back().time_ms));
    }
    if (first == 0) return;
    constexpr double margin_ms = 60'000;
    page().from_ms = first - margin_ms;
    page().to_ms = last + margin_ms;
    page().events.removeIf(
        [&](const LaneEvent& e) { return e.to_ms < page().from_ms || e.from_ms > page().to_ms; });
    std::ranges::stable_sort(page().events, {}, &LaneEvent::from_ms);
    page().folds = folds_of(page().events, page().from_ms, page().to_ms);
    for (auto& fold : page().folds)
      fold.label = format::age(static_cast<qint64>(fold.to_ms - fold.from_ms), context_.look().tongue);
  }

  QString note() const {
    QStringList out;
    const auto counted = [&](int number, const char* text) {
      if (number > 0) out << replayed(text).arg(number);
    };
    if (out_.page.from_ms == 0)
      out << replayed(QT_TRANSLATE_NOOP("Replay", "No device reported a position in this time."));
    counted(faults_,
            QT_TRANSLATE_NOOP("Replay", "Readings that cannot be right, and are no part of the way: %1."));
    counted(conflicts_, QT_TRANSLATE_NOOP("Replay", "Readings signed twice under one number: %1."));
    if (cloned_)
      out << replayed(QT_TRANSLATE_NOOP("Replay", "The chain holds proof that this device was cloned."));
    if (!complete_) out << replayed(QT_TRANSLATE_NOOP("Replay", "There are more readings than are shown."));
    if (cut_)
      out << replayed(QT_TRANSLATE_NOOP(
          "Replay", "The first 14 days of the journey are shown; choose a period to see the rest."));
    return out.join(u' ');
  }

  Result<Replay> finished() {
    frame();
    page().top_speed_kmh =
        std::max(least_top_speed_kmh, std::ceil(fastest_kmh_ / speed_step_kmh) * speed_step_kmh);
    page().note = note();
    page().of_load = out_.subject.batch.has_value();
    page().period = static_cast<int>(period_of(out_.subject));
    out_.quiet = quiet_times(idle_);
    out_.source = source_words(context_);
    out_.chain_id = QString::fromStdString(context_.reader().chain_id());
    out_.height = context_.reader().height();
    return std::move(out_);
  }

  RecordContext& context_;
  const std::stop_token& stop_;
  const std::int64_t time_scale_;
  Replay out_;
  double fastest_kmh_ = 0;
  int faults_ = 0, shown_faults_ = 0, conflicts_ = 0;
  bool cloned_ = false, complete_ = true, cut_ = false;
  std::optional<std::vector<index::LastFix>> heard_;
  std::vector<std::vector<track::Span>> idle_;  // of each device
};

}  // namespace

Result<Replay> replay_of(RecordContext& context, const ReplaySubject& subject, const std::stop_token& stop) {
  const auto common = watch::gather_context(context.reader());
  if (!common) return fail(common.error());
  ReplayBuilder builder(context, subject, stop, common->time_scale);
  if (subject.batch) return builder.of_load();
  if (subject.device) return builder.of_device();
  return fail(index::Errc::not_found);
}

}  // namespace wastewatch::ui
