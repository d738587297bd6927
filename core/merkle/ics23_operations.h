// The hash operations of ICS 23 proofs: what a leaf and an inner step compute. Pure; thread safe.
// Errors: malformed_proof, unsupported_proof (Keccak-256, BLAKE3, RLP lengths: no tree here uses them).
#pragma once

#include <array>

#include "base/error.h"
#include "merkle/errors.h"
#include "merkle/ics23.h"

namespace wastewatch::merkle::ics23 {

// A hash of up to 64 bytes.
struct Digest {
  std::array<std::uint8_t, 64> data;
  std::size_t size = 0;
  BytesView view() const { return {data.data(), size}; }
};

// Errors also for no_hash: hashing is asked for.
Result<Digest> do_hash(HashOp op, BytesView preimage);
// Errors for an empty key or value.
Result<Digest> apply(const LeafOp& op, BytesView key, BytesView value);
// Errors for an empty child.
Result<Digest> apply(const InnerOp& op, BytesView child);
// The same in place, for walking up a path.
Status climb(const InnerOp& op, Digest& child);
// The key as neighbours are ordered: hashed first where the specification says so.
Bytes key_for_comparison(const ProofSpec& spec, BytesView key);

}  // namespace wastewatch::merkle::ics23
