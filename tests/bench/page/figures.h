// What a row of the map page came to: a line of JSON for wastewatch-bench, or of words.
#pragma once

#include <string>
#include <vector>

namespace wastewatch::bench {

struct PageFigure {
  std::string row;
  double value = 0;  // what the target is about
  std::string note;  // what was measured
};

// Of at least one value; `share` 0.5: the median.
double share_of(std::vector<double> values, double share);
void print_figure(const PageFigure& figure);

}  // namespace wastewatch::bench
