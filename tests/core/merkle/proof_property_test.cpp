#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "merkle/iavl.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"

namespace wastewatch::merkle {
namespace {

using ics23::ExistenceProof;
using ics23::NonExistenceProof;

// Small keys, so that absent ones fall everywhere between; several versions, so that prefixes differ.
Tree arbitrary_tree() {
  const auto keys =
      *rc::gen::nonEmpty(rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>()));
  WorkingTree tree{Tree()};
  std::int64_t version = 0;
  for (const auto key : keys) {
    RC_ASSERT(tree.set(Bytes{key}, Bytes(1 + key % 40, key)).has_value());
    if (key % 3 == 0) RC_ASSERT(tree.commit(++version).has_value());
  }
  return tree.commit(++version).value();
}

RC_GTEST_PROP(Proofs, every_key_is_either_proven_to_exist_or_proven_absent, (std::uint8_t key)) {
  const Tree tree = arbitrary_tree();
  const Hash root = tree.root_hash();
  const auto value = tree.get(Bytes{key}).value();
  const auto encoded = ics23::encode(prove(tree, Bytes{key}).value());
  const auto proof = ics23::decode(encoded).value();
  if (value) {
    RC_ASSERT(verify_existence(root, Bytes{key}, *value, std::get<ExistenceProof>(proof)).has_value());
    RC_ASSERT(prove_absence(tree, Bytes{key}).error().is(Errc::wrong_key));
  } else {
    RC_ASSERT(verify_absence(root, Bytes{key}, std::get<NonExistenceProof>(proof)).has_value());
    RC_ASSERT(prove_existence(tree, Bytes{key}).error().is(Errc::wrong_key));
  }
}

RC_GTEST_PROP(Proofs, a_flipped_bit_never_proves_another_value_or_a_false_absence, (std::uint8_t key)) {
  const Tree tree = arbitrary_tree();
  const auto value = tree.get(Bytes{key}).value();
  auto encoded = ics23::encode(prove(tree, Bytes{key}).value());
  const auto bit = *rc::gen::inRange<std::size_t>(0, encoded.size() * 8);
  encoded[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
  const auto proof = ics23::decode(encoded);
  if (!proof) return;
  if (const auto* existence = std::get_if<ExistenceProof>(&*proof)) {
    RC_ASSERT(!verify_existence(tree.root_hash(), existence->key, existence->value, *existence));
  } else if (const auto& absence = std::get<NonExistenceProof>(*proof);
             verify_absence(tree.root_hash(), absence.key, absence)) {
    RC_ASSERT(!tree.get(absence.key).value().has_value());
    RC_ASSERT(!value.has_value());
  }
}

RC_GTEST_PROP(Proofs, an_absence_proof_says_nothing_about_keys_that_exist, (std::uint8_t key)) {
  const Tree tree = arbitrary_tree();
  const auto absence = prove_absence(tree, Bytes{key});
  RC_PRE(absence.has_value());
  for (int other = 0; other < 256; ++other) {
    const Bytes asked{static_cast<std::uint8_t>(other)};
    if (tree.get(asked).value()) RC_ASSERT(!verify_absence(tree.root_hash(), asked, *absence));
  }
}

TEST(Proofs, absence_in_an_empty_tree_cannot_be_proven) {
  EXPECT_TRUE(prove_absence(Tree(), as_bytes("a")).error().is(Errc::empty_tree));
}

TEST(Proofs, a_step_without_exactly_one_sibling_is_malformed) {
  WorkingTree tree{Tree()};
  for (const char* key : {"a", "b", "c"}) ASSERT_TRUE(tree.set(as_bytes(key), as_bytes("1")));
  const Tree committed = tree.commit(1).value();
  auto proof = prove_existence(committed, as_bytes("a")).value();
  proof.path[0].suffix.clear();
  EXPECT_TRUE(check_iavl_shape(proof).error().is(Errc::malformed_proof));
}

}  // namespace
}  // namespace wastewatch::merkle
