#include "track/passages.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>

#include "geo/distance.h"
#include "geo/local_plane.h"

namespace wastewatch::track {
namespace {

// The part of a straight way that lies in the circle.
struct Crossing {
  Span span;
  double nearest_m = 0;
  std::int64_t nearest_ms = 0;
};

std::int64_t between(const Moment& a, const Moment& b, double along) {
  return a.time_ms + std::llround(along * static_cast<double>(b.time_ms - a.time_ms));
}

// In metres around the place: |a + t·(b − a)| = radius, a quadratic in t.
std::optional<Crossing> crossing_of(const geo::LocalPlane& plane, double radius_m, const Moment& from,
                                    const Moment& to) {
  const auto a = plane.metres(from.place);
  const auto b = plane.metres(to.place);
  const geo::Metres way{b.east - a.east, b.north - a.north};
  const double squared = way.east * way.east + way.north * way.north;
  const double nearest = squared == 0 ? 0 : -(a.east * way.east + a.north * way.north) / squared;
  const double on_way = std::clamp(nearest, 0.0, 1.0);
  const double distance = std::hypot(a.east + on_way * way.east, a.north + on_way * way.north);
  if (distance > radius_m) return std::nullopt;
  double half = 1;
  if (squared > 0) {
    const double off = std::hypot(a.east + nearest * way.east, a.north + nearest * way.north);
    half = std::sqrt(std::max(0.0, (radius_m * radius_m - off * off) / squared));
  }
  const Span span{between(from, to, std::clamp(nearest - half, 0.0, 1.0)),
                  between(from, to, std::clamp(nearest + half, 0.0, 1.0))};
  return Crossing{span, distance, between(from, to, on_way)};
}

// The part of the circle's crossing within the period.
bool is_in_period(const Here& here, const Span& span) {
  return span.from_ms < here.period.to_ms && span.to_ms >= here.period.from_ms;
}

class Finder {
 public:
  Finder(const Track& track, const Here& here)
      : track_(track),
        here_(here),
        plane_(here.place),
        chosen_(faultless(track)),
        moments_(moments_of(track)) {}

  std::vector<Passage> find() {
    for (std::size_t i = 0; i < moments_.size(); ++i) {
      const bool silent_before = i == 0 || is_gap(i - 1);
      look(i, silent_before ? i : i - 1, silent_before);
      if (i + 1 < moments_.size() && is_gap(i)) close(i);
    }
    if (!out_.empty()) add_stops();
    return std::move(out_);
  }

 private:
  bool is_gap(std::size_t i) const { return moments_[i + 1].time_ms - moments_[i].time_ms > track_.gap_ms; }

  void look(std::size_t i, std::size_t from, bool silent_before) {
    const auto radius_m = static_cast<double>(here_.radius_m);
    const auto crossing = crossing_of(plane_, radius_m, moments_[from], moments_[i]);
    if (!crossing || !is_in_period(here_, crossing->span)) {
      open_ = false;
      return;
    }
    if (!open_) begin(*crossing);
    auto& passage = out_.back();
    passage.span.to_ms = crossing->span.to_ms;
    if (std::llround(crossing->nearest_m) < passage.nearest_m) note_nearest(passage, *crossing, from, i);
    const bool inside = is_inside(i);
    if (inside) passage.between_fixes = false;
    if (silent_before && inside && i > 0) passage.beside_gap = true;
    // The way left the circle before this fix: the next one begins a new passage.
    open_ = inside;
  }

  void begin(const Crossing& crossing) {
    Passage passage;
    passage.device = track_.device;
    passage.witness = track_.witness;
    passage.span = crossing.span;
    passage.nearest_m = here_.radius_m + 1;
    passage.between_fixes = true;
    out_.push_back(passage);
    open_ = true;
  }

  void close(std::size_t i) {
    if (open_ && is_inside(i)) out_.back().beside_gap = true;
    open_ = false;
  }

  bool is_inside(std::size_t i) const {
    const auto at = plane_.metres(moments_[i].place);
    return std::hypot(at.east, at.north) <= static_cast<double>(here_.radius_m);
  }

  void note_nearest(Passage& passage, const Crossing& crossing, std::size_t from, std::size_t to) const {
    passage.nearest_m = std::llround(crossing.nearest_m);
    passage.nearest_ms = crossing.nearest_ms;
    const bool is_first =
        crossing.nearest_ms - moments_[from].time_ms < moments_[to].time_ms - crossing.nearest_ms;
    const auto& point = track_.points[chosen_[is_first ? from : to]];
    passage.accuracy_m = (point.fix.reading.accuracy_dm.value_or(0) + 9) / 10;
  }

  void add_stops() {
    const std::int64_t scale = std::max<std::int64_t>(1, here_.time_scale);
    const StopLimits limits{.gap_ms = track_.gap_ms * scale, .time_scale = scale};
    for (const auto& stop : stops_of(moments_, limits)) {
      if (geo::distance_m(stop.middle, here_.place) > here_.radius_m) continue;
      for (auto& passage : out_) add_stop(passage, stop.span);
    }
  }

  static void add_stop(Passage& passage, const Span& stop) {
    const Span both{std::max(stop.from_ms, passage.span.from_ms), std::min(stop.to_ms, passage.span.to_ms)};
    if (both.lasts_ms() <= 0) return;
    passage.stood_ms += both.lasts_ms();
    passage.longest_ms = std::max(passage.longest_ms, both.lasts_ms());
  }

  const Track& track_;
  const Here& here_;
  geo::LocalPlane plane_;
  std::vector<std::size_t> chosen_;
  std::vector<Moment> moments_;
  std::vector<Passage> out_;
  bool open_ = false;
};

}  // namespace

std::vector<Passage> passages_of(const Track& track, const Here& here) { return Finder(track, here).find(); }

void rank(std::vector<Passage>& passages) {
  std::ranges::sort(passages, {}, [](const Passage& passage) {
    return std::tuple(-passage.longest_ms, !passage.beside_gap, passage.nearest_m, passage.span.from_ms,
                      passage.device);
  });
}

}  // namespace wastewatch::track
