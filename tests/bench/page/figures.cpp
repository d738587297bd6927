#include "figures.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace wastewatch::bench {

double share_of(std::vector<double> values, double share) {
  if (values.empty()) throw std::runtime_error("nothing was measured");
  std::ranges::sort(values);
  return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5)];
}

void print_figure(const PageFigure& figure) {
  std::cout << nlohmann::json{{"row", figure.row}, {"value", figure.value}, {"note", figure.note}}.dump()
            << std::endl;
}

}  // namespace wastewatch::bench
