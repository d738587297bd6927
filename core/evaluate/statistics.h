// Shares with their 95 % confidence intervals, and quantiles. Pure; thread safe.
//   a share     Wilson's score interval (Wilson 1927): defined for 0 and for all, never outside [0, 1]
//   F1          found / (found + wrong + missed) is a share, F*, of which F1 = 2 F* / (1 + F*) is a growing
//               function (Hand, Christen and Kirielle 2021): the ends of Wilson's interval of F*, turned into
//               F1
//   a mean      of independent shares: their distances to their intervals' ends, added in quadrature (MOVER,
//               Zou and Donner 2008)
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace wastewatch::evaluate {

struct Interval {
  double low = 0;
  double high = 1;
};

struct Share {
  std::int64_t hits = 0;
  std::int64_t of = 0;
  std::optional<double> value() const;  // nothing of nothing
  bool operator==(const Share&) const = default;
};

struct Estimate {
  std::optional<double> value;
  Interval interval;
};

Interval wilson(const Share& share);
Estimate estimate(const Share& share);
Estimate f1(std::int64_t found, std::int64_t wrong, std::int64_t missed);
// Of those shares that are of something.
Estimate mean(std::span<const Share> shares);

// By nearest rank: values that occurred.
struct Quantiles {
  std::int64_t count = 0;
  std::int64_t median = 0;
  std::int64_t p90 = 0;
  bool operator==(const Quantiles&) const = default;
};
Quantiles quantiles(std::vector<std::int64_t> values);

}  // namespace wastewatch::evaluate
