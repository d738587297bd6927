// Columns for a terminal: Han characters take two cells. Pure; thread safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace wastewatch::evaluate {

// Cells that the text takes.
std::size_t width_of(std::string_view text);
// Rows of equal length, the first is the head. The first `left` columns begin at the left, the others end at
// the right. Each line is indented by two and ends with a line break.
std::string table_text(const std::vector<std::vector<std::string>>& rows, std::size_t left);

}  // namespace wastewatch::evaluate
