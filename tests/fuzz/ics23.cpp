// ICS 23 proofs of existence and absence: one encoding, and nothing is proven that is not so.
#include "fuzz/support/small_tree.h"
#include "fuzz/support/target.h"
#include "fuzz/support/vector_seeds.h"
#include "merkle/ics23_codec.h"
#include "merkle/ics23_verify.h"
#include "merkle/proof.h"

namespace wastewatch::fuzz {
namespace {

using namespace merkle;

bool is_so(BytesView key, const Bytes& value) {
  const auto found = small_tree().get(key);
  return found && *found && **found == value;
}

bool is_absent(BytesView key) {
  const auto found = small_tree().get(key);
  return found && !*found;
}

void check(const ics23::ExistenceProof& proof) {
  const Hash root = small_tree().root_hash();
  if (verify_existence(root, proof.key, proof.value, proof)) {
    require(is_so(proof.key, proof.value), "only what is so is proven");
  }
  if (ics23::verify_membership(ics23::iavl_spec(), root, proof, proof.key, proof.value)) {
    require(is_so(proof.key, proof.value), "only what is so is proven by ICS 23");
  }
  for (const auto* spec : {&ics23::tendermint_spec(), &ics23::smt_spec()}) {
    require(!ics23::verify_membership(*spec, root, proof, proof.key, proof.value),
            "not by another kind of tree");
  }
}

void check(const ics23::NonExistenceProof& proof) {
  const Hash root = small_tree().root_hash();
  if (verify_absence(root, proof.key, proof))
    require(is_absent(proof.key), "only absent keys are proven absent");
  if (ics23::verify_non_membership(ics23::iavl_spec(), root, proof, proof.key)) {
    require(is_absent(proof.key), "only absent keys are proven absent by ICS 23");
  }
  static_cast<void>(ics23::verify_non_membership(ics23::smt_spec(), root, proof, proof.key));
}

}  // namespace

void run(BytesView input) {
  const auto proof = ics23::decode(input);
  if (!proof) return;
  require(equal(ics23::encode(*proof), input), "a proof has one form");
  std::visit([](const auto& one) { check(one); }, *proof);
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (int i = -1; i < 41; i += 3) {
    Bytes key = i < 0 ? Bytes{'a'} : tree_key(i);
    out.push_back(ics23::encode(prove(small_tree(), key).value()));
    key.push_back(1);
    out.push_back(ics23::encode(prove(small_tree(), key).value()));
  }
  int number = 0;
  each_case("iavl/mutated_proofs.json", [&](const auto& one) {
    if (number++ % 20 == 0) out.push_back(hex_member(one, "proof"));
  });
  return out;
}

}  // namespace wastewatch::fuzz
