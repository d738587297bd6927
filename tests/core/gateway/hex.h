// Bytes of the tests' examples.
#pragma once

#include <string_view>

#include "base/encoding.h"

namespace wastewatch::test {

inline Bytes hex(std::string_view text) { return from_hex(text).value(); }

}  // namespace wastewatch::test
