#include "merkle/simple_tree.h"

#include <bit>

#include "crypto/hash.h"

namespace wastewatch::merkle {
namespace {

constexpr std::array<std::uint8_t, 1> leaf_prefix = {0};
constexpr std::array<std::uint8_t, 1> inner_prefix = {1};

std::uint64_t split_point(std::uint64_t size) { return std::bit_floor(size - 1); }

template <class Leaf>
Hash root_of(std::span<const Leaf> leaves) {
  SimpleRoot root;
  for (const auto& leaf : leaves) root.add(leaf);
  return root.root();
}

// Appends the aunts of every leaf of the subtree to its proof and returns the subtree's hash.
Hash collect_aunts(std::span<SimpleProof> proofs) {
  if (proofs.size() == 1) return proofs[0].leaf_hash;
  const auto half = static_cast<std::size_t>(split_point(proofs.size()));
  const Hash left = collect_aunts(proofs.first(half));
  const Hash right = collect_aunts(proofs.subspan(half));
  for (auto& proof : proofs.first(half)) proof.aunts.push_back(right);
  for (auto& proof : proofs.subspan(half)) proof.aunts.push_back(left);
  return simple_inner_hash(left, right);
}

// Whether the aunt stands on the left, for each level from the bottom; the path is walked from the top.
std::vector<bool> left_aunts(std::uint64_t total, std::uint64_t index) {
  std::vector<bool> sides;
  while (total > 1) {
    const std::uint64_t half = split_point(total);
    const bool right_child = index >= half;
    sides.push_back(right_child);
    index -= right_child ? half : 0;
    total = right_child ? total - half : half;
  }
  return {sides.rbegin(), sides.rend()};
}

}  // namespace

Hash simple_empty_root() { return crypto::sha256(BytesView{}); }

Hash simple_leaf_hash(BytesView leaf) { return crypto::sha256({BytesView(leaf_prefix), leaf}); }

Hash simple_inner_hash(const Hash& left, const Hash& right) {
  std::array<std::uint8_t, 65> joined;
  joined[0] = inner_prefix[0];
  std::ranges::copy(left.data, joined.begin() + 1);
  std::ranges::copy(right.data, joined.begin() + 33);
  return crypto::sha256(joined);
}

void SimpleRoot::add_hash(const Hash& leaf_hash) {
  Hash subtree = leaf_hash;
  for (std::uint64_t rest = size_; (rest & 1) != 0; rest >>= 1) {
    subtree = simple_inner_hash(pending_[--depth_], subtree);
  }
  pending_[depth_++] = subtree;
  ++size_;
}

Hash SimpleRoot::root() const {
  if (depth_ == 0) return simple_empty_root();
  Hash out = pending_[depth_ - 1];
  for (std::size_t i = depth_ - 1; i-- > 0;) out = simple_inner_hash(pending_[i], out);
  return out;
}

Hash simple_root(std::span<const Bytes> leaves) { return root_of(leaves); }
Hash simple_root(std::span<const BytesView> leaves) { return root_of(leaves); }

std::vector<SimpleProof> simple_proofs(std::span<const Bytes> leaves) {
  std::vector<SimpleProof> proofs(leaves.size());
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    proofs[i].total = static_cast<std::int64_t>(leaves.size());
    proofs[i].index = static_cast<std::int64_t>(i);
    proofs[i].leaf_hash = simple_leaf_hash(leaves[i]);
  }
  if (!proofs.empty()) collect_aunts(proofs);
  return proofs;
}

SimpleProof simple_proof(std::span<const Bytes> leaves, std::size_t index) {
  SimpleProof proof{static_cast<std::int64_t>(leaves.size()),
                    static_cast<std::int64_t>(index),
                    simple_leaf_hash(leaves[index]),
                    {}};
  while (leaves.size() > 1) {
    const auto half = static_cast<std::size_t>(split_point(leaves.size()));
    const bool right_child = index >= half;
    proof.aunts.push_back(simple_root(right_child ? leaves.first(half) : leaves.subspan(half)));
    index -= right_child ? half : 0;
    leaves = right_child ? leaves.subspan(half) : leaves.first(half);
  }
  std::ranges::reverse(proof.aunts);
  return proof;
}

Result<Hash> simple_proof_root(const SimpleProof& proof, const Hash& leaf_hash) {
  if (proof.aunts.size() > max_aunts) return fail(Errc::malformed_proof, "too many aunts");
  if (proof.total <= 0 || proof.index < 0 || proof.index >= proof.total) {
    return fail(Errc::malformed_proof, "index outside the tree");
  }
  const auto sides =
      left_aunts(static_cast<std::uint64_t>(proof.total), static_cast<std::uint64_t>(proof.index));
  if (sides.size() != proof.aunts.size()) return fail(Errc::malformed_proof, "wrong number of aunts");
  Hash out = leaf_hash;
  for (std::size_t i = 0; i < sides.size(); ++i) {
    out = sides[i] ? simple_inner_hash(proof.aunts[i], out) : simple_inner_hash(out, proof.aunts[i]);
  }
  return out;
}

Status verify_simple(const SimpleProof& proof, const Hash& root, BytesView leaf) {
  const Hash hash = simple_leaf_hash(leaf);
  if (hash != proof.leaf_hash) return fail(Errc::wrong_key, "the proof is of another leaf");
  const auto computed = simple_proof_root(proof, hash);
  if (!computed) return fail(computed.error());
  if (*computed != root) return fail(Errc::wrong_root);
  return {};
}

}  // namespace wastewatch::merkle
