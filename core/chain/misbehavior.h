// A block's evidence as CometBFT hands it to applications. Pure; thread safe.
// Source: CometBFT v0.38.25 types/evidence.go, the ABCI methods.
#pragma once

#include <span>
#include <vector>

#include "chain/abci.h"
#include "chain/types.h"

namespace wastewatch::chain {

// One entry for duplicate votes, one per byzantine validator for an attack on light clients; in order.
std::vector<abci::Misbehavior> misbehavior_of(std::span<const Evidence> evidence);

}  // namespace wastewatch::chain
