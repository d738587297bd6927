#include "evaluate/statistics.h"

#include <algorithm>
#include <cmath>

namespace wastewatch::evaluate {
namespace {

constexpr double z = 1.959963984540054;  // of 95 %, two-sided

std::int64_t ranked(const std::vector<std::int64_t>& ascending, std::size_t percent) {
  const auto rank = (ascending.size() * percent + 99) / 100;
  return ascending[std::max<std::size_t>(rank, 1) - 1];
}

}  // namespace

std::optional<double> Share::value() const {
  if (of == 0) return std::nullopt;
  return static_cast<double>(hits) / static_cast<double>(of);
}

Interval wilson(const Share& share) {
  if (share.of == 0) return {};
  const auto n = static_cast<double>(share.of);
  const double p = *share.value();
  const double centre = p + z * z / (2 * n);
  const double half = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
  const double scale = 1 + z * z / n;
  return {share.hits == 0 ? 0 : std::max(0.0, (centre - half) / scale),
          share.hits == share.of ? 1 : std::min(1.0, (centre + half) / scale)};
}

Estimate estimate(const Share& share) { return {share.value(), wilson(share)}; }

Estimate f1(std::int64_t found, std::int64_t wrong, std::int64_t missed) {
  const auto out = estimate({found, found + wrong + missed});
  const auto turned = [](double share) { return 2 * share / (1 + share); };
  return {out.value.transform(turned), {turned(out.interval.low), turned(out.interval.high)}};
}

Estimate mean(std::span<const Share> shares) {
  double sum = 0;
  double below = 0;
  double above = 0;
  double count = 0;
  for (const auto& share : shares) {
    const auto value = share.value();
    if (!value) continue;
    const auto interval = wilson(share);
    sum += *value;
    below += (*value - interval.low) * (*value - interval.low);
    above += (interval.high - *value) * (interval.high - *value);
    ++count;
  }
  if (count == 0) return {};
  const double middle = sum / count;
  return {
      middle,
      {std::max(0.0, middle - std::sqrt(below) / count), std::min(1.0, middle + std::sqrt(above) / count)}};
}

Quantiles quantiles(std::vector<std::int64_t> values) {
  if (values.empty()) return {};
  std::ranges::sort(values);
  return {std::ssize(values), ranked(values, 50), ranked(values, 90)};
}

}  // namespace wastewatch::evaluate
