#include "ui/records/journey_axis.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "track/stops.h"
#include "ui/records/batch_words.h"
#include "ui/records/journey_map.h"
#include "ui/records/time_folds.h"
#include "watch/sentences.h"

namespace wastewatch::ui {
namespace {

namespace v1 = ledger::v1;

enum Lane { custody, truck, tracker, weights, alert_lane, deadlines };
constexpr std::array lane_words{
    QT_TRANSLATE_NOOP("JourneyAxis", "Custody"),      QT_TRANSLATE_NOOP("JourneyAxis", "Truck"),
    QT_TRANSLATE_NOOP("JourneyAxis", "Load tracker"), QT_TRANSLATE_NOOP("JourneyAxis", "Weights"),
    QT_TRANSLATE_NOOP("JourneyAxis", "Alerts"),       QT_TRANSLATE_NOOP("JourneyAxis", "Deadlines")};

constexpr qint64 minute_ms = 60'000;
constexpr qint64 shown_stop_ms = 10 * minute_ms;
constexpr qint64 least_tail_ms = 120 * minute_ms;

QString say(const char* word) { return QCoreApplication::translate("JourneyAxis", word); }

LaneEvent mark(Lane lane, const char* kind, double from_ms, double to_ms, const QString& label,
               int grade = Grade::None) {
  LaneEvent out;
  out.lane = lane;
  out.kind = QLatin1String(kind);
  out.from_ms = from_ms;
  out.to_ms = to_ms;
  out.label = label;
  out.grade = grade;
  return out;
}

class AxisBuilder {
 public:
  AxisBuilder(RecordContext& context, const index::BatchDetail& detail,
              const std::vector<DeviceFixes>& devices, const std::vector<watch::Alert>& alerts)
      : context_(context), detail_(detail), devices_(devices), alerts_(alerts) {}

  JourneyAxis build() {
    for (const char* word : lane_words) axis_.lanes << say(word);
    for (const auto& entry : detail_.events) add_signed(entry.event);
    for (const auto& track : devices_) add_track(track);
    add_deadlines();
    for (const auto& alert : alerts_) add_alert(alert);
    frame();
    fold();
    std::ranges::stable_sort(axis_.events, {}, [](const LaneEvent& event) {
      return std::pair(event.from_ms, event.grade);  // the strongest is drawn last
    });
    return std::move(axis_);
  }

 private:
  void add(LaneEvent event) { axis_.events << std::move(event); }

  LaneEvent timed(qint64 time_ms, LaneEvent event) const {
    event.when = context_.clock(time_ms);
    return event;
  }

  void add_signed(const v1::BatchEvent& event) {
    if (event.by_chain() || event.kind() == v1::EVENT_DEVICE_BOUND ||
        event.kind() == v1::EVENT_DEVICE_UNBOUND)
      return;
    const QString who = context_.organisation_name(as_bytes(event.actor()));
    const QString label = event_word(event.kind()) + QStringLiteral(", ") + who;
    const bool claimed = event.claimed_ms() != 0 && event.time_ms() - event.claimed_ms() >= apart_ms;
    add(timed(event.time_ms(), mark(custody, claimed ? "claim" : "block",
                                    static_cast<double>(claimed ? event.claimed_ms() : event.time_ms()),
                                    static_cast<double>(event.time_ms()), label)));
    last_ms_ = std::max<qint64>(last_ms_, event.time_ms());
    if (weighed(event)) add_weight(event);
  }

  static bool weighed(const v1::BatchEvent& event) {
    constexpr std::array kinds{v1::EVENT_DECLARED, v1::EVENT_COLLECTED, v1::EVENT_STORED, v1::EVENT_DELIVERED,
                               v1::EVENT_TREATED};
    return event.mass_g() != 0 && std::ranges::find(kinds, event.kind()) != kinds.end();
  }

  void add_weight(const v1::BatchEvent& event) {
    const auto time = static_cast<double>(event.time_ms());
    add(timed(event.time_ms(), mark(weights, "block", time, time, context_.mass(event.mass_g()),
                                    event.discrepancy() ? int{Grade::Serious} : int{Grade::None})));
  }

  void add_track(const DeviceFixes& device) {
    const auto points = moments_of(device.fixes);
    const Lane lane = device.vehicle ? truck : tracker;
    if (points.empty()) return;
    add(mark(lane, "heard", static_cast<double>(points.front().time_ms),
             static_cast<double>(points.back().time_ms), say(QT_TRANSLATE_NOOP("JourneyAxis", "Readings"))));
    for (const auto& stop : track::stops_of(points, {.gap_ms = device.gap_ms})) {
      if (stop.span.lasts_ms() >= shown_stop_ms) add_span(lane, "stop", stop.span);
    }
    for (const auto& gap : track::gaps_of(points, device.gap_ms)) add_span(lane, "gap", gap);
  }

  void add_span(Lane lane, const char* kind, const track::Span& span) {
    add(mark(lane, kind, static_cast<double>(span.from_ms), static_cast<double>(span.to_ms),
             format::age(span.lasts_ms(), context_.look().tongue)));
  }

  void add_deadline(qint64 time_ms, const char* what, int grade) {
    if (time_ms == 0) return;
    const auto time = static_cast<double>(time_ms);
    add(timed(time_ms, mark(deadlines, "deadline", time, time, say(what), grade)));
    last_ms_ = std::max(last_ms_, time_ms);
  }

  void add_deadlines() {
    const auto& batch = detail_.batch;
    if (!batch.has_journey()) return;
    add_deadline(batch.journey().deliver_by_ms(), QT_TRANSLATE_NOOP("JourneyAxis", "Deliver by"),
                 batch.flags().overdue() ? int{Grade::Serious} : int{Grade::None});
    if (batch.journey().has_claim() && batch.delivered_ms() == 0)
      add_deadline(batch.journey().claim().due_ms(), QT_TRANSLATE_NOOP("JourneyAxis", "Confirm by"),
                   batch.flags().claim_unconfirmed() ? int{Grade::Serious} : int{Grade::None});
  }

  void add_alert(const watch::Alert& alert) {
    const auto time = static_cast<double>(alert.since_ms);
    const auto text = format::on_screen(watch::reason(alert, context_.language(), context_.now_ms()));
    add(timed(alert.since_ms, mark(alert_lane, "block", time, time, text, grade_of(alert.grade))));
  }

  // Up to now. A load that has been missing for days keeps the hours that matter in view: what follows them
  // is folded.
  void frame() {
    const qint64 start = detail_.batch.declared_ms();
    const qint64 end = std::max(context_.now_ms(), last_ms_);
    tail_ms_ = std::max(least_tail_ms, (last_ms_ - start) / 2);
    const qint64 edge = std::max(minute_ms, (std::min(end, last_ms_ + tail_ms_) - start) / 40);
    axis_.from_ms = static_cast<double>(start - edge);
    axis_.to_ms = static_cast<double>(end + edge);
    axis_.now_ms = static_cast<double>(context_.now_ms());
  }

  void fold() {
    axis_.folds = folds_of(axis_.events, axis_.from_ms, axis_.to_ms,
                           std::min(least_quiet_ms, static_cast<double>(tail_ms_)));
    for (TimeFold& quiet : axis_.folds)
      quiet.label = format::age(static_cast<qint64>(quiet.to_ms - quiet.from_ms), context_.look().tongue);
  }

  RecordContext& context_;
  const index::BatchDetail& detail_;
  const std::vector<DeviceFixes>& devices_;
  const std::vector<watch::Alert>& alerts_;
  JourneyAxis axis_;
  qint64 last_ms_ = 0;
  qint64 tail_ms_ = 0;  // without an event and yet in its own scale
};

}  // namespace

JourneyAxis journey_axis(RecordContext& context, const index::BatchDetail& detail,
                         const std::vector<DeviceFixes>& devices, const std::vector<watch::Alert>& alerts) {
  return AxisBuilder(context, detail, devices, alerts).build();
}

}  // namespace wastewatch::ui
