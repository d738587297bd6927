#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <map>

#include "merkle/iavl.h"
#include "merkle/proof.h"
#include "merkle/range_proof.h"

namespace wastewatch::merkle {
namespace {

using Items = std::vector<VerifiedRange::Item>;

Tree tree_of(const std::vector<std::uint8_t>& keys) {
  WorkingTree tree{Tree()};
  for (const auto key : keys) EXPECT_TRUE(tree.set(Bytes{key}, Bytes{key, 1}));
  return tree.commit(1).value();
}

Tree arbitrary_tree() {
  return tree_of(*rc::gen::container<std::vector<std::uint8_t>>(rc::gen::arbitrary<std::uint8_t>()));
}

Items items_between(const Tree& tree, BytesView from, BytesView to) {
  Items out;
  EXPECT_TRUE(tree.visit(from, to, [&](BytesView key, BytesView value) {
    out.push_back({to_bytes(key), to_bytes(value)});
    return true;
  }));
  return out;
}

struct Range {
  Bytes from, to;
};

Range arbitrary_range() {
  auto from = *rc::gen::inRange(0, 256);
  auto to = *rc::gen::inRange(0, 257);
  RC_PRE(to == 256 || from < to);
  return {Bytes{static_cast<std::uint8_t>(from)}, to == 256 ? Bytes{} : Bytes{static_cast<std::uint8_t>(to)}};
}

RC_GTEST_PROP(RangeProof, a_range_verifies_to_exactly_its_items, ()) {
  const Tree tree = arbitrary_tree();
  const auto [from, to] = arbitrary_range();
  const auto proof = prove_range(tree, from, to, max_range_items).value();
  const auto verified = verify_range(tree.root_hash(), from, to, decode_range(encode_range(proof)).value());
  RC_ASSERT(verified.has_value());
  RC_ASSERT(verified->items == items_between(tree, from, to));
  RC_ASSERT(verified->complete_to == to);
  RC_ASSERT(!verified->truncated);
}

RC_GTEST_PROP(RangeProof, pages_put_together_are_the_whole_range, ()) {
  const Tree tree = arbitrary_tree();
  const auto [from, to] = arbitrary_range();
  const auto limit = *rc::gen::inRange<std::size_t>(1, 8);
  Items all;
  for (Bytes at = from; true;) {
    const auto proof = prove_range(tree, at, to, limit).value();
    const auto page = verify_range(tree.root_hash(), at, to, proof).value();
    RC_ASSERT(page.items.size() <= limit);
    all.insert(all.end(), page.items.begin(), page.items.end());
    if (!page.truncated) break;
    at = page.complete_to;
  }
  RC_ASSERT(all == items_between(tree, from, to));
}

RC_GTEST_PROP(RangeProof, leaving_out_an_item_or_an_edge_fails, ()) {
  const Tree tree = arbitrary_tree();
  const auto [from, to] = arbitrary_range();
  auto proof = prove_range(tree, from, to, max_range_items).value();
  const std::size_t count = proof.items.size();
  RC_PRE(count + (proof.left ? 1 : 0) + (proof.right ? 1 : 0) > 0);
  const auto gone = *rc::gen::inRange<std::size_t>(0, count + 2);
  if (gone < count) {
    proof.items.erase(proof.items.begin() + static_cast<std::ptrdiff_t>(gone));
  } else {
    auto& edge = gone == count ? proof.left : proof.right;
    RC_PRE(edge.has_value());
    edge.reset();
  }
  RC_ASSERT(!verify_range(tree.root_hash(), from, to, proof));
}

RC_GTEST_PROP(RangeProof, a_proof_never_shows_a_wider_range_than_it_covers, ()) {
  const Tree tree = arbitrary_tree();
  const auto [from, to] = arbitrary_range();
  const auto [wide_from, wide_to] = arbitrary_range();
  const auto proof = prove_range(tree, from, to, *rc::gen::inRange<std::size_t>(1, 50)).value();
  const auto verified = verify_range(tree.root_hash(), wide_from, wide_to, proof);
  if (!verified) return;
  RC_ASSERT(verified->items == items_between(tree, wide_from, verified->complete_to));
}

RC_GTEST_PROP(RangeProof, a_flipped_bit_fails_or_shows_the_same, ()) {
  const Tree tree = arbitrary_tree();
  const auto [from, to] = arbitrary_range();
  auto bytes = encode_range(prove_range(tree, from, to, *rc::gen::inRange<std::size_t>(1, 50)).value());
  RC_PRE(!bytes.empty());
  const auto bit = *rc::gen::inRange<std::size_t>(0, bytes.size() * 8);
  bytes[bit / 8] ^= static_cast<std::uint8_t>(1U << (bit % 8));
  const auto proof = decode_range(bytes);
  if (!proof) return;
  const auto verified = verify_range(tree.root_hash(), from, to, *proof);
  if (verified) RC_ASSERT(verified->items == items_between(tree, from, verified->complete_to));
}

TEST(RangeProof, an_empty_tree_is_proven_by_its_root_alone) {
  const Tree empty;
  const auto proof = prove_range(empty, as_bytes("a"), {}, 10).value();
  EXPECT_TRUE(verify_range(empty.root_hash(), as_bytes("a"), {}, proof));
  EXPECT_TRUE(
      verify_range(tree_of({1}).root_hash(), as_bytes("a"), {}, proof).error().is(Errc::incomplete_range));
}

TEST(RangeProof, items_from_another_root_are_refused) {
  const auto proof = prove_range(tree_of({1, 2, 3}), Bytes{0}, {}, 10).value();
  EXPECT_TRUE(verify_range(tree_of({1, 2, 4}).root_hash(), Bytes{0}, {}, proof).error().is(Errc::wrong_root));
}

TEST(RangeProof, empty_ranges_and_limits_out_of_bounds_are_invalid_requests) {
  const Tree tree = tree_of({1, 2, 3});
  EXPECT_TRUE(prove_range(tree, Bytes{2}, Bytes{2}, 1).error().is(Errc::invalid_request));
  EXPECT_TRUE(prove_range(tree, Bytes{2}, {}, 0).error().is(Errc::invalid_request));
  EXPECT_TRUE(prove_range(tree, Bytes{2}, {}, max_range_items + 1).error().is(Errc::invalid_request));
}

TEST(RangeProof, shared_steps_are_stored_once) {
  std::vector<std::uint8_t> keys(256);
  for (std::size_t i = 0; i < keys.size(); ++i) keys[i] = static_cast<std::uint8_t>(i);
  const auto proof = prove_range(tree_of(keys), Bytes{0}, {}, max_range_items).value();
  std::size_t apart = 0;
  for (const auto& item : proof.items) {
    for (const auto& step : item.path) apart += step.prefix.size() + step.suffix.size();
  }
  EXPECT_LT(encode_range(proof).size(), apart / 2);
}

}  // namespace
}  // namespace wastewatch::merkle
