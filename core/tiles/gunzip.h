// gzip with a limit on what comes out. Pure.
#pragma once

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::tiles {

// Errors: damaged, too_large.
Result<Bytes> gunzip(BytesView packed, std::size_t max_bytes);

}  // namespace wastewatch::tiles
