// ICS 23 commitment proofs: the values, and the specifications of the three tree kinds in common use.
// Value types without hidden state. Source: cosmos/ics23 v0.11 proofs.proto and proof.go.
#pragma once

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::merkle::ics23 {

enum class HashOp : std::uint8_t {
  no_hash = 0,
  sha256 = 1,
  sha512 = 2,
  keccak256 = 3,
  ripemd160 = 4,
  bitcoin = 5,  // RIPEMD-160 of SHA-256
  sha512_256 = 6,
  blake2b_512 = 7,
  blake2s_256 = 8,
  blake3 = 9,
};

enum class LengthOp : std::uint8_t {
  no_prefix = 0,
  var_proto = 1,
  var_rlp = 2,
  fixed32_big = 3,
  fixed32_little = 4,
  fixed64_big = 5,
  fixed64_little = 6,
  require_32_bytes = 7,
  require_64_bytes = 8,
};

// hash(prefix ‖ length(prehash_key(key)) ‖ length(prehash_value(value)))
struct LeafOp {
  HashOp hash = HashOp::no_hash;
  HashOp prehash_key = HashOp::no_hash;
  HashOp prehash_value = HashOp::no_hash;
  LengthOp length = LengthOp::no_prefix;
  Bytes prefix;
  bool operator==(const LeafOp&) const = default;
};

// hash(prefix ‖ child ‖ suffix)
struct InnerOp {
  HashOp hash = HashOp::no_hash;
  Bytes prefix;
  Bytes suffix;
  bool operator==(const InnerOp&) const = default;
};

struct ExistenceProof {
  Bytes key;
  Bytes value;
  std::optional<LeafOp> leaf;
  std::vector<InnerOp> path;  // from the leaf up
  bool operator==(const ExistenceProof&) const = default;
};

struct NonExistenceProof {
  Bytes key;
  std::optional<ExistenceProof> left;   // the predecessor
  std::optional<ExistenceProof> right;  // the successor
  bool operator==(const NonExistenceProof&) const = default;
};

using CommitmentProof = std::variant<ExistenceProof, NonExistenceProof>;

struct InnerSpec {
  std::vector<std::int32_t> child_order;
  std::int32_t child_size = 0;
  std::int32_t min_prefix_length = 0;
  std::int32_t max_prefix_length = 0;
  Bytes empty_child;
  HashOp hash = HashOp::no_hash;
};

struct ProofSpec {
  std::optional<LeafOp> leaf_spec;
  std::optional<InnerSpec> inner_spec;
  std::int32_t max_depth = 0;  // 0: default_max_depth
  std::int32_t min_depth = 0;
  bool prehash_key_before_comparison = false;
};

inline constexpr std::int32_t default_max_depth = 128;

const ProofSpec& iavl_spec();
const ProofSpec& tendermint_spec();
const ProofSpec& smt_spec();

// Equal in everything the two kinds' extra rules depend on; prefixes, depths and empty children are not
// compared.
bool same_kind(const ProofSpec& a, const ProofSpec& b);

}  // namespace wastewatch::merkle::ics23
