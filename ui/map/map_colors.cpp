#include "ui/map/map_colors.h"

#include <algorithm>
#include <array>

namespace wastewatch::ui {

QColor MapColors::of_grade(int grade) const {
  const std::array colors{ink, notice, serious, critical};
  return colors[static_cast<std::size_t>(std::clamp(grade, 0, 3))];
}

}  // namespace wastewatch::ui
