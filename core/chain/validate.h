// The checks that need no signature and no trust: each failure has its own code (errors.h).
// Source: ValidateBasic of CometBFT v0.38.25 types/{block,light,validator_set}.go. Pure functions, thread
// safe.
#pragma once

#include <string_view>

#include "base/error.h"
#include "chain/errors.h"
#include "chain/types.h"

namespace wastewatch::chain {

inline constexpr std::uint64_t block_protocol = 11;
inline constexpr std::size_t max_chain_id_bytes = 50;
inline constexpr std::size_t max_signature_bytes = 64;

// Version, chain id, height, sizes of hashes and of the proposer's address.
Status check_header(const Header& header);
// Round, block, entries: absent ones empty, others with 20-byte address and 1 to 64 bytes of signature.
Status check_commit(const Commit& commit);
// Both of the above, the chain id, and that the commit is for this header.
Status check_signed_header(const SignedHeader& signed_header, std::string_view chain_id);
// The above, the validator set by check_validator_set, one commit entry a validator, and validators_hash.
Status check_light_block(const LightBlock& block, std::string_view chain_id);
// Header, last commit, and that data_hash, last_commit_hash and evidence_hash are those of the content.
Status check_block(const Block& block);

}  // namespace wastewatch::chain
