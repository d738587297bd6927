#include "ui/tracking/replay_totals.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "geo/distance.h"

namespace wastewatch::ui {
namespace {

QString totals_text(const char* text) { return QCoreApplication::translate("ReplayTotals", text); }

bool is_within(const track::Span& outer, const track::Span& inner) {
  return outer.from_ms <= inner.from_ms && inner.to_ms <= outer.to_ms;
}

// Both by time: whether one of them holds the stretch; `at` goes along.
bool held(std::span<const track::Span> spans, std::size_t& at, const track::Span& stretch) {
  while (at < spans.size() && spans[at].to_ms < stretch.to_ms) ++at;
  return at < spans.size() && is_within(spans[at], stretch);
}

std::vector<track::Span> merged(std::vector<track::Span> spans) {
  std::ranges::sort(spans, {}, &track::Span::from_ms);
  std::vector<track::Span> out;
  for (const auto& span : spans) {
    if (out.empty() || span.from_ms > out.back().to_ms)
      out.push_back(span);
    else
      out.back().to_ms = std::max(out.back().to_ms, span.to_ms);
  }
  return out;
}

std::vector<track::Span> spans_of(std::span<const track::Stop> stops) {
  std::vector<track::Span> out;
  for (const auto& stop : stops) out.push_back(stop.span);
  return out;
}

// What lies in both; each by time.
std::vector<track::Span> in_both(const std::vector<track::Span>& a, const std::vector<track::Span>& b) {
  std::vector<track::Span> out;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const track::Span both{std::max(a[i].from_ms, b[j].from_ms), std::min(a[i].to_ms, b[j].to_ms)};
    if (both.lasts_ms() > 0) out.push_back(both);
    if (a[i].to_ms < b[j].to_ms)
      ++i;
    else
      ++j;
  }
  return out;
}

}  // namespace

WayTotals totals_of(std::span<const track::Moment> moments, std::span<const track::Stop> stops,
                    std::span<const track::Span> gaps) {
  WayTotals out;
  const auto stood = merged(spans_of(stops));
  for (const auto& span : stood) out.standing_ms += span.lasts_ms();
  for (const auto& gap : gaps) out.longest_gap_ms = std::max<qint64>(out.longest_gap_ms, gap.lasts_ms());
  std::size_t in_stop = 0, in_gap = 0;
  for (std::size_t i = 1; i < moments.size(); ++i) {
    const track::Span stretch{moments[i - 1].time_ms, moments[i].time_ms};
    if (held(stood, in_stop, stretch) || held(gaps, in_gap, stretch)) continue;
    out.distance_m += geo::distance_m(moments[i - 1].place, moments[i].place);
    out.driving_ms += stretch.lasts_ms();
  }
  return out;
}

QString totals_words(const WayTotals& totals, Tongue tongue) {
  QStringList out;
  out << format::distance(static_cast<double>(totals.distance_m), tongue)
      << totals_text(QT_TRANSLATE_NOOP("ReplayTotals", "driving %1"))
             .arg(format::age(totals.driving_ms, tongue))
      << totals_text(QT_TRANSLATE_NOOP("ReplayTotals", "standing %1"))
             .arg(format::age(totals.standing_ms, tongue));
  if (totals.longest_gap_ms > 0)
    out << totals_text(QT_TRANSLATE_NOOP("ReplayTotals", "longest silence %1"))
               .arg(format::age(totals.longest_gap_ms, tongue));
  return out.join(QStringLiteral(" · "));
}

std::vector<track::Span> idle_times(std::span<const track::Moment> moments,
                                    std::span<const track::Stop> stops, std::span<const track::Span> gaps,
                                    const track::Span& whole) {
  if (moments.empty()) return {whole};
  auto out = spans_of(stops);
  out.insert(out.end(), gaps.begin(), gaps.end());
  out.push_back({whole.from_ms, moments.front().time_ms});
  out.push_back({moments.back().time_ms, whole.to_ms});
  return merged(std::move(out));
}

std::vector<track::Span> quiet_times(const std::vector<std::vector<track::Span>>& idle) {
  if (idle.empty()) return {};
  auto out = idle.front();
  for (std::size_t i = 1; i < idle.size(); ++i) out = in_both(out, idle[i]);
  std::erase_if(out, [](const track::Span& span) { return span.lasts_ms() < quiet_least_ms; });
  return out;
}

double past_quiet(std::span<const track::Span> quiet, double time_ms) {
  const auto next =
      std::ranges::upper_bound(quiet, static_cast<std::int64_t>(time_ms), {}, &track::Span::from_ms);
  if (next == quiet.begin()) return time_ms;
  return std::max(time_ms, static_cast<double>(std::prev(next)->to_ms));
}

}  // namespace wastewatch::ui
