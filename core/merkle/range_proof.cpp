#include "merkle/range_proof.h"

#include "merkle/cursor.h"
#include "merkle/ics23_verify.h"
#include "merkle/proof.h"

namespace wastewatch::merkle {

namespace {

using ics23::ExistenceProof;

Status check_request(BytesView from, BytesView to) {
  if (!to.empty() && compare_keys(from, to) >= 0) return fail(Errc::invalid_request, "the range is empty");
  return {};
}

bool below(BytesView key, BytesView to) { return to.empty() || compare_keys(key, to) < 0; }

// The predecessor of the leaf that `cursor` stands at, or of the end.
Result<std::optional<ExistenceProof>> predecessor(Cursor cursor) {
  auto found = cursor.at_leaf() ? cursor.previous() : cursor.seek_last();
  if (!found) return fail(std::move(found.error()));
  if (!*found) return std::nullopt;
  return existence_at(cursor);
}

Status collect(Cursor& cursor, BytesView to, std::size_t limit, RangeProof& proof) {
  while (cursor.at_leaf() && below(cursor.leaf().key.view(), to)) {
    if (proof.items.size() == limit) {
      proof.truncated = true;
      return {};
    }
    proof.items.push_back(existence_at(cursor));
    if (auto moved = cursor.next(); !moved) return fail(std::move(moved.error()));
  }
  if (cursor.at_leaf()) proof.right = existence_at(cursor);
  return {};
}

Result<RangeProof> range_from(Cursor& cursor, BytesView from, BytesView to, std::size_t limit) {
  RangeProof proof;
  if (auto found = cursor.seek(from); !found) return fail(std::move(found.error()));
  auto left = predecessor(cursor);
  if (!left) return fail(std::move(left.error()));
  proof.left = std::move(*left);
  if (auto done = collect(cursor, to, limit, proof); !done) return fail(std::move(done.error()));
  return proof;
}

Status verify_one(const Hash& root, const ExistenceProof& item) {
  return verify_existence(root, item.key, item.value, item);
}

Status expect(Result<bool> holds, Errc otherwise, const char* what) {
  if (!holds) return fail(std::move(holds.error()));
  if (!*holds) return fail(otherwise, what);
  return {};
}

const ics23::InnerSpec& inner_spec() { return *ics23::iavl_spec().inner_spec; }

// Left edge, items and right edge in one row: what has to be adjacent and ascending.
std::vector<const ExistenceProof*> row_of(const RangeProof& proof) {
  std::vector<const ExistenceProof*> row;
  row.reserve(proof.items.size() + 2);
  if (proof.left) row.push_back(&*proof.left);
  for (const auto& item : proof.items) row.push_back(&item);
  if (proof.right) row.push_back(&*proof.right);
  return row;
}

Status check_row(const Hash& root, std::span<const ExistenceProof* const> row) {
  for (std::size_t at = 0; at < row.size(); ++at) {
    if (auto good = verify_one(root, *row[at]); !good) return good;
    if (at == 0) continue;
    if (compare_keys(row[at - 1]->key, row[at]->key) >= 0) return fail(Errc::wrong_key, "keys do not ascend");
    const auto adjacent = ics23::is_left_neighbour(inner_spec(), row[at - 1]->path, row[at]->path);
    if (auto good = expect(adjacent, Errc::not_neighbours, "a key may have been left out"); !good)
      return good;
  }
  return {};
}

Status check_bounds(BytesView from, BytesView to, const RangeProof& proof) {
  if (proof.left && compare_keys(proof.left->key, from) >= 0)
    return fail(Errc::wrong_key, "left edge inside");
  if (proof.right && below(proof.right->key, to)) return fail(Errc::wrong_key, "right edge inside");
  if (proof.items.empty()) return {};
  const bool inside = compare_keys(proof.items.front().key, from) >= 0 && below(proof.items.back().key, to);
  if (!inside) return fail(Errc::wrong_key, "an item outside the range");
  return {};
}

Status check_edges(const RangeProof& proof, std::span<const ExistenceProof* const> row) {
  if (!proof.left) {
    const auto first = ics23::is_left_most(inner_spec(), row.front()->path);
    if (auto good = expect(first, Errc::incomplete_range, "the lower edge is not proven"); !good) return good;
  }
  if (proof.right || proof.truncated) return {};
  const auto last = ics23::is_right_most(inner_spec(), row.back()->path);
  return expect(last, Errc::incomplete_range, "the upper edge is not proven");
}

Status check_shape(const RangeProof& proof) {
  if (proof.items.size() > max_range_items) return fail(Errc::malformed_proof, "too many items");
  if (proof.truncated && (proof.right || proof.items.empty())) {
    return fail(Errc::malformed_proof, "a page ends with its last item");
  }
  return {};
}

VerifiedRange verified(const RangeProof& proof, BytesView to) {
  VerifiedRange out;
  out.truncated = proof.truncated;
  out.items.reserve(proof.items.size());
  for (const auto& item : proof.items) out.items.push_back({item.key, item.value});
  out.complete_to = to_bytes(to);
  if (proof.truncated) {
    out.complete_to = proof.items.back().key;
    out.complete_to.push_back(0);  // the smallest key after the last item
  }
  return out;
}

}  // namespace

Result<RangeProof> prove_range(const Tree& tree, BytesView from, BytesView to, std::size_t limit) {
  if (auto good = check_request(from, to); !good) return fail(std::move(good.error()));
  if (limit == 0 || limit > max_range_items) return fail(Errc::invalid_request, "1 to 1,000 items a page");
  Cursor cursor(tree.root(), tree.store().get());
  auto proof = range_from(cursor, from, to, limit);
  if (!proof) return fail(tree.explain(std::move(proof.error())));
  return proof;
}

Result<VerifiedRange> verify_range(const Hash& root, BytesView from, BytesView to, const RangeProof& proof) {
  if (auto good = check_request(from, to); !good) return fail(std::move(good.error()));
  if (auto good = check_shape(proof); !good) return fail(std::move(good.error()));
  const auto row = row_of(proof);
  if (row.empty()) {
    if (root == Tree().root_hash()) return verified(proof, to);
    return fail(Errc::incomplete_range, "no edge is proven");
  }
  if (auto good = check_bounds(from, to, proof); !good) return fail(std::move(good.error()));
  if (auto good = check_row(root, row); !good) return fail(std::move(good.error()));
  if (auto good = check_edges(proof, row); !good) return fail(std::move(good.error()));
  return verified(proof, to);
}

}  // namespace wastewatch::merkle
