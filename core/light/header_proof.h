// How a header is reached from a trust anchor, as a value that can be exported and checked without a network:
// the anchor, the rules, the time at which trust was judged, and the light blocks on the way. Pure but for
// prove_header(), which reads the store. Encoding: protobuf wire format over chain/encoding.h.
#pragma once

#include <string>
#include <vector>

#include "chain/types.h"
#include "light/options.h"
#include "light/trace.h"
#include "light/trusted_store.h"

namespace wastewatch::light {

struct HeaderProof {
  std::string chain_id;
  AnchorPoint anchor;
  VerificationOptions options;
  Timestamp evaluated_at;                 // trusting period and clock drift are judged at this time
  std::vector<chain::LightBlock> blocks;  // from the anchor to the header, each verified from the one before
};

inline constexpr std::size_t max_proof_blocks = 10'000;

Bytes encode(const HeaderProof& proof);
// Accepts only what encode writes. Errors: malformed_response.
Result<HeaderProof> decode_header_proof(BytesView bytes);

// The way from the stored anchor to the stored block at `height` (not below the anchor), with as few blocks
// as the overlaps allow. Errors: no_trusted_state when one of them is not stored, the verdict's when trust
// has expired, store_failed, store_corrupt.
Result<HeaderProof> prove_header(const TrustedStore& store, std::string chain_id,
                                 const VerificationOptions& options, std::int64_t height, Timestamp at);

// Verifies every step anew at the time `at` (proof.evaluated_at, or another). The steps, one a block, the
// anchor's first. The caller compares proof.anchor with an anchor of its own. Errors: wrong_trust_anchor,
// wrong_chain_id, the verdict's.
Result<std::vector<TraceStep>> check(const HeaderProof& proof, Timestamp at);

}  // namespace wastewatch::light
