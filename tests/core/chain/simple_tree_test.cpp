#include "merkle/simple_tree.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "support/vectors.h"

namespace wastewatch::merkle {
namespace {

using nlohmann::json;

std::optional<Hash> hash_of(const json& base64) {
  return Hash::from(*from_base64(base64.get<std::string>()));
}

// The vectors give the leaf's hash instead of the leaf.
bool accepts(const json& test) {
  const auto root = hash_of(test["root"]);
  const auto leaf = hash_of(test["leafHash"]);
  SimpleProof proof{test["treeSize"].get<std::int64_t>(), test["leafIdx"].get<std::int64_t>(), {}, {}};
  for (const auto& aunt : test["proof"]) {
    const auto hash = hash_of(aunt);
    if (!hash) return false;
    proof.aunts.push_back(*hash);
  }
  if (!root || !leaf) return false;
  const auto computed = simple_proof_root(proof, *leaf);
  return computed && *computed == *root;
}

TEST(SimpleTree, AgreesWithRfc6962InclusionVectors) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  int good = 0;
  int bad = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(vectors / "rfc6962" / "inclusion")) {
    if (!entry.is_regular_file()) continue;
    const json test = json::parse(test::read_file(entry.path()));
    const bool expected = !test["wantErr"].get<bool>();
    EXPECT_EQ(accepts(test), expected) << entry.path();
    ++(expected ? good : bad);
  }
  EXPECT_EQ(good, 6);
  EXPECT_EQ(bad, 92);
}

// Roots of the reference implementation's test tree (transparency-dev/merkle, RFC 6962 with SHA-256).
TEST(SimpleTree, GivesKnownRoots) {
  EXPECT_EQ(to_hex(simple_root(std::span<const Bytes>{})),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  const std::vector<Bytes> leaves = {{},
                                     {0x00},
                                     {0x10},
                                     {0x20, 0x21},
                                     {0x30, 0x31},
                                     {0x40, 0x41, 0x42, 0x43},
                                     {0x50, 0x51, 0x52, 0x53, 0x54, 0x55, 0x56, 0x57},
                                     *from_hex("606162636465666768696a6b6c6d6e6f")};
  EXPECT_EQ(to_hex(simple_root(std::span(leaves).first(1))),
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
  EXPECT_EQ(to_hex(simple_root(leaves)), "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
}

std::vector<Bytes> some_leaves() {
  return *rc::gen::nonEmpty(rc::gen::container<std::vector<Bytes>>(rc::gen::arbitrary<Bytes>()));
}

RC_GTEST_PROP(SimpleTree, EveryProofVerifiesAndBothWaysOfProvingAgree, ()) {
  const auto leaves = some_leaves();
  const Hash root = simple_root(leaves);
  const auto proofs = simple_proofs(leaves);
  RC_ASSERT(proofs.size() == leaves.size());
  for (std::size_t i = 0; i < leaves.size(); ++i) {
    RC_ASSERT(proofs[i] == simple_proof(leaves, i));
    RC_ASSERT(verify_simple(proofs[i], root, leaves[i]).has_value());
  }
}

RC_GTEST_PROP(SimpleTree, NoFlippedBitVerifies, ()) {
  const auto leaves = some_leaves();
  const Hash root = simple_root(leaves);
  const auto index = *rc::gen::inRange<std::size_t>(0, leaves.size());
  const auto byte = *rc::gen::inRange<std::size_t>(0, 32);
  const auto bit = static_cast<std::uint8_t>(1U << *rc::gen::inRange(0, 8));
  const SimpleProof proof = simple_proof(leaves, index);
  Hash other_root = root;
  other_root.data[byte] ^= bit;
  RC_ASSERT(verify_simple(proof, other_root, leaves[index]).error().is(Errc::wrong_root));
  SimpleProof other_leaf = proof;
  other_leaf.leaf_hash.data[byte] ^= bit;
  RC_ASSERT(verify_simple(other_leaf, root, leaves[index]).error().is(Errc::wrong_key));
  for (std::size_t i = 0; i < proof.aunts.size(); ++i) {
    SimpleProof broken = proof;
    broken.aunts[i].data[byte] ^= bit;
    RC_ASSERT(verify_simple(broken, root, leaves[index]).error().is(Errc::wrong_root));
  }
  Bytes longer = leaves[index];
  longer.push_back(0);
  RC_ASSERT(verify_simple(proof, root, longer).error().is(Errc::wrong_key));
}

RC_GTEST_PROP(SimpleTree, RefusesAMissingOrExtraAunt, ()) {
  const auto leaves = some_leaves();
  SimpleProof proof = simple_proof(leaves, 0);
  proof.aunts.push_back(simple_empty_root());
  RC_ASSERT(verify_simple(proof, simple_root(leaves), leaves[0]).error().is(Errc::malformed_proof));
  proof.aunts.pop_back();
  if (proof.aunts.empty()) return;
  proof.aunts.pop_back();
  RC_ASSERT(verify_simple(proof, simple_root(leaves), leaves[0]).error().is(Errc::malformed_proof));
}

TEST(SimpleTree, RefusesImpossiblePositionsAndLongPaths) {
  const std::vector<Bytes> leaves = {{1}, {2}};
  const Hash root = simple_root(leaves);
  const SimpleProof good = simple_proof(leaves, 1);
  using Position = std::pair<std::int64_t, std::int64_t>;
  for (const auto& [total, index] : {Position{0, 0}, Position{-1, 0}, Position{2, -1}, Position{2, 2},
                                     Position{std::numeric_limits<std::int64_t>::max(), 1}}) {
    SimpleProof proof = good;
    proof.total = total;
    proof.index = index;
    EXPECT_TRUE(verify_simple(proof, root, leaves[1]).error().is(Errc::malformed_proof));
  }
  SimpleProof endless = good;
  endless.aunts.resize(max_aunts + 1);
  EXPECT_TRUE(verify_simple(endless, root, leaves[1]).error().is(Errc::malformed_proof));
}

TEST(SimpleTree, IncrementalRootMatchesAfterEveryLeaf) {
  SimpleRoot incremental;
  std::vector<Bytes> leaves;
  for (std::uint8_t i = 0; i < 130; ++i) {
    EXPECT_EQ(incremental.root(), simple_root(leaves)) << int{i};
    leaves.push_back({i});
    incremental.add(leaves.back());
    EXPECT_EQ(incremental.size(), leaves.size());
  }
  EXPECT_EQ(incremental.root(), *simple_proof_root(simple_proof(leaves, 77), simple_leaf_hash(leaves[77])));
}

}  // namespace
}  // namespace wastewatch::merkle
