// Protobuf bytes of CometBFT's types, exactly as the Go implementation writes them (gogoproto: non-nullable
// messages always present), and strict, bounded decoding: unknown fields, repeated singular fields, wrong
// wire types and trailing bytes are refused. Validators' addresses are derived from their keys. Source:
// CometBFT v0.38.25 proto/tendermint/types. Pure functions, thread safe.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "chain/errors.h"
#include "chain/types.h"

namespace wastewatch::chain {

inline constexpr std::size_t max_block_bytes =
    std::size_t{100} * 1024 * 1024;                    // CometBFT's MaxBlockSizeBytes
inline constexpr std::size_t max_validators = 10'000;  // CometBFT's MaxVotesCount

Bytes encode_header(const Header& header);
Bytes encode_block_id(const BlockId& id);
Bytes encode_commit_sig(const CommitSig& entry);
Bytes encode_commit(const Commit& commit);
Bytes encode_vote(const Vote& vote);
Bytes encode_validator(const Validator& validator);
// SimpleValidator, the leaf of validators_hash.
Bytes encode_simple_validator(const Validator& validator);
Bytes encode_validator_set(const ValidatorSet& set);
Bytes encode_signed_header(const SignedHeader& signed_header);
Bytes encode_light_block(const LightBlock& block);
// Within the Evidence oneof, as a block carries it.
Bytes encode_evidence(const Evidence& evidence);
// Without the oneof, the leaf of evidence_hash.
Bytes encode_evidence_leaf(const Evidence& evidence);
Bytes encode_block(const Block& block);
// Code, data, gas_wanted and gas_used only: the leaf of last_results_hash.
Bytes encode_result_leaf(const ExecTxResult& result);

// Errors of all: malformed_proto, too_large, unsupported_key_type, malformed_key, address_mismatch.
Result<Header> decode_header(BytesView bytes);
Result<Commit> decode_commit(BytesView bytes);
Result<Vote> decode_vote(BytesView bytes);
Result<ValidatorSet> decode_validator_set(BytesView bytes);
Result<SignedHeader> decode_signed_header(BytesView bytes);
Result<LightBlock> decode_light_block(BytesView bytes);
Result<Evidence> decode_evidence(BytesView bytes);
Result<Block> decode_block(BytesView bytes);

}  // namespace wastewatch::chain
