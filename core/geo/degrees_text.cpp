#include "geo/degrees_text.h"

#include <cstdlib>

namespace wastewatch::geo {

std::string degrees_text(std::int32_t e7) {
  constexpr std::int64_t degree = 10'000'000;
  const std::int64_t size = std::abs(std::int64_t{e7});
  std::string fraction = std::to_string(degree + size % degree).substr(1);
  while (!fraction.empty() && fraction.back() == '0') fraction.pop_back();
  std::string out = (e7 < 0 ? "-" : "") + std::to_string(size / degree);
  return fraction.empty() ? out : out.append(".").append(fraction);
}

}  // namespace wastewatch::geo
