// Proofs that a range is complete: one encoding, and exactly the tree's items.
#include "merkle/range_proof.h"

#include "fuzz/support/small_tree.h"
#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

using namespace merkle;
using Items = std::vector<VerifiedRange::Item>;

Items items_of(BytesView from, BytesView to) {
  Items out;
  const auto collect = [&](BytesView key, BytesView value) {
    out.push_back({to_bytes(key), to_bytes(value)});
    return true;
  };
  require(small_tree().visit(from, to, collect).has_value(), "the tree is read");
  return out;
}

void add(std::vector<Bytes>& out, const Bytes& from, const Bytes& to, std::size_t limit) {
  Bytes seed;
  append_with_length(seed, from);
  append_with_length(seed, to);
  append(seed, encode_range(prove_range(small_tree(), from, to, limit).value()));
  out.push_back(std::move(seed));
}

}  // namespace

// from with its length ‖ to with its length ‖ proof
void run(BytesView input) {
  Pieces pieces(input);
  const BytesView from = pieces.with_length();
  const BytesView to = pieces.with_length();
  const auto proof = decode_range(pieces.rest());
  if (!proof) return;
  require(equal(encode_range(*proof), pieces.rest()), "a range proof has one form");
  const auto range = verify_range(small_tree().root_hash(), from, to, *proof);
  if (range) require(range->items == items_of(from, range->complete_to), "nothing left out, nothing added");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  add(out, {}, {}, max_range_items);
  add(out, tree_key(3), tree_key(9), max_range_items);
  add(out, tree_key(3), {}, 4);
  add(out, {'k', 9}, {'k', 11}, 10);
  add(out, {'a'}, {'b'}, 10);
  add(out, {'z'}, {}, 10);
  add(out, tree_key(0), tree_key(1), 1);
  return out;
}

}  // namespace wastewatch::fuzz
