// A conflict between the primary and a witness, both validly signed: an attack on light clients, or a forked
// chain. The value is kept and shown; building LightClientAttackEvidence from it is the detector's work.
// Encoding: protobuf wire format over chain/encoding.h.
#pragma once

#include <cstdint>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "chain/types.h"

namespace wastewatch::light {

struct Divergence {
  std::string chain_id;
  std::string primary;
  std::string witness;
  chain::LightBlock common;         // the newest header trusted before the conflict
  chain::LightBlock primary_block;  // what the primary shows
  chain::LightBlock witness_block;  // what the witness shows, verified from the common header
  Timestamp found_at;
};

Bytes encode(const Divergence& divergence);
// Errors: store_corrupt.
Result<Divergence> decode_divergence(BytesView bytes);

}  // namespace wastewatch::light
