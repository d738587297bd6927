// Repeatable randomness: the same seed gives the same numbers on every machine (SplitMix64, integers only).
// Forks are independent streams named by text, so that adding a draw in one place changes nothing elsewhere.
#pragma once

#include <cstdint>
#include <string_view>

namespace wastewatch::scenario {

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}
  Random fork(std::string_view name) const;
  Random fork(std::string_view name, std::uint64_t number) const;

  std::uint64_t next();
  // Uniform in [low, high].
  std::int64_t between(std::int64_t low, std::int64_t high);
  // True in `permille` of 1000 cases.
  bool chance(std::int64_t permille);
  // Sum of uniform draws, about normal: mean 0, standard deviation `deviation`, within ±3 deviations.
  std::int64_t noise(std::int64_t deviation);

 private:
  std::uint64_t state_;
};

}  // namespace wastewatch::scenario
