// Where something is at which time: piecewise straight movement over a small region. Distances are planar,
// good to a few metres within 100 km at the latitude of Wuzhen; only additions, multiplications and square
// roots are used, so that every machine computes the same. Value types.
#pragma once

#include <cstdint>
#include <vector>

#include "scenario/random.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

double distance_m(Point a, Point b);
Point between(Point a, Point b, double share);

// The road from a to b: the same for every trip between the same two places.
std::vector<Point> road(Point a, Point b);
double length_m(const std::vector<Point>& line);

struct Moment {
  std::int64_t time_ms = 0;
  Point place;
};

class Path {
 public:
  Path(std::int64_t start_ms, Point start) { moments_.push_back({start_ms, start}); }

  // Drives along `line` at about `speed_mps`, a little faster and slower by chance.
  void drive(const std::vector<Point>& line, double speed_mps, Random& random);
  // Stays until that time, then moves as `other` does, which is at the same place then.
  void join(const Path& other, std::int64_t time_ms);
  void wait(std::int64_t duration_ms) { moments_.push_back({end_ms() + duration_ms, moments_.back().place}); }

  // The same movement up to that time, and none after.
  Path until(std::int64_t time_ms) const;

  std::int64_t start_ms() const { return moments_.front().time_ms; }
  std::int64_t end_ms() const { return moments_.back().time_ms; }
  Point at(std::int64_t time_ms) const;
  // Centimetres per second at that time.
  std::int32_t speed_cms(std::int64_t time_ms) const;

 private:
  std::size_t leg_at(std::int64_t time_ms) const;
  std::vector<Moment> moments_;
};

}  // namespace wastewatch::scenario
