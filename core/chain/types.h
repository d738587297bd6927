// CometBFT's data types (v0.38 and v0.40 share them on the wire), as plain values.
// Heights are int64, voting power is int64; hashes that may be empty are Bytes of 0 or 32.
// Source: CometBFT v0.38.25 types/ and proto/tendermint/types.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bytes.h"
#include "base/time.h"
#include "crypto/public_key.h"

namespace wastewatch::chain {

inline constexpr std::size_t max_app_hash = 4096;  // bytes; the hash is the application's own choice

struct PartSetHeader {
  std::uint32_t total = 0;
  Bytes hash;
  bool operator==(const PartSetHeader&) const = default;
};

struct BlockId {
  Bytes hash;
  PartSetHeader part_set_header;
  bool operator==(const BlockId&) const = default;
};

struct Consensus {
  std::uint64_t block = 0;  // block protocol, 11
  std::uint64_t app = 0;
  bool operator==(const Consensus&) const = default;
};

struct Header {
  Consensus version;
  std::string chain_id;
  std::int64_t height = 0;
  Timestamp time;
  BlockId last_block_id;
  Bytes last_commit_hash;
  Bytes data_hash;
  Bytes validators_hash;
  Bytes next_validators_hash;
  Bytes consensus_hash;
  Bytes app_hash;
  Bytes last_results_hash;
  Bytes evidence_hash;
  Bytes proposer_address;
  bool operator==(const Header&) const = default;
};

enum class BlockIdFlag : std::uint8_t { absent = 1, commit = 2, nil = 3 };

struct CommitSig {
  BlockIdFlag block_id_flag = BlockIdFlag::absent;
  Bytes validator_address;  // 20 bytes, empty when absent
  Timestamp timestamp = Timestamp::go_zero();
  Bytes signature;
  bool operator==(const CommitSig&) const = default;
};

struct Commit {
  std::int64_t height = 0;
  std::int32_t round = 0;
  BlockId block_id;
  std::vector<CommitSig> signatures;  // entry i belongs to validator i of the set
  bool operator==(const Commit&) const = default;
};

struct Validator {
  Address address;  // always derived from the key on decoding, never trusted from the wire
  crypto::PublicKey public_key;
  std::int64_t voting_power = 0;
  std::int64_t proposer_priority = 0;
  bool operator==(const Validator&) const = default;
};

// Ordered by power descending, then address ascending.
struct ValidatorSet {
  std::vector<Validator> validators;
  std::optional<Address> proposer;
  bool operator==(const ValidatorSet&) const = default;
};

struct SignedHeader {
  Header header;
  Commit commit;
  bool operator==(const SignedHeader&) const = default;
};

// What a light client verifies at one height.
struct LightBlock {
  SignedHeader signed_header;
  ValidatorSet validators;

  std::int64_t height() const { return signed_header.header.height; }
  bool operator==(const LightBlock&) const = default;
};

struct Vote {
  std::uint8_t type = 0;  // 1 prevote, 2 precommit
  std::int64_t height = 0;
  std::int32_t round = 0;
  BlockId block_id;
  Timestamp timestamp;
  Bytes validator_address;
  std::int32_t validator_index = 0;
  Bytes signature;
  Bytes extension;
  Bytes extension_signature;
  bool operator==(const Vote&) const = default;
};

struct DuplicateVoteEvidence {
  Vote vote_a;
  Vote vote_b;
  std::int64_t total_voting_power = 0;
  std::int64_t validator_power = 0;
  Timestamp timestamp;
  bool operator==(const DuplicateVoteEvidence&) const = default;
};

struct LightClientAttackEvidence {
  LightBlock conflicting_block;
  std::int64_t common_height = 0;
  std::vector<Validator> byzantine_validators;
  std::int64_t total_voting_power = 0;
  Timestamp timestamp;
  bool operator==(const LightClientAttackEvidence&) const = default;
};

using Evidence = std::variant<DuplicateVoteEvidence, LightClientAttackEvidence>;

struct Block {
  Header header;
  std::vector<Bytes> txs;
  std::vector<Evidence> evidence;
  Commit last_commit;
};

struct BlockMeta {
  BlockId block_id;
  std::int64_t block_size = 0;
  Header header;
  std::int64_t num_txs = 0;
};

// The four members that last_results_hash commits to, plus what it does not.
struct ExecTxResult {
  std::uint32_t code = 0;
  Bytes data;
  std::int64_t gas_wanted = 0;
  std::int64_t gas_used = 0;
  std::string log;        // not committed to by any header
  std::string codespace;  // not committed to by any header
};

struct ValidatorUpdate {
  crypto::PublicKey public_key;
  std::int64_t power = 0;
};

}  // namespace wastewatch::chain
