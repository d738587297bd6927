// Proofs about one key of a state tree: that it has a value, or that it is absent. They are ICS 23 proofs in
// the IAVL specification, so the verifiers of cosmos/ics23 (Go, Rust, TypeScript) accept them as well. Pure
// over a committed tree; thread safe.
#pragma once

#include <optional>

#include "merkle/cursor.h"
#include "merkle/iavl.h"
#include "merkle/ics23.h"

namespace wastewatch::merkle {

// The type of the one operation in an ABCI query's proof; its key is the key, its data the encoded
// CommitmentProof.
inline constexpr std::string_view iavl_proof_type = "ics23:iavl";

// Errors: wrong_key (the key is absent), store_failed, store_corrupt, version_unknown.
Result<ics23::ExistenceProof> prove_existence(const Tree& tree, BytesView key);
// Errors: wrong_key (the key is present), empty_tree, invalid_request (empty key), and those of the store.
Result<ics23::NonExistenceProof> prove_absence(const Tree& tree, BytesView key);
// Whichever of the two holds.
Result<ics23::CommitmentProof> prove(const Tree& tree, BytesView key);

// Stricter than ICS 23 where an IAVL tree leaves no choice: every step has exactly one sibling, written with
// its length byte. Errors: malformed_proof, wrong_root, wrong_key; not_neighbours for absence.
Status verify_existence(const Hash& root, BytesView key, BytesView value, const ics23::ExistenceProof& proof);
Status verify_absence(const Hash& root, BytesView key, const ics23::NonExistenceProof& proof);

// The steps of an IAVL proof have the one shape that the tree can produce.
Status check_iavl_shape(const ics23::ExistenceProof& proof);
// The proof of the leaf a cursor stands at.
ics23::ExistenceProof existence_at(const Cursor& cursor);

}  // namespace wastewatch::merkle
