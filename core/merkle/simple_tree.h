// Merkle trees of RFC 6962 with SHA-256, as CometBFT hashes headers, transactions, results, commits and sets:
// empty = H(""), leaf = H(00‖x), inner = H(01‖left‖right), split at the largest power of two below n.
// Pure functions; thread safe.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "merkle/errors.h"

namespace wastewatch::merkle {

// A longer path cannot belong to a tree that fits into memory; CometBFT has the same limit.
inline constexpr std::size_t max_aunts = 100;

Hash simple_empty_root();
Hash simple_leaf_hash(BytesView leaf);
Hash simple_inner_hash(const Hash& left, const Hash& right);

// The root of leaves added one after the other, without keeping them: memory is one hash a level.
class SimpleRoot {
 public:
  void add(BytesView leaf) { add_hash(simple_leaf_hash(leaf)); }
  // For a leaf whose hash is known already.
  void add_hash(const Hash& leaf_hash);
  std::uint64_t size() const { return size_; }
  // Of the leaves so far; more may be added afterwards.
  Hash root() const;

 private:
  std::array<Hash, 64> pending_;  // perfect subtrees, largest first
  std::size_t depth_ = 0;
  std::uint64_t size_ = 0;
};

Hash simple_root(std::span<const Bytes> leaves);
Hash simple_root(std::span<const BytesView> leaves);

// That leaf `index` of `total` is under a root.
struct SimpleProof {
  std::int64_t total = 0;
  std::int64_t index = 0;
  Hash leaf_hash;
  std::vector<Hash> aunts;  // siblings from the bottom to the top
  bool operator==(const SimpleProof&) const = default;
};

// One proof a leaf, in order, in O(n log n).
std::vector<SimpleProof> simple_proofs(std::span<const Bytes> leaves);
// The proof of leaf `index` (< leaves.size()).
SimpleProof simple_proof(std::span<const Bytes> leaves, std::size_t index);

// The root that the proof leads to from `leaf_hash`. Errors: malformed_proof (more than max_aunts, an index
// outside the tree, or not exactly as many aunts as the position has).
Result<Hash> simple_proof_root(const SimpleProof& proof, const Hash& leaf_hash);
// Recomputes the leaf's hash. Errors: malformed_proof, wrong_key (another leaf), wrong_root.
Status verify_simple(const SimpleProof& proof, const Hash& root, BytesView leaf);

}  // namespace wastewatch::merkle
