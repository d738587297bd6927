// ICS 23 CommitmentProof as protobuf bytes. Only the one encoding that the reference libraries write is
// accepted: fields ascending, none twice, none unknown, no default written. Pure; thread safe. Errors:
// malformed_proof; unsupported_proof for batch and compressed proofs, which nothing here needs.
#pragma once

#include "base/error.h"
#include "base/wire.h"
#include "merkle/errors.h"
#include "merkle/ics23.h"

namespace wastewatch::merkle::ics23 {

inline constexpr std::size_t max_proof_bytes = 1U << 20;
inline constexpr std::size_t max_path_steps = 256;  // SMT; IAVL and Tendermint proofs stop at 128
inline constexpr std::size_t max_op_bytes = 4096;   // a prefix or a suffix

Bytes encode(const CommitmentProof& proof);
Result<CommitmentProof> decode(BytesView bytes);

// The messages inside, for codecs that store them apart.
Bytes encode_existence(const ExistenceProof& proof);
Result<ExistenceProof> decode_existence(BytesView bytes);
Bytes encode_leaf(const LeafOp& op);
Result<LeafOp> decode_leaf(BytesView bytes);
Bytes encode_inner(const InnerOp& op);
Result<InnerOp> decode_inner(BytesView bytes);

}  // namespace wastewatch::merkle::ics23
