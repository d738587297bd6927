// Deterministic mutations for the bounded runs: the same seed gives the same inputs on every machine.
#pragma once

#include <random>

#include "base/bytes.h"

namespace wastewatch::fuzz {

// One to four changes: bits, bytes, telling numbers, removed, doubled and inserted stretches, pieces of
// `other`. At most `max_bytes` long.
Bytes mutate(Bytes input, BytesView other, std::mt19937& random, std::size_t max_bytes);

}  // namespace wastewatch::fuzz
