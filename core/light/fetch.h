// Asking a provider, with the answer held against the question: heights, order, chain. Nothing here is
// trusted yet.
#pragma once

#include <cstdint>
#include <stop_token>
#include <vector>

#include "light/provider.h"

namespace wastewatch::light {

// The block at `height` (0: the latest). Errors: the provider's, malformed_response when another height came
// back, cancelled.
Result<chain::LightBlock> fetch_block(Provider& provider, std::int64_t height, const std::stop_token& stop);

// Blocks from, from+1, …: at least one, at most to - from + 1. Errors as above.
Result<std::vector<chain::LightBlock>> fetch_run(Provider& provider, std::int64_t from, std::int64_t to,
                                                 const std::stop_token& stop);

}  // namespace wastewatch::light
