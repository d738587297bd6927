#include "core/light/store_fixture.h"

#include <gtest/gtest.h>

#include "base/wire.h"
#include "core/light/chain_fixture.h"
#include "light/trust_state.h"

namespace wastewatch::light {
namespace {

TraceStep step_to(std::int64_t height) {
  return {.mode = Mode::skipping,
          .trusted = height % 2 == 0,
          .from = 1,
          .to = height,
          .overlap = {20, 13, 40, 2},
          .quorum = {30, 26, 40, 3},
          .signatures_verified = 3,
          .duration_ns = 81'000,
          .at = {1'700'000'000, 5},
          .provider = "http://127.0.0.1:26657"};
}

TEST(TrustedStore, GivesBackWhatWasSavedAfterReopening) {
  const auto chain = test::build(test::sliding(4, 1), 9);
  test::StoreFixture database;
  const std::vector steps = {step_to(5), step_to(9)};
  ASSERT_TRUE(database.store().restart(chain[0]));
  ASSERT_TRUE(database.store().save(std::vector{chain[4], chain[8]}, steps));
  database.reopen();
  const auto store = database.store();
  EXPECT_EQ(**store.lowest(), chain[0]);
  EXPECT_EQ(**store.highest(), chain[8]);
  EXPECT_EQ(**store.at(5), chain[4]);
  EXPECT_EQ(**store.at_or_below(8), chain[4]);
  EXPECT_EQ(**store.at_or_above(6), chain[8]);
  EXPECT_FALSE(store.at(6)->has_value());
  EXPECT_EQ(*store.anchor(), (AnchorPoint{1, test::hash_of(chain[0])}));
  EXPECT_EQ(*store.trace(10), steps);
  EXPECT_EQ(store.trace(1)->front(), steps[1]);
  EXPECT_EQ(*store.count(), 3U);
}

TEST(TrustedStore, AnEmptyStoreHasNothing) {
  test::StoreFixture database;
  const auto store = database.store();
  EXPECT_FALSE(store.lowest()->has_value());
  EXPECT_FALSE(store.highest()->has_value());
  EXPECT_FALSE(store.anchor()->has_value());
  EXPECT_EQ(*store.count(), 0U);
  EXPECT_TRUE(store.trace(5)->empty());
}

TEST(TrustedStore, PruningKeepsTheAnchorTheNewestAndOnlyTheSetsInUse) {
  const auto chain = test::build(test::sliding(3, 1), 20);
  test::StoreFixture database;
  auto store = database.store();
  ASSERT_TRUE(store.restart(chain[0]));
  for (const auto& block : chain)
    ASSERT_TRUE(store.save(std::vector{block}, std::vector{step_to(block.height())}));
  ASSERT_TRUE(store.prune(5, 3));
  EXPECT_EQ(*store.count(), 5U);
  EXPECT_EQ(**store.at(1), chain[0]);
  EXPECT_EQ((**store.at_or_above(2)).height(), 17);
  EXPECT_EQ(**store.highest(), chain[19]);
  EXPECT_EQ(store.trace(100)->size(), 3U);
  std::size_t sets = 0;
  const std::unique_ptr<rocksdb::Iterator> at(database.db().NewIterator({}, database.validators()));
  for (at->SeekToFirst(); at->Valid(); at->Next()) sets += at->key().size() == Hash::size_bytes ? 1 : 0;
  EXPECT_EQ(sets, 5U);
}

TEST(TrustedStore, PruningFindsLowerBlocksThatCameLater) {
  test::StoreFixture database;
  auto store = database.store();
  const auto blocks = test::build(test::steady(4), 30);
  ASSERT_TRUE(store.restart(blocks[0]));
  ASSERT_TRUE(store.save(std::span(blocks).subspan(15, 10), {}));
  ASSERT_TRUE(store.prune(4, 0));
  EXPECT_EQ(*store.heights(1, 30), (std::vector<std::int64_t>{1, 23, 24, 25}));
  ASSERT_TRUE(store.save(std::span(blocks).subspan(4, 3), {}));
  ASSERT_TRUE(store.prune(4, 0));
  EXPECT_EQ(*store.heights(1, 30), (std::vector<std::int64_t>{1, 23, 24, 25}));
}

TEST(TrustedStore, SavingABlockTwiceCountsItOnce) {
  const auto chain = test::build(test::steady(3), 4);
  test::StoreFixture database;
  auto store = database.store();
  ASSERT_TRUE(store.restart(chain[0]));
  ASSERT_TRUE(store.save(chain, {}));
  ASSERT_TRUE(store.save(chain, {}));
  EXPECT_EQ(*store.count(), 4U);
  ASSERT_TRUE(store.prune(1, 0));
  EXPECT_EQ(**store.highest(), chain[0]);
}

TEST(TrustedStore, DamageIsNamedAndNothingIsGuessed) {
  const auto chain = test::build(test::steady(3), 3);
  test::StoreFixture database;
  auto store = database.store();
  ASSERT_TRUE(store.restart(chain[0]));
  Bytes key;
  append_be64(key, 2);
  ASSERT_TRUE(database.db().Put({}, database.blocks(), rocksdb::Slice(as_text(key)), "damaged").ok());
  EXPECT_TRUE(store.at(2).error().is(Errc::store_corrupt));
  EXPECT_TRUE(store.highest().error().is(Errc::store_corrupt));
  EXPECT_EQ(**store.lowest(), chain[0]);
}

TEST(TrustedStore, RestartingForgetsTheOldChain) {
  const auto chain = test::build(test::steady(3), 3);
  test::StoreFixture database;
  auto store = database.store();
  ASSERT_TRUE(store.restart(chain[0]));
  ASSERT_TRUE(store.save(chain, std::vector{step_to(3)}));
  ASSERT_TRUE(store.restart(chain[2]));
  EXPECT_EQ(**store.lowest(), chain[2]);
  EXPECT_EQ(*store.count(), 1U);
  EXPECT_TRUE(store.trace(5)->empty());
}

TEST(AnchorStore, KeepsAnchorsAndDivergencesByChain) {
  const auto chain = test::build(test::steady(3), 3);
  test::StoreFixture database;
  const TrustAnchor anchor{"a", {7, test::hash_of(chain[0])}, {1, 2}, 5'000, {1'700'000'000, 1}};
  const Divergence conflict{"a", "primary", "witness", chain[0], chain[1], chain[2], {1'700'000'100, 0}};
  ASSERT_TRUE(database.anchors().put(anchor));
  ASSERT_TRUE(database.anchors().put(conflict));
  database.reopen();
  auto anchors = database.anchors();
  EXPECT_EQ(**anchors.anchor("a"), anchor);
  EXPECT_FALSE(anchors.anchor("b")->has_value());
  const auto kept = anchors.divergence("a");
  ASSERT_TRUE(kept && *kept);
  EXPECT_EQ((*kept)->witness, "witness");
  EXPECT_EQ((*kept)->common, chain[0]);
  EXPECT_EQ((*kept)->primary_block, chain[1]);
  EXPECT_EQ((*kept)->witness_block, chain[2]);
  ASSERT_TRUE(anchors.forget_divergence("a"));
  EXPECT_FALSE(anchors.divergence("a")->has_value());
}

PeerRecord record_of(std::uint64_t number) {
  return {number, "node", PeerEvent::lagging, 7, {1'700'000'000, 5}, "why"};
}

TEST(PeerRecordStore, KeepsTheNewestRecordsOfAChain) {
  test::StoreFixture database;
  const PeerRecord full{1, "node", PeerEvent::diverging, 7, {1'700'000'000, 5}, "why"};
  const PeerRecord bare{2, "other", PeerEvent::recovered};
  ASSERT_TRUE(database.peer_records().append("a", std::vector{full, bare}, 3));
  database.reopen();
  auto records = database.peer_records();
  EXPECT_EQ(*records.records("a"), (std::vector{full, bare}));
  EXPECT_TRUE(records.records("b")->empty());
  ASSERT_TRUE(records.append("b", std::vector{record_of(1)}, 3));
  ASSERT_TRUE(records.append("a", std::vector{record_of(3), record_of(4)}, 3));
  EXPECT_EQ(*records.records("a"), (std::vector{bare, record_of(3), record_of(4)}));
  EXPECT_EQ(records.records("b")->size(), 1U);
}

TEST(PeerRecordStore, ADamagedRecordIsRefused) {
  const Bytes good = encode(record_of(3));
  EXPECT_TRUE(decode_peer_record(good));
  EXPECT_FALSE(decode_peer_record({}));
  for (std::size_t length = 1; length < good.size(); ++length) {
    const auto cut = decode_peer_record(BytesView(good).first(length));
    EXPECT_TRUE(!cut || *cut != record_of(3));
  }
  Bytes unknown = encode(PeerRecord{1, "node", static_cast<PeerEvent>(99)});
  EXPECT_TRUE(decode_peer_record(unknown).error().is(Errc::decisions_corrupt));
}

TEST(TrustState, CountsDownToExpiry) {
  const auto block = test::build(test::steady(1), 1).front();
  const auto& header = block.signed_header.header;
  constexpr std::int64_t second = 1'000'000'000;
  EXPECT_EQ(trust_state(header, 100 * second, test::after(block, 10)).phase, TrustPhase::fresh);
  EXPECT_EQ(trust_state(header, 100 * second, test::after(block, 10)).remaining_ns, 90 * second);
  EXPECT_EQ(trust_state(header, 100 * second, test::after(block, 80)).phase, TrustPhase::ending);
  EXPECT_EQ(trust_state(header, 100 * second, test::after(block, 100)).phase, TrustPhase::expired);
  EXPECT_EQ(trust_state(header, 100 * second, test::after(block, 900)).remaining_ns, 0);
}

}  // namespace
}  // namespace wastewatch::light
