#include "ui/records/time_folds.h"

#include <algorithm>
#include <vector>

namespace wastewatch::ui {
namespace {

constexpr double fold_hour_ms = 3'600'000;
constexpr double edge_ms = fold_hour_ms / 2;  // stays in its own scale beside an event
constexpr double shown_share = 1.0 / 12;

std::vector<double> times_of(const QList<LaneEvent>& events, double from_ms, double to_ms) {
  std::vector<double> out{from_ms, to_ms};
  for (const LaneEvent& event : events) {
    if (event.kind == QLatin1String("heard")) continue;
    for (const double time : {event.from_ms, event.to_ms}) {
      if (time > from_ms && time < to_ms) out.push_back(time);
    }
  }
  std::ranges::sort(out);
  return out;
}

double length_of(const TimeFold& fold) { return fold.to_ms - fold.from_ms; }

}  // namespace

QList<TimeFold> folds_of(const QList<LaneEvent>& events, double from_ms, double to_ms, double least_tail_ms) {
  const auto times = times_of(events, from_ms, to_ms);
  QList<TimeFold> out;
  for (std::size_t i = 1; i < times.size(); ++i) {
    const double least = i + 1 == times.size() ? least_tail_ms : least_quiet_ms;
    if (times[i] - times[i - 1] > least) out << TimeFold{times[i - 1] + edge_ms, times[i] - edge_ms};
  }
  std::ranges::stable_sort(out, std::ranges::greater{}, length_of);
  if (out.size() > max_folds) out.resize(max_folds);
  std::ranges::sort(out, {}, &TimeFold::from_ms);
  double open_ms = to_ms - from_ms;
  for (const TimeFold& fold : out) open_ms -= length_of(fold);
  for (TimeFold& fold : out) fold.shown_ms = std::min(length_of(fold), open_ms * shown_share);
  return out;
}

}  // namespace wastewatch::ui
