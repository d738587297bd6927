// The hashes that a CometBFT header consists of and that identify a block. Pure functions, thread safe.
// Source: CometBFT v0.38.25 types/{block,validator_set,results,evidence,params,part_set}.go.
#pragma once

#include <span>

#include "base/bytes.h"
#include "chain/abci.h"
#include "chain/types.h"

namespace wastewatch::chain {

// Merkle root over the 14 encoded members; the block's hash.
Hash header_hash(const Header& header);
// Over the set as it is ordered; the caller sorts (validator_set.h).
Hash validators_hash(std::span<const Validator> validators);
// Merkle root over SHA-256 of each transaction.
Hash data_hash(std::span<const Bytes> txs);
Hash tx_hash(BytesView tx);
// Goes into last_results_hash of the next header.
Hash results_hash(std::span<const ExecTxResult> results);
// Goes into last_commit_hash of the next header. Over the entries only.
Hash commit_hash(const Commit& commit);
Hash evidence_hash(std::span<const Evidence> evidence);
// What /broadcast_evidence answers. For attacks CometBFT leaves out the last byte of the conflicting block's
// hash.
Hash evidence_identity(const Evidence& evidence);
// Commits to the block's maximal bytes and gas only.
Hash consensus_hash(const abci::ConsensusParams& params);

// Blocks travel in parts of this many bytes; the root over the parts is in the block id.
inline constexpr std::size_t block_part_bytes = 65'536;
PartSetHeader part_set_header(BytesView encoded_block);
// Header hash and parts of the encoded block.
BlockId block_id_of(const Block& block);

}  // namespace wastewatch::chain
