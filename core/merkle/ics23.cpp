#include "merkle/ics23.h"

namespace wastewatch::merkle::ics23 {

namespace {

LeafOp leaf_spec(HashOp prehash_key, LengthOp length) {
  return {HashOp::sha256, prehash_key, HashOp::sha256, length, Bytes{0}};
}

InnerSpec binary_spec(std::int32_t child_size, std::int32_t min_prefix, std::int32_t max_prefix,
                      Bytes empty) {
  return {{0, 1}, child_size, min_prefix, max_prefix, std::move(empty), HashOp::sha256};
}

bool same_leaf(const LeafOp& a, const LeafOp& b) {
  return a.hash == b.hash && a.prehash_key == b.prehash_key && a.prehash_value == b.prehash_value &&
         a.length == b.length;
}

bool same_inner(const InnerSpec& a, const InnerSpec& b) {
  return a.hash == b.hash && a.min_prefix_length == b.min_prefix_length &&
         a.max_prefix_length == b.max_prefix_length && a.child_size == b.child_size &&
         a.child_order.size() == b.child_order.size();
}

}  // namespace

const ProofSpec& iavl_spec() {
  static const ProofSpec spec{leaf_spec(HashOp::no_hash, LengthOp::var_proto), binary_spec(33, 4, 12, {}), 0,
                              0, false};
  return spec;
}

const ProofSpec& tendermint_spec() {
  static const ProofSpec spec{leaf_spec(HashOp::no_hash, LengthOp::var_proto), binary_spec(32, 1, 1, {}), 0,
                              0, false};
  return spec;
}

const ProofSpec& smt_spec() {
  static const ProofSpec spec{leaf_spec(HashOp::sha256, LengthOp::no_prefix),
                              binary_spec(32, 1, 1, Bytes(32, 0)), 256, 0, true};
  return spec;
}

bool same_kind(const ProofSpec& a, const ProofSpec& b) {
  if (a.leaf_spec.has_value() != b.leaf_spec.has_value()) return false;
  if (a.inner_spec.has_value() != b.inner_spec.has_value()) return false;
  return (!a.leaf_spec || same_leaf(*a.leaf_spec, *b.leaf_spec)) &&
         (!a.inner_spec || same_inner(*a.inner_spec, *b.inner_spec));
}

}  // namespace wastewatch::merkle::ics23
