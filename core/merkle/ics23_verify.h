// Verification of ICS 23 proofs, hardened like the reference libraries after Dragonberry (2022) and later:
// the shape of every step is checked against the specification before anything is hashed. Pure functions;
// thread safe. Errors: malformed_proof, unsupported_proof, wrong_root, wrong_key, not_neighbours. Source:
// cosmos/ics23 v0.11 go/proof.go, go/ops.go.
#pragma once

#include <span>

#include "base/error.h"
#include "merkle/errors.h"
#include "merkle/ics23.h"
#include "merkle/ics23_operations.h"

namespace wastewatch::merkle::ics23 {

// `proof` shows that `key` has `value` in the tree of `root`.
Status verify_membership(const ProofSpec& spec, BytesView root, const ExistenceProof& proof, BytesView key,
                         BytesView value);
// `proof` shows that the tree of `root` does not contain `key`.
Status verify_non_membership(const ProofSpec& spec, BytesView root, const NonExistenceProof& proof,
                             BytesView key);

// The steps of the above, one rule set each.
Status check_against_spec(const LeafOp& leaf, const ProofSpec& spec);
Status check_against_spec(const InnerOp& inner, const ProofSpec& spec, std::int64_t layer);
Status check_against_spec(const ExistenceProof& proof, const ProofSpec& spec);
// The root that follows from the proof alone; with a specification, hashes longer than a child are refused.
Result<Digest> calculate_root(const ExistenceProof& proof, const InnerSpec* spec = nullptr);

// Whether a path leads to the first or last leaf, or to two leaves that stand next to each other
// (placeholders of empty children apart). Errors: malformed_proof when a step fits no position.
Result<bool> is_left_most(const InnerSpec& spec, std::span<const InnerOp> path);
Result<bool> is_right_most(const InnerSpec& spec, std::span<const InnerOp> path);
Result<bool> is_left_neighbour(const InnerSpec& spec, std::span<const InnerOp> left,
                               std::span<const InnerOp> right);
// All siblings on that side of the step are placeholders; false when there are none.
Result<bool> left_branches_are_empty(const InnerSpec& spec, const InnerOp& op);
Result<bool> right_branches_are_empty(const InnerSpec& spec, const InnerOp& op);

}  // namespace wastewatch::merkle::ics23
