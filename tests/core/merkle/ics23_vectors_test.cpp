// Whole proofs: the 18 of cosmos/ics23, and those made with cosmos/iavl that the reference verifier accepts
// or refuses.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ics23_json.h"
#include "merkle/ics23_codec.h"
#include "merkle/ics23_verify.h"
#include "merkle/proof.h"
#include "support/vectors.h"

namespace wastewatch::merkle::ics23 {
namespace {

using nlohmann::json;
using test::hex_member;

struct Vector {
  Bytes root, key, value, proof;
};

Vector read_vector(const json& object) {
  return {hex_member(object, "root"), hex_member(object, "key"), hex_member(object, "value"),
          hex_member(object, "proof")};
}

// An empty value asks for absence.
Status verify(const ProofSpec& spec, const Vector& v) {
  const auto proof = decode(v.proof);
  if (!proof) return fail(proof.error());
  const bool exists = std::holds_alternative<ExistenceProof>(*proof);
  if (exists == v.value.empty()) return fail(Errc::wrong_key, "the other kind of proof");
  if (exists) return verify_membership(spec, v.root, std::get<ExistenceProof>(*proof), v.key, v.value);
  return verify_non_membership(spec, v.root, std::get<NonExistenceProof>(*proof), v.key);
}

// Through the tree's own, stricter interface.
Status verify_strictly(const Vector& v) {
  const auto root = Hash::from(v.root);
  const auto proof = decode(v.proof);
  if (!root || !proof) return fail(Errc::malformed_proof);
  const bool exists = std::holds_alternative<ExistenceProof>(*proof);
  if (exists == v.value.empty()) return fail(Errc::wrong_key, "the other kind of proof");
  if (exists) return verify_existence(*root, v.key, v.value, std::get<ExistenceProof>(*proof));
  return verify_absence(*root, v.key, std::get<NonExistenceProof>(*proof));
}

struct Tree {
  const char* folder;
  const ProofSpec& spec;
};

TEST(Ics23Vectors, the_18_proofs_of_three_trees_verify_and_encode_back) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  int seen = 0;
  for (const Tree& tree :
       {Tree{"iavl", iavl_spec()}, Tree{"tendermint", tendermint_spec()}, Tree{"smt", smt_spec()}}) {
    for (const auto& entry : std::filesystem::directory_iterator(vectors / "ics23" / tree.folder)) {
      SCOPED_TRACE(entry.path().string());
      const Vector v = read_vector(json::parse(test::read_file(entry.path())));
      const auto verdict = verify(tree.spec, v);
      EXPECT_TRUE(verdict) << verdict.error().text();
      EXPECT_EQ(encode(decode(v.proof).value()), v.proof);
      Vector other = v;
      other.root[0] ^= 1;
      EXPECT_FALSE(verify(tree.spec, other));
      ++seen;
    }
  }
  EXPECT_EQ(seen, 18);
}

TEST(Ics23Vectors, proofs_of_cosmos_iavl_verify) {
  const json file = json::parse(test::read_file(test::own_vectors() / "iavl" / "proofs.json"));
  for (const auto& tree : file.at("cases")) {
    for (const auto& row : tree.at("proofs")) {
      Vector v = read_vector(row);
      v.root = hex_member(tree, "root");
      EXPECT_TRUE(verify(iavl_spec(), v)) << row.dump();
      EXPECT_TRUE(verify_strictly(v)) << row.dump();
    }
  }
}

TEST(Ics23Vectors, what_the_reference_refuses_is_refused_and_what_it_accepts_is_accepted) {
  const json file = json::parse(test::read_file(test::own_vectors() / "iavl" / "mutated_proofs.json"));
  ASSERT_GT(file.at("cases").size(), 100U);
  for (const auto& row : file.at("cases")) {
    SCOPED_TRACE(row.at("mutation").get<std::string>());
    const Vector v = read_vector(row);
    // The reference's decoder skips unknown fields; ours takes one encoding only.
    const bool stricter = row.at("mutation") == "an unknown field appended";
    const bool expected = row.at("ok").get<bool>() && !stricter;
    EXPECT_EQ(verify(iavl_spec(), v).has_value(), expected) << row.dump();
    EXPECT_EQ(verify_strictly(v).has_value(), expected) << row.dump();
  }
}

TEST(Ics23Codec, batch_and_compressed_proofs_are_named_unsupported) {
  for (const char* hex : {"1a00", "2200"}) {
    const auto decoded = decode(*from_hex(hex));
    ASSERT_FALSE(decoded);
    EXPECT_TRUE(decoded.error().is(Errc::unsupported_proof));
  }
}

TEST(Ics23Codec, anything_but_the_one_encoding_is_malformed) {
  // empty, both kinds, a field twice, descending fields, a written default, unknown field, wrong wire type
  for (const char* hex : {"", "0a001200", "0a060a01610a0162", "0a061201610a0162", "0a041a020800", "0a022a00",
                          "0a020801", "0a81000a", "0aff"}) {
    const auto decoded = decode(*from_hex(hex));
    ASSERT_FALSE(decoded) << hex;
    EXPECT_TRUE(decoded.error().is(Errc::malformed_proof)) << hex;
  }
}

TEST(Ics23Neighbours, equal_and_nested_paths_are_not_neighbours_and_stay_in_bounds) {
  const InnerSpec& spec = *iavl_spec().inner_spec;
  const InnerOp step{HashOp::sha256, Bytes(5, 32), Bytes(33, 32)};
  const std::vector<InnerOp> one{step};
  const std::vector<InnerOp> two{step, step};
  EXPECT_FALSE(is_left_neighbour(spec, {}, {}).value());
  EXPECT_FALSE(is_left_neighbour(spec, one, one).value());
  EXPECT_FALSE(is_left_neighbour(spec, one, two).value());
  EXPECT_FALSE(is_left_neighbour(spec, two, one).value());
}

}  // namespace
}  // namespace wastewatch::merkle::ics23
