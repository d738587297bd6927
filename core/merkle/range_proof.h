// Completeness of a key range: every item of [from, to) and nothing left out. Each item is an ICS 23
// existence proof under one root, each pair of neighbours is proven adjacent, and both edges are proven by
// the next key outside or by the end of the tree. That the tree is ordered is not in its hashes: more than
// 2/3 of the validators, or one's own replay, vouch for it. Pure; thread safe.
#pragma once

#include <optional>
#include <vector>

#include "merkle/iavl.h"
#include "merkle/ics23.h"

namespace wastewatch::merkle {

inline constexpr std::size_t max_range_items = 1000;
inline constexpr std::size_t max_range_proof_bytes = 16U << 20;

struct RangeProof {
  std::vector<ics23::ExistenceProof> items;  // keys ascending
  std::optional<ics23::ExistenceProof>
      left;  // predecessor of `from`; none: the range starts with the first leaf
  std::optional<ics23::ExistenceProof> right;  // first key ≥ `to`; none: the range ends with the last leaf
  bool truncated = false;                      // a page: more keys follow the last item; `right` is not given
  bool operator==(const RangeProof&) const = default;
};

// What a verified proof says.
struct VerifiedRange {
  struct Item {
    Bytes key;
    Bytes value;
    bool operator==(const Item&) const = default;
  };
  std::vector<Item> items;
  // No other keys exist in [from, complete_to); empty: up to the end of the tree. When not `truncated` it
  // equals `to`; otherwise it is the `from` to ask the next page with.
  Bytes complete_to;
  bool truncated = false;
};

// An empty `to` means no upper bound; `from` < `to` otherwise. At most `limit` ≤ max_range_items items.
// Errors: invalid_request, store_failed, store_corrupt, version_unknown.
Result<RangeProof> prove_range(const Tree& tree, BytesView from, BytesView to, std::size_t limit);
// Errors: invalid_request, malformed_proof, wrong_root, wrong_key (not ascending or outside), not_neighbours,
// incomplete_range (an edge is not proven).
Result<VerifiedRange> verify_range(const Hash& root, BytesView from, BytesView to, const RangeProof& proof);

// Bytes: the distinct path steps once, then items that name them by number; expanding gives the proofs back
// exactly. protobuf { repeated bytes step = 1 (InnerOp); repeated Item item = 2; Item left = 3; Item right =
// 4;
//   bool truncated = 5 }  Item { bytes key = 1; bytes value = 2; bytes leaf = 3 (LeafOp); bytes path = 4
//   (uvarints) }
Bytes encode_range(const RangeProof& proof);
// Accepts only what encode_range writes. Errors: malformed_proof.
Result<RangeProof> decode_range(BytesView bytes);

}  // namespace wastewatch::merkle
