#include "tracks/score.h"

#include <algorithm>
#include <iterator>
#include <random>

#include "geo/distance.h"

namespace wastewatch::test {
namespace {

constexpr int draws = 2'000;

Counts counts_of(const std::vector<track::Motion>& said, const std::vector<track::Motion>& labels) {
  Counts out;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const bool stands = labels[i] == track::Motion::standing;
    const bool said_so = said.at(i) == track::Motion::standing;
    out.right += stands && said_so ? 1 : 0;
    out.wrong += !stands && said_so ? 1 : 0;
    out.missed += stands && !said_so ? 1 : 0;
  }
  return out;
}

Counts& operator+=(Counts& sum, const Counts& more) {
  sum.right += more.right;
  sum.wrong += more.wrong;
  sum.missed += more.missed;
  return sum;
}

double speed_before(std::span<const track::Moment> moments, std::size_t i) {
  const std::size_t next = std::max<std::size_t>(i, 1);
  const auto& from = moments[next - 1];
  const auto& to = moments[next];
  return static_cast<double>(geo::distance_m(from.place, to.place)) * 1000 /
         static_cast<double>(std::max<std::int64_t>(1, to.time_ms - from.time_ms));
}

std::vector<track::Motion> by_median(std::span<const track::Moment> moments) {
  std::vector<track::Motion> out(moments.size(), track::Motion::moving);
  if (moments.size() < 2) return out;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    std::vector<double> speeds;
    for (std::size_t k = i < 2 ? 0 : i - 2; k <= std::min(i + 2, moments.size() - 1); ++k)
      speeds.push_back(speed_before(moments, k));
    std::ranges::nth_element(speeds, speeds.begin() + static_cast<std::ptrdiff_t>(speeds.size() / 2));
    if (speeds[speeds.size() / 2] < 1.7) out[i] = track::Motion::standing;
  }
  return out;
}

}  // namespace

Detector motion_detector() {
  return [](std::span<const track::Moment> moments) { return track::motion_of(moments); };
}

Detector median_detector() { return by_median; }

Score score_of(const Detector& detector, const std::vector<LabelledTrack>& tracks) {
  std::vector<Counts> each;
  Score out;
  for (const auto& track : tracks) {
    each.push_back(counts_of(detector(track.moments), track.labels));
    out.counts += each.back();
  }
  out.tracks = tracks.size();
  if (each.empty()) return out;
  std::mt19937 chance(1);
  std::vector<double> drawn;
  for (int draw = 0; draw < draws; ++draw) {
    Counts sum;
    for (std::size_t i = 0; i < each.size(); ++i) sum += each[chance() % each.size()];
    drawn.push_back(sum.f1());
  }
  std::ranges::sort(drawn);
  out.low = drawn[draws / 40];
  out.high = drawn[draws - draws / 40 - 1];
  return out;
}

std::vector<LabelledTrack> half_of(const std::vector<LabelledTrack>& tracks, bool training) {
  std::vector<LabelledTrack> out;
  std::ranges::copy_if(tracks, std::back_inserter(out),
                       [&](const LabelledTrack& track) { return is_for_training(track) == training; });
  return out;
}

}  // namespace wastewatch::test
