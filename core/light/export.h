// What the light client found, as JSON documents for people and for other programs: light blocks and evidence
// in the shape of CometBFT's RPC, so that the evidence member can be handed to broadcast_evidence as it is.
// Pure; thread safe.
#pragma once

#include <span>
#include <string>

#include "light/divergence.h"
#include "light/peers.h"
#include "light/trace.h"

namespace wastewatch::light {

// {"format":"wastewatch/attack","version":1, …}
std::string export_json(const Divergence& divergence);
// {"format":"wastewatch/trace","version":1,"chain_id","steps":[…]}; oldest first.
std::string export_json(std::string_view chain_id, std::span<const TraceStep> steps);
// {"format":"wastewatch/peers","version":1,"peers":[…],"records":[…]}
std::string export_json(const PeersSnapshot& snapshot);

}  // namespace wastewatch::light
