// A made-up journey for tests: driving, standing, creeping and silence, one moment each interval.
#pragma once

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "geo/local_plane.h"
#include "track/moment.h"

namespace wastewatch::test {

inline constexpr std::int64_t second_ms = 1'000;
inline constexpr std::int64_t minute_ms = 60'000;

class Drive {
 public:
  explicit Drive(std::int64_t interval_ms, double scatter_m = 3)
      : interval_ms_(interval_ms), scatter_m_(scatter_m) {}

  // On a road that bends gently.
  Drive& go(double metres_per_second, std::int64_t lasts_ms) {
    for (std::int64_t t = 0; t < lasts_ms; t += interval_ms_) {
      heading_ += 0.02 * std::sin(static_cast<double>(time_ms_) / 50'000);
      const double metres = metres_per_second * static_cast<double>(interval_ms_) / 1000;
      at_ = {at_.east + metres * std::cos(heading_), at_.north + metres * std::sin(heading_)};
      note();
    }
    return *this;
  }
  Drive& stand(std::int64_t lasts_ms) { return go(0, lasts_ms); }
  // Stop and go: a minute at walking pace, half a minute at 4 m/s.
  Drive& creep(std::int64_t lasts_ms) {
    for (std::int64_t t = 0; t < lasts_ms; t += 90 * second_ms) go(1.2, 60 * second_ms).go(4, 30 * second_ms);
    return *this;
  }
  Drive& silent(double metres_per_second, std::int64_t lasts_ms) {
    at_.east += metres_per_second * static_cast<double>(lasts_ms) / 1000;
    time_ms_ += lasts_ms;
    return *this;
  }

  const std::vector<track::Moment>& moments() const { return moments_; }
  std::int64_t now_ms() const { return time_ms_; }
  geo::Point place() const { return plane_.point(at_); }

 private:
  void note() {
    std::normal_distribution<double> scatter(0, scatter_m_);
    moments_.push_back({time_ms_, plane_.point({at_.east + scatter(chance_), at_.north + scatter(chance_)})});
    time_ms_ += interval_ms_;
  }

  std::int64_t interval_ms_;
  double scatter_m_;
  std::int64_t time_ms_ = 1'750'000'000'000;
  double heading_ = 0;
  geo::Metres at_;
  geo::LocalPlane plane_{{307'460'000, 1'204'860'000}};
  std::mt19937 chance_{3};
  std::vector<track::Moment> moments_;
};

}  // namespace wastewatch::test
