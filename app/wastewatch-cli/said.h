// Internal: texts of the catalogues in the language of the terminal.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "words/catalogue.h"

namespace wastewatch::cli {

using Fillings = std::vector<words::Filling>;

std::string said(std::string_view key, const Fillings& fillings = {});
// Whether what was typed means yes, in any language of the catalogues.
bool is_yes(std::string_view typed);
// The word of a closed list: "grade", "critical".
std::string named(std::string_view list, std::string_view name);

}  // namespace wastewatch::cli
