#include "scenario/path.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace wastewatch::scenario {
namespace {

constexpr double metres_per_e7_lat = 0.0111195;
constexpr double metres_per_e7_lon = 0.0095620;  // at 30.7° north

Point moved(Point from, double north_m, double east_m) {
  return {from.lat_e7 + static_cast<std::int32_t>(north_m / metres_per_e7_lat),
          from.lon_e7 + static_cast<std::int32_t>(east_m / metres_per_e7_lon)};
}

std::uint64_t pair_seed(Point a, Point b) {
  const auto mix = [](Point p) {
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(p.lat_e7)) << 32 |
           static_cast<std::uint32_t>(p.lon_e7);
  };
  return mix(a) * 0x9e3779b97f4a7c15ULL ^ mix(b);
}

}  // namespace

double distance_m(Point a, Point b) {
  const double north = (b.lat_e7 - a.lat_e7) * metres_per_e7_lat;
  const double east = (b.lon_e7 - a.lon_e7) * metres_per_e7_lon;
  return std::sqrt(north * north + east * east);
}

Point between(Point a, Point b, double share) {
  return {a.lat_e7 + static_cast<std::int32_t>((b.lat_e7 - a.lat_e7) * share),
          a.lon_e7 + static_cast<std::int32_t>((b.lon_e7 - a.lon_e7) * share)};
}

std::vector<Point> road(Point a, Point b) {
  Random random(pair_seed(a, b));
  const double length = distance_m(a, b);
  const int bends = static_cast<int>(std::clamp(length / 2'500.0, 2.0, 14.0));
  const double north = (b.lat_e7 - a.lat_e7) * metres_per_e7_lat / length;
  const double east = (b.lon_e7 - a.lon_e7) * metres_per_e7_lon / length;
  std::vector<Point> line{a};
  for (int i = 1; i <= bends; ++i) {
    // Bends lie beside the straight line, at most 7 % of its length away, none right at the ends.
    const double share = static_cast<double>(i) / (bends + 1);
    const double reach = length * 0.07 * 4 * share * (1 - share);
    const double side = reach * static_cast<double>(random.between(-1'000, 1'000)) / 1'000;
    line.push_back(moved(between(a, b, share), east * side, -north * side));
  }
  line.push_back(b);
  return line;
}

double length_m(const std::vector<Point>& line) {
  double sum = 0;
  for (std::size_t i = 1; i < line.size(); ++i) sum += distance_m(line[i - 1], line[i]);
  return sum;
}

void Path::drive(const std::vector<Point>& line, double speed_mps, Random& random) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const double distance = distance_m(moments_.back().place, line[i]);
    if (distance < 1) continue;
    const double speed = speed_mps * static_cast<double>(random.between(800, 1'200)) / 1'000;
    moments_.push_back({end_ms() + static_cast<std::int64_t>(distance / speed * 1'000), line[i]});
  }
}

void Path::join(const Path& other, std::int64_t time_ms) {
  moments_.push_back({time_ms, moments_.back().place});
  std::ranges::copy_if(other.moments_, std::back_inserter(moments_),
                       [&](const Moment& moment) { return moment.time_ms > time_ms; });
}

Path Path::until(std::int64_t time_ms) const {
  Path out(start_ms(), moments_.front().place);
  for (const auto& moment : moments_) {
    if (moment.time_ms > start_ms() && moment.time_ms < time_ms) out.moments_.push_back(moment);
  }
  if (time_ms > start_ms()) out.moments_.push_back({time_ms, at(time_ms)});
  return out;
}

std::size_t Path::leg_at(std::int64_t time_ms) const {
  const auto after = std::ranges::upper_bound(moments_, time_ms, {}, &Moment::time_ms);
  return static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, after - moments_.begin())) - 1;
}

Point Path::at(std::int64_t time_ms) const {
  const std::size_t leg = leg_at(time_ms);
  if (leg + 1 >= moments_.size()) return moments_.back().place;
  const auto& from = moments_[leg];
  const auto& to = moments_[leg + 1];
  const double share = static_cast<double>(std::max<std::int64_t>(0, time_ms - from.time_ms)) /
                       static_cast<double>(std::max<std::int64_t>(1, to.time_ms - from.time_ms));
  return between(from.place, to.place, std::min(1.0, share));
}

std::int32_t Path::speed_cms(std::int64_t time_ms) const {
  const std::size_t leg = leg_at(time_ms);
  if (leg + 1 >= moments_.size() || time_ms < start_ms()) return 0;
  const auto& from = moments_[leg];
  const auto& to = moments_[leg + 1];
  const double seconds = static_cast<double>(std::max<std::int64_t>(1, to.time_ms - from.time_ms)) / 1'000;
  return static_cast<std::int32_t>(distance_m(from.place, to.place) * 100 / seconds);
}

}  // namespace wastewatch::scenario
