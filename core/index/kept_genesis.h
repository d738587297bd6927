// The genesis document as the derived data keeps it, in CometBFT's JSON. Internal to core/index. Pure.
#pragma once

#include <string>

#include "index/block_source.h"

namespace wastewatch::index {

// Errors: store_failed (a validator's key has no address).
Result<std::string> encode_genesis(const Genesis& genesis);
// Errors: store_corrupt.
Result<Genesis> decode_genesis(std::string_view text);

}  // namespace wastewatch::index
