#include "track/motion_features.h"

#include <algorithm>
#include <cmath>

#include "geo/local_plane.h"

namespace wastewatch::track {
namespace {

using geo::Metres;

constexpr int step_s = 5;
constexpr int reach = 36;  // steps either way: three minutes
constexpr int middle = reach;

// Where a step counted from the middle is kept.
constexpr std::size_t slot_of(int step) {
  const int slot = middle + step;
  return static_cast<std::size_t>(slot);
}
constexpr std::size_t places = 2 * reach + 1;
constexpr double least_s = 0.5;
constexpr double cap_m = 2'000;

double apart(Metres a, Metres b) { return std::hypot(a.east - b.east, a.north - b.north); }
double of_speed(double v) { return std::log(0.1 + v); }
double of_distance(double d) { return std::log(1 + std::min(d, cap_m)); }

// Where the device was at each step around a moment; beyond the piece's ends, at the end.
struct Window {
  std::array<Metres, places> at;
  std::array<double, places> time_s;  // held within the piece
  int first = 0;                      // the steps within the piece
  int last = 0;

  double net_m(int from, int to) const { return apart(at[slot_of(from)], at[slot_of(to)]); }
  double lasts_s(int from, int to) const { return time_s[slot_of(to)] - time_s[slot_of(from)]; }
  double speed(int from, int to) const { return over(net_m(from, to), lasts_s(from, to)); }
  double way(int from, int to) const {
    double sum = 0;
    for (int k = from; k < to; ++k) sum += net_m(k, k + 1);
    return over(sum, lasts_s(from, to));
  }

 private:
  static double over(double metres, double seconds) { return seconds < least_s ? 0 : metres / seconds; }
};

// The piece in metres around its middle, read forwards.
class Path {
 public:
  explicit Path(std::span<const Moment> piece) {
    const geo::LocalPlane plane(piece[piece.size() / 2].place);
    for (const auto& moment : piece) {
      at_.push_back(plane.metres(moment.place));
      time_s_.push_back(static_cast<double>(moment.time_ms - piece.front().time_ms) / 1000);
    }
  }

  Window around(std::size_t i) const {
    Window out;
    std::size_t segment = first_segment(time_s_[i] - reach * step_s);
    out.first = -reach;
    out.last = reach;
    for (int k = -reach; k <= reach; ++k) {
      const double wanted = time_s_[i] + k * step_s;
      const double time = std::clamp(wanted, 0.0, time_s_.back());
      if (wanted < 0) out.first = k + 1;
      if (wanted > time_s_.back() && out.last == reach) out.last = k - 1;
      while (segment + 2 < time_s_.size() && time_s_[segment + 1] < time) ++segment;
      out.time_s[slot_of(k)] = time;
      out.at[slot_of(k)] = between(segment, time);
    }
    return out;
  }

 private:
  std::size_t first_segment(double time) const {
    const auto after = std::ranges::upper_bound(time_s_, time);
    const auto index = static_cast<std::size_t>(after - time_s_.begin());
    return std::min(index == 0 ? 0 : index - 1, time_s_.size() < 2 ? 0 : time_s_.size() - 2);
  }

  Metres between(std::size_t segment, double time) const {
    if (segment + 1 >= at_.size()) return at_[segment];
    const double lasts = time_s_[segment + 1] - time_s_[segment];
    const double part = lasts <= 0 ? 0 : std::clamp((time - time_s_[segment]) / lasts, 0.0, 1.0);
    const Metres a = at_[segment];
    const Metres b = at_[segment + 1];
    return {a.east + part * (b.east - a.east), a.north + part * (b.north - a.north)};
  }

  std::vector<Metres> at_;
  std::vector<double> time_s_;
};

class Writer {
 public:
  void put(double value) { out_[size_++] = static_cast<float>(value); }
  const MotionFeatures& result() const { return out_; }

 private:
  MotionFeatures out_{};
  std::size_t size_ = 0;
};

void put_speeds(const Window& window, Writer& out) {
  for (const int w : {1, 2, 4, 8}) out.put(of_speed(window.speed(-w, w)));
  constexpr std::array slots{-8, -6, -4, -3, -2, -1, 0, 1, 2, 3, 4, 6, 8};
  for (std::size_t i = 1; i < slots.size(); ++i) out.put(of_speed(window.speed(slots[i - 1], slots[i])));
  for (const int w : {2, 6, 12}) out.put(of_speed(window.way(-w, w)));
  for (const int w : {2, 6}) out.put(window.speed(-w, w) / (window.way(-w, w) + 0.1));
  for (const int w : {3, 6, 12}) {
    double fastest = 0;
    double slowest = window.speed(0, 1);
    for (int k = -w; k < w; ++k) {
      fastest = std::max(fastest, window.speed(k, k + 1));
      slowest = std::min(slowest, window.speed(k, k + 1));
    }
    out.put(of_speed(fastest));
    out.put(of_speed(slowest));
  }
}

void put_returns(const Window& window, Writer& out) {
  double nearest = cap_m;
  int done = 0;
  for (const int limit : {6, 12, 24}) {
    for (int a = 2; a <= std::min(limit, -window.first); a += 2) {
      for (int b = 2; b <= std::min(limit, window.last); b += 2) {
        if (a > done || b > done) nearest = std::min(nearest, window.net_m(-a, b));
      }
    }
    done = limit;
    out.put(of_distance(nearest));
  }
  for (const int side : {-1, 1}) {
    const int most = std::min(30, side < 0 ? -window.first : window.last);
    double revisited = cap_m;
    for (int k = 4; k <= most; ++k) revisited = std::min(revisited, window.net_m(0, side * k));
    out.put(of_distance(revisited));
  }
}

void put_spread(const Window& window, Writer& out) {
  for (const int w : {3, 6, 12}) {
    const auto around = std::span(window.at).subspan(static_cast<std::size_t>(middle - w),
                                                     static_cast<std::size_t>(2 * w + 1));
    Metres centre;
    for (const Metres place : around) {
      centre.east += place.east / static_cast<double>(around.size());
      centre.north += place.north / static_cast<double>(around.size());
    }
    double sum = 0;
    for (const Metres place : around) sum += apart(place, centre);
    out.put(of_distance(sum / static_cast<double>(around.size())));
  }
}

double turn_cosine(const Window& window, int at, int by) {
  const auto place = [&](int k) { return window.at[slot_of(k)]; };
  const Metres a = place(at - by);
  const Metres b = place(at);
  const Metres c = place(at + by);
  const double before = apart(a, b);
  const double after = apart(b, c);
  if (before < 1 || after < 1) return 0;
  const double dot = (b.east - a.east) * (c.east - b.east) + (b.north - a.north) * (c.north - b.north);
  return dot / (before * after);
}

// Seconds to the nearest slot faster than `speed` on one side.
double until_faster(const Window& window, double speed, int side) {
  constexpr int most = 24;
  for (int k = 0; k < most; ++k) {
    const int from = side < 0 ? -k - 1 : k;
    if (window.speed(from, from + 1) > speed) return k * step_s;
  }
  return most * step_s;
}

MotionFeatures features_of(const Window& window) {
  Writer out;
  put_speeds(window, out);
  put_returns(window, out);
  put_spread(window, out);
  for (const int by : {1, 2, 4}) {
    for (const int at : {-2, -1, 0, 1, 2}) out.put(turn_cosine(window, at, by));
  }
  for (const double speed : {3.0, 5.0, 8.0}) {
    for (const int side : {-1, 1}) out.put(until_faster(window, speed, side));
  }
  double sum = 0;
  const int slots = std::max(1, window.last - window.first);
  for (int k = window.first; k < window.last; ++k) sum += of_speed(window.speed(k, k + 1));
  out.put(sum / slots);
  return out.result();
}

}  // namespace

std::vector<MotionFeatures> motion_features(std::span<const Moment> piece) {
  std::vector<MotionFeatures> out;
  if (piece.empty()) return out;
  out.reserve(piece.size());
  const Path path(piece);
  for (std::size_t i = 0; i < piece.size(); ++i) out.push_back(features_of(path.around(i)));
  return out;
}

}  // namespace wastewatch::track
