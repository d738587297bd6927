// Names of administrative divisions by their code (GB/T 2260), for the places this product starts from.
// Constant data and pure functions; thread safe.
#pragma once

#include <QString>
#include <string>
#include <string_view>
#include <vector>

#include "ui/format/format.h"

namespace wastewatch::ui {

// "Tongxiang" of 330483, "Jiaxing" of 3304; the code itself when it is not in the table.
QString region_name(std::string_view code, Tongue tongue);
// Codes of those whose name begins so, in either language.
std::vector<std::string> regions_named(const QString& text);

}  // namespace wastewatch::ui
