// Internal: keys of the stores in RocksDB.
#pragma once

#include <cstdint>

#include "base/rocks.h"
#include "light/errors.h"

namespace wastewatch::light {

// Eight bytes, big-endian, so that keys order like numbers.
Bytes number_key(std::uint64_t number);
// Errors: store_corrupt.
Result<std::uint64_t> number_of(BytesView key);

}  // namespace wastewatch::light
