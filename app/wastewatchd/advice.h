// What the operator can do about an error: node::advice, and the same for the ledger's state below it.
#pragma once

#include <string_view>

#include "base/error.h"

namespace wastewatch::wastewatchd {

// One sentence; empty when the error's detail says it all.
std::string_view advice(const Error& error);

}  // namespace wastewatch::wastewatchd
