// A chain whose validator set changes at every height, made by the reference implementation: what verifies
// must be one of its headers.
#pragma once

#include <vector>

#include "chain/types.h"
#include "light/options.h"

namespace wastewatch::fuzz {

struct HonestChain {
  std::vector<chain::LightBlock> blocks;  // heights 1, 2, …
  std::vector<Hash> hashes;               // of their headers
  light::VerificationOptions options;
  Timestamp now;

  bool has(const chain::Header& header) const;
};

const HonestChain& honest_chain();

}  // namespace wastewatch::fuzz
