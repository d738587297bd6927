#include "merkle/proof.h"

#include "merkle/ics23_verify.h"
#include "merkle/node.h"

namespace wastewatch::merkle {

namespace {

constexpr std::uint8_t hash_length = Hash::size_bytes;
constexpr std::size_t sibling_bytes = 1 + Hash::size_bytes;

void append_hash(Bytes& out, const Hash& hash) {
  out.push_back(hash_length);
  append(out, hash.view());
}

ics23::InnerOp inner_op(const Inner& inner, bool right) {
  ics23::InnerOp op{ics23::HashOp::sha256, hash_prefix(inner), {}};
  op.prefix.reserve(op.prefix.size() + sibling_bytes + 1);
  if (right) append_hash(op.prefix, inner.left.hash);
  op.prefix.push_back(hash_length);
  if (!right) append_hash(op.suffix, inner.right.hash);
  return op;
}

bool single_sibling(const ics23::InnerOp& op) {
  const Bytes& prefix = op.prefix;
  if (prefix.empty() || prefix.back() != hash_length) return false;
  if (!op.suffix.empty())
    return op.suffix.size() == sibling_bytes && op.suffix[0] == hash_length && prefix.size() < sibling_bytes;
  return prefix.size() > sibling_bytes && prefix[prefix.size() - 1 - sibling_bytes] == hash_length;
}

std::unexpected<Error> explained(const Tree& tree, Error error) {
  return fail(tree.explain(std::move(error)));
}

// The proofs on both sides of `cursor`, which stands at the first key after the absent one, or at the end.
Result<ics23::NonExistenceProof> absence_around(Cursor& cursor, BytesView key) {
  ics23::NonExistenceProof proof{to_bytes(key), {}, {}};
  if (cursor.at_leaf()) proof.right = existence_at(cursor);
  auto before = proof.right ? cursor.previous() : cursor.seek_last();
  if (!before) return fail(std::move(before.error()));
  if (*before) proof.left = existence_at(cursor);
  return proof;
}

}  // namespace

ics23::ExistenceProof existence_at(const Cursor& cursor) {
  const Leaf& leaf = cursor.leaf();
  ics23::ExistenceProof proof;
  proof.key = to_bytes(leaf.key.view());
  proof.value = leaf.value;
  proof.leaf = ics23::iavl_spec().leaf_spec;
  proof.leaf->prefix = hash_prefix(leaf);
  proof.path.reserve(cursor.path().size());
  for (auto step = cursor.path().rbegin(); step != cursor.path().rend(); ++step) {
    proof.path.push_back(inner_op(as_inner(*step->inner), step->right));
  }
  return proof;
}

Result<ics23::ExistenceProof> prove_existence(const Tree& tree, BytesView key) {
  Cursor cursor(tree.root(), tree.store().get());
  auto found = cursor.seek(key);
  if (!found) return explained(tree, std::move(found.error()));
  if (!*found || !equal(cursor.leaf().key.view(), key)) return fail(Errc::wrong_key, "the key is absent");
  return existence_at(cursor);
}

Result<ics23::NonExistenceProof> prove_absence(const Tree& tree, BytesView key) {
  if (key.empty()) return fail(Errc::invalid_request, "an empty key");
  if (tree.empty()) return fail(Errc::empty_tree);
  Cursor cursor(tree.root(), tree.store().get());
  auto found = cursor.seek(key);
  if (!found) return explained(tree, std::move(found.error()));
  if (*found && equal(cursor.leaf().key.view(), key)) return fail(Errc::wrong_key, "the key is present");
  auto proof = absence_around(cursor, key);
  if (!proof) return explained(tree, std::move(proof.error()));
  return proof;
}

Result<ics23::CommitmentProof> prove(const Tree& tree, BytesView key) {
  auto existence = prove_existence(tree, key);
  if (existence) return ics23::CommitmentProof(std::move(*existence));
  if (!existence.error().is(Errc::wrong_key)) return fail(std::move(existence.error()));
  auto absence = prove_absence(tree, key);
  if (!absence) return fail(std::move(absence.error()));
  return ics23::CommitmentProof(std::move(*absence));
}

Status check_iavl_shape(const ics23::ExistenceProof& proof) {
  for (const ics23::InnerOp& op : proof.path) {
    if (!single_sibling(op)) return fail(Errc::malformed_proof, "a step without exactly one sibling");
  }
  return {};
}

Status verify_existence(const Hash& root, BytesView key, BytesView value,
                        const ics23::ExistenceProof& proof) {
  if (auto good = check_iavl_shape(proof); !good) return good;
  return ics23::verify_membership(ics23::iavl_spec(), root, proof, key, value);
}

Status verify_absence(const Hash& root, BytesView key, const ics23::NonExistenceProof& proof) {
  for (const auto* side : {&proof.left, &proof.right}) {
    if (!*side) continue;
    if (auto good = check_iavl_shape(**side); !good) return good;
  }
  return ics23::verify_non_membership(ics23::iavl_spec(), root, proof, key);
}

}  // namespace wastewatch::merkle
