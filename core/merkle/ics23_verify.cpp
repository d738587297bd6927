#include "merkle/ics23_verify.h"

#include "base/wire.h"

namespace wastewatch::merkle::ics23 {

namespace {

std::unexpected<Error> malformed(const char* what) { return fail(Errc::malformed_proof, what); }

bool starts_with(BytesView bytes, BytesView prefix) {
  return bytes.size() >= prefix.size() && equal(bytes.first(prefix.size()), prefix);
}

// What follows height, size and version in an IAVL prefix. Layer 0 is the leaf.
Status check_iavl_remainder(std::size_t remaining, std::int64_t layer, std::int64_t height, std::int64_t size,
                            HashOp hash) {
  if (layer == 0) {
    if (remaining != 0) return malformed("IAVL leaf prefix has extra bytes");
    if (height != 0 || size != 1) return malformed("IAVL leaf must have height 0 and size 1");
    return {};
  }
  if (remaining != 1 && remaining != 34) return malformed("IAVL inner prefix has the wrong length");
  if (hash != HashOp::sha256) return malformed("IAVL hash must be SHA-256");
  return {};
}

Status check_iavl_prefix(BytesView prefix, HashOp hash, std::int64_t layer) {
  BytesView rest = prefix;
  const auto height = take_zigzag(rest);
  if (!height || *height < 0 || *height < layer) return malformed("IAVL height is below the layer");
  const auto size = take_zigzag(rest);
  if (!size || *size < 0) return malformed("IAVL size is negative or missing");
  const auto version = take_zigzag(rest);
  if (!version || *version < 0) return malformed("IAVL version is negative or missing");
  return check_iavl_remainder(rest.size(), layer, *height, *size, hash);
}

Status check_tendermint_prefix(const InnerOp& op) {
  const bool good = op.suffix.empty() ? !op.prefix.empty() && op.prefix[0] == 1 : op.prefix == Bytes{1};
  if (!good) return malformed("inner prefix must be 01");
  return {};
}

// Which extra rules apply: found once a proof, not at every step.
enum class Kind : std::uint8_t { iavl, tendermint, other };

Kind kind_of(const ProofSpec& spec) {
  if (&spec == &iavl_spec() || same_kind(spec, iavl_spec())) return Kind::iavl;
  return same_kind(spec, tendermint_spec()) ? Kind::tendermint : Kind::other;
}

Status check_kind(const InnerOp& op, Kind kind, std::int64_t layer) {
  switch (kind) {
    case Kind::iavl: return check_iavl_prefix(op.prefix, op.hash, layer);
    case Kind::tendermint: return check_tendermint_prefix(op);
    case Kind::other: break;
  }
  return {};
}

Status check_inner_spec(const InnerSpec& spec) {
  if (spec.child_order.empty() || spec.min_prefix_length < 0 || spec.max_prefix_length < 0) {
    return malformed("the inner specification is invalid");
  }
  if (spec.child_size <= 0) return malformed("child size must be positive");
  if (spec.max_prefix_length >= spec.min_prefix_length + spec.child_size) {
    return malformed("a prefix could hide a child");
  }
  return {};
}

Status check_prefix_length(const InnerOp& op, const InnerSpec& spec) {
  const std::size_t left_children = (spec.child_order.size() - 1) * static_cast<std::size_t>(spec.child_size);
  if (op.prefix.size() < static_cast<std::size_t>(spec.min_prefix_length))
    return malformed("prefix too short");
  if (op.prefix.size() > static_cast<std::size_t>(spec.max_prefix_length) + left_children) {
    return malformed("prefix too long");
  }
  return {};
}

Status check_leaf(const LeafOp& leaf, const ProofSpec& spec, Kind kind) {
  if (!spec.leaf_spec) return malformed("no leaf specification");
  const LeafOp& wanted = *spec.leaf_spec;
  if (kind == Kind::iavl) {
    if (auto good = check_iavl_prefix(leaf.prefix, leaf.hash, 0); !good) return good;
  }
  if (leaf.hash != wanted.hash) return malformed("unexpected leaf hash");
  if (leaf.prehash_key != wanted.prehash_key) return malformed("unexpected key hash");
  if (leaf.prehash_value != wanted.prehash_value) return malformed("unexpected value hash");
  if (leaf.length != wanted.length) return malformed("unexpected length operation");
  if (!starts_with(leaf.prefix, wanted.prefix)) return malformed("unexpected leaf prefix");
  return {};
}

// What does not depend on the step.
Status check_specs(const ProofSpec& spec) {
  if (!spec.inner_spec || !spec.leaf_spec) return malformed("no inner or leaf specification");
  return check_inner_spec(*spec.inner_spec);
}

Status check_inner(const InnerOp& inner, const ProofSpec& spec, Kind kind, std::int64_t layer) {
  if (inner.hash != spec.inner_spec->hash) return malformed("unexpected inner hash");
  if (auto good = check_kind(inner, kind, layer); !good) return good;
  if (starts_with(inner.prefix, spec.leaf_spec->prefix)) return malformed("inner prefix starts like a leaf");
  if (auto good = check_prefix_length(inner, *spec.inner_spec); !good) return good;
  if (inner.suffix.size() % static_cast<std::size_t>(spec.inner_spec->child_size) != 0) {
    return malformed("suffix is not whole children");
  }
  return {};
}

Status check_depth(std::size_t steps, const ProofSpec& spec) {
  const auto depth = static_cast<std::int64_t>(steps);
  if (spec.min_depth > 0 && depth < spec.min_depth) return malformed("path too short");
  if (depth > (spec.max_depth == 0 ? default_max_depth : spec.max_depth)) return malformed("path too long");
  return {};
}

}  // namespace

Status check_against_spec(const LeafOp& leaf, const ProofSpec& spec) {
  return check_leaf(leaf, spec, kind_of(spec));
}

Status check_against_spec(const InnerOp& inner, const ProofSpec& spec, std::int64_t layer) {
  if (auto good = check_specs(spec); !good) return good;
  return check_inner(inner, spec, kind_of(spec), layer);
}

Status check_against_spec(const ExistenceProof& proof, const ProofSpec& spec) {
  if (!proof.leaf) return malformed("no leaf operation");
  const Kind kind = kind_of(spec);
  if (auto good = check_leaf(*proof.leaf, spec, kind); !good) return good;
  if (auto good = check_depth(proof.path.size(), spec); !good) return good;
  if (proof.path.empty()) return {};
  if (auto good = check_specs(spec); !good) return good;
  std::int64_t layer = 1;
  for (const InnerOp& inner : proof.path) {
    if (auto good = check_inner(inner, spec, kind, layer++); !good) return good;
  }
  return {};
}

Result<Digest> calculate_root(const ExistenceProof& proof, const InnerSpec* spec) {
  if (!proof.leaf) return malformed("no leaf operation");
  auto hash = apply(*proof.leaf, proof.key, proof.value);
  if (!hash) return hash;
  const bool bounded = spec != nullptr && spec->child_size >= 32;
  for (const InnerOp& step : proof.path) {
    if (auto done = climb(step, *hash); !done) return fail(done.error());
    if (bounded && hash->size > static_cast<std::size_t>(spec->child_size)) {
      return malformed("a hash is longer than a child");
    }
  }
  return hash;
}

Status verify_membership(const ProofSpec& spec, BytesView root, const ExistenceProof& proof, BytesView key,
                         BytesView value) {
  if (auto good = check_against_spec(proof, spec); !good) return good;
  if (!equal(key, proof.key)) return fail(Errc::wrong_key, "the proof is about another key");
  if (!equal(value, proof.value)) return fail(Errc::wrong_key, "the proof is about another value");
  const auto hash = calculate_root(proof, spec.inner_spec ? &*spec.inner_spec : nullptr);
  if (!hash) return fail(hash.error());
  if (!equal(hash->view(), root)) return fail(Errc::wrong_root);
  return {};
}

namespace {

Status check_neighbours(const InnerSpec& spec, const NonExistenceProof& proof) {
  Result<bool> adjacent = false;
  if (!proof.left) {
    adjacent = is_left_most(spec, proof.right->path);
  } else if (!proof.right) {
    adjacent = is_right_most(spec, proof.left->path);
  } else {
    adjacent = is_left_neighbour(spec, proof.left->path, proof.right->path);
  }
  if (!adjacent) return fail(std::move(adjacent.error()));
  if (!*adjacent) return fail(Errc::not_neighbours);
  return {};
}

}  // namespace

Status verify_non_membership(const ProofSpec& spec, BytesView root, const NonExistenceProof& proof,
                             BytesView key) {
  if (!spec.inner_spec) return malformed("no inner specification");
  if (!proof.left && !proof.right) return malformed("neither neighbour is given");
  const Bytes place = key_for_comparison(spec, key);
  for (const auto* side : {&proof.left, &proof.right}) {
    if (!*side) continue;
    const ExistenceProof& neighbour = **side;
    if (auto good = verify_membership(spec, root, neighbour, neighbour.key, neighbour.value); !good)
      return good;
    const auto order = compare(key_for_comparison(spec, neighbour.key), place);
    if (side == &proof.left ? order >= 0 : order <= 0) return fail(Errc::wrong_key, "the key is not between");
  }
  return check_neighbours(*spec.inner_spec, proof);
}

}  // namespace wastewatch::merkle::ics23
