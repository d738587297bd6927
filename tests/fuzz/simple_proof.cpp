// RFC 6962 inclusion proofs: what verifies is a leaf of the tree.
#include "merkle/simple_tree.h"

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace merkle;

const std::vector<Bytes>& leaves() {
  static const auto all = [] {
    std::vector<Bytes> out;
    for (std::uint8_t i = 0; i < 11; ++i) out.push_back(Bytes(i, i));
    return out;
  }();
  return all;
}

void append_number(Bytes& out, std::int64_t number) {
  for (int shift = 56; shift >= 0; shift -= 8) {
    out.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift));
  }
}

}  // namespace

// total ‖ index ‖ leaf with its length ‖ aunts of 32 bytes
void run(BytesView input) {
  static const Hash root = simple_root(leaves());
  Pieces pieces(input);
  SimpleProof proof{
      static_cast<std::int64_t>(pieces.be64()), static_cast<std::int64_t>(pieces.be64()), {}, {}};
  const BytesView leaf = pieces.with_length();
  proof.leaf_hash = simple_leaf_hash(leaf);
  while (const auto aunt = Hash::from(pieces.bytes(Hash::size_bytes))) proof.aunts.push_back(*aunt);
  if (!verify_simple(proof, root, leaf)) return;
  require(std::ranges::contains(leaves(), to_bytes(leaf)), "only leaves are proven");
  if (proof.total != std::ssize(leaves())) return;
  require(equal(leaves()[static_cast<std::size_t>(proof.index)], leaf), "at their index");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (std::size_t i = 0; i < leaves().size(); ++i) {
    const auto proof = simple_proof(leaves(), i);
    Bytes seed;
    append_number(seed, proof.total);
    append_number(seed, proof.index);
    append_with_length(seed, leaves()[i]);
    for (const auto& aunt : proof.aunts) append(seed, aunt);
    out.push_back(std::move(seed));
  }
  return out;
}

}  // namespace wastewatch::fuzz
