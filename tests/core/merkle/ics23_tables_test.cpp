// The 57 table cases of cosmos/ics23, each file against the function it was written for:
//   TestLeafOpData, TestInnerOpData      apply()
//   TestDoHashData                       do_hash()
//   TestExistenceProofData               calculate_root() without a specification
//   TestCheckLeafData                    check_against_spec(leaf) with a leaf specification only
//   TestCheckAgainstSpecData             check_against_spec(proof); only whether it fails, the words are ours
//   TestEmptyBranchData                  check_against_spec(step, layer 1), left/right_branches_are_empty()
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "ics23_json.h"
#include "merkle/ics23_verify.h"
#include "support/vectors.h"

namespace wastewatch::merkle::ics23 {
namespace {

using nlohmann::json;
using test::base64_member;

json load_table(const std::filesystem::path& vectors, const char* name) {
  return json::parse(test::read_file(vectors / "ics23" / name));
}

void expect_digest(const Result<Digest>& got, const json& expected) {
  ASSERT_EQ(got.has_value(), !expected.at("IsErr").get<bool>());
  if (!got) return;
  EXPECT_EQ(to_bytes(got->view()), base64_member(expected, "Expected"));
}

TEST(Ics23Tables, leaf_operations_hash_as_stated) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestLeafOpData.json");
  ASSERT_EQ(table.size(), 11U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    expect_digest(
        apply(test::leaf_from_json(row.at("Op")), base64_member(row, "Key"), base64_member(row, "Value")),
        row);
  }
}

TEST(Ics23Tables, inner_operations_hash_as_stated) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestInnerOpData.json");
  ASSERT_EQ(table.size(), 4U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    expect_digest(apply(test::inner_from_json(row.at("Op")), base64_member(row, "Child")), row);
  }
}

TEST(Ics23Tables, every_hash_function_gives_the_stated_digest) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestDoHashData.json");
  ASSERT_EQ(table.size(), 7U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    const char* member = row.contains("Preimage") ? "Preimage" : "PreImage";
    const auto got = do_hash(static_cast<HashOp>(row.at("HashOp").get<int>()),
                             as_bytes(row.at(member).get<std::string>()));
    ASSERT_TRUE(got) << got.error().text();
    EXPECT_EQ(to_hex(got->view()), row.at("ExpectedHash").get<std::string>());
  }
}

TEST(Ics23Tables, existence_proofs_calculate_the_stated_root) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestExistenceProofData.json");
  ASSERT_EQ(table.size(), 6U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    expect_digest(calculate_root(test::existence_from_json(row.at("Proof"))), row);
  }
}

TEST(Ics23Tables, leaf_operations_are_checked_against_the_specification) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestCheckLeafData.json");
  ASSERT_EQ(table.size(), 10U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    ProofSpec spec;
    spec.leaf_spec = test::leaf_from_json(row.at("Spec"));
    EXPECT_EQ(check_against_spec(test::leaf_from_json(row.at("Leaf")), spec).has_value(),
              !row.at("IsErr").get<bool>());
  }
}

TEST(Ics23Tables, proofs_are_checked_against_the_specification) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestCheckAgainstSpecData.json");
  ASSERT_EQ(table.size(), 11U);
  for (const auto& [name, row] : table.items()) {
    SCOPED_TRACE(name);
    const auto checked =
        check_against_spec(test::existence_from_json(row.at("Proof")), test::spec_from_json(row.at("Spec")));
    EXPECT_EQ(checked.has_value(), row.at("Err").get<std::string>().empty());
  }
}

TEST(Ics23Tables, placeholders_of_empty_branches_are_recognised) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const json table = load_table(vectors, "TestEmptyBranchData.json");
  ASSERT_EQ(table.size(), 8U);
  for (const auto& row : table) {
    const InnerOp op = test::inner_from_json(row.at("Op"));
    const ProofSpec spec = test::spec_from_json(row.at("Spec"));
    EXPECT_TRUE(check_against_spec(op, spec, 1));
    EXPECT_EQ(left_branches_are_empty(*spec.inner_spec, op).value(), row.at("IsLeft").get<bool>());
    EXPECT_EQ(right_branches_are_empty(*spec.inner_spec, op).value(), row.at("IsRight").get<bool>());
  }
}

}  // namespace
}  // namespace wastewatch::merkle::ics23
