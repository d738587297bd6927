// Pairs of light blocks that are nearly right: from small honest chains, with up to three members changed,
// signed anew or not.
#pragma once

#include <cstdint>
#include <string>

#include "chain/types.h"
#include "light/options.h"

namespace wastewatch::test {

struct LightCase {
  chain::LightBlock trusted;
  chain::LightBlock untrusted;
  light::VerificationOptions options;
  Timestamp now;
};

// The same for the same seed.
LightCase light_case(std::uint64_t seed);
// A line of input for the reference; blocks in CometBFT's RPC JSON.
std::string line_of(const LightCase& light_case);

}  // namespace wastewatch::test
