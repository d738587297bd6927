// Text from outside made fit for a terminal: base's plain_text under a short name.
#pragma once

#include <string>
#include <string_view>

#include "base/plain_text.h"

namespace wastewatch::cli {

inline std::string plain(std::string_view text) { return plain_text(text); }

}  // namespace wastewatch::cli
