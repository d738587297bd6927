#include "index/reader.h"

#include <set>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "demo_suite.h"
#include "ledger/keys.h"
#include "scenario/world.h"

namespace wastewatch::index {
namespace {

namespace v1 = ledger::v1;

// One afternoon of the demonstration, followed once for all tests.
class ReaderTest : public DemoSuite<ReaderTest> {
 public:
  static constexpr int minutes = 14 * 60;

 protected:
  static std::vector<v1::Batch> all_batches(const Reader& reader) {
    std::vector<v1::Batch> out;
    const auto prefix = to_bytes("b/");
    EXPECT_TRUE(
        reader.tree().visit(prefix, ledger::keys::end_of_prefix(prefix), [&](BytesView, BytesView value) {
          v1::Batch batch;
          EXPECT_TRUE(batch.ParseFromArray(value.data(), static_cast<int>(value.size())));
          out.push_back(std::move(batch));
          return true;
        }));
    return out;
  }

  static std::vector<std::string> listed(const Reader& reader, const BatchQuery& query, std::size_t page) {
    std::vector<std::string> out;
    std::optional<Bytes> cursor;
    do {
      auto got = reader.batches(query, cursor, page);
      EXPECT_TRUE(got);
      for (const auto& batch : got->batches) out.push_back(batch.id());
      cursor = got->next;
    } while (cursor);
    return out;
  }
};

TEST_F(ReaderTest, TheScenarioIsAcceptedByTheLedger) {
  std::size_t refused = 0;
  const auto codes = demo_->result_codes();
  for (const auto code : codes) refused += code != 0 ? 1 : 0;
  ASSERT_GT(codes.size(), 1'000U);
  EXPECT_LT(refused * 100, codes.size());  // only telemetry that comes too late to be placed
}

TEST_F(ReaderTest, HashesAreFoundByTheirBeginningAndTheirEnd) {
  const auto reader = following_->reader();
  const auto block = reader.blocks(reader.height() / 2, 1);
  ASSERT_TRUE(block && !block->empty());
  const auto hash = to_hex_upper(block->front().hash);
  for (const auto& [digits, end] : {std::pair{hash.substr(0, 9), hash.substr(58)}, {hash, std::string()}}) {
    const auto found = reader.hashes_beginning(digits, end, 4);
    ASSERT_TRUE(found);
    ASSERT_FALSE(found->empty());
    EXPECT_EQ(found->front().hash, block->front().hash);
    EXPECT_TRUE(found->front().of_block);
    EXPECT_EQ(found->front().height, block->front().header.height);
  }
  const auto none = reader.hashes_beginning(hash.substr(0, 9), hash[63] == '0' ? "1" : "0", 4);
  EXPECT_TRUE(none && none->empty());
  EXPECT_TRUE(reader.hashes_beginning("12", "", 4).error().is(Errc::bad_query));
  EXPECT_TRUE(reader.hashes_beginning("123x", "", 4).error().is(Errc::bad_query));
}

TEST_F(ReaderTest, HashesAreFoundByTheirEndAlone) {
  const auto reader = following_->reader();
  const auto block = reader.blocks(reader.height() / 2, 1);
  ASSERT_TRUE(block && !block->empty());
  const auto hash = to_hex_upper(block->front().hash);
  for (const std::size_t digits : {7U, 8U, 64U}) {
    const auto found = reader.hashes_ending(std::string_view(hash).substr(64 - digits), 4, {});
    ASSERT_TRUE(found) << digits;
    ASSERT_FALSE(found->empty()) << digits;
    EXPECT_TRUE(std::ranges::contains(*found, block->front().hash, &HashMatch::hash)) << digits;
  }
  std::stop_source stopped;
  stopped.request_stop();
  const auto none = reader.hashes_ending(std::string_view(hash).substr(56), 4, stopped.get_token());
  EXPECT_TRUE(none && none->empty());
  EXPECT_TRUE(reader.hashes_ending("12", 4, {}).error().is(Errc::bad_query));
  EXPECT_TRUE(reader.hashes_ending("12345x", 4, {}).error().is(Errc::bad_query));
}

TEST_F(ReaderTest, TheFirstBlockIsTheLowestThatIsHeld) {
  const auto reader = following_->reader();
  EXPECT_EQ(reader.first_height(), 1);
}

TEST_F(ReaderTest, EveryLoadIsListedUnderThePlateThatCarriedIt) {
  const auto reader = following_->reader();
  std::size_t aboard = 0;
  for (const auto& batch : all_batches(reader)) {
    const auto trip = ledger::TripId::from(as_bytes(batch.trip_id()));
    if (!trip) continue;
    const auto record = reader.trip(*trip);
    ASSERT_TRUE(record);
    const auto loads = reader.loads_of_plate(record->plate(), 1'000);
    ASSERT_TRUE(loads);
    EXPECT_TRUE(std::ranges::any_of(
        *loads, [&](const CarriedLoad& load) { return load.aboard && load.batch.id() == batch.id(); }));
    ++aboard;
  }
  EXPECT_GT(aboard, 0U);
  const auto none = reader.loads_of_plate("unknown", 10);
  EXPECT_TRUE(none && none->empty());
}

TEST_F(ReaderTest, FiguresEqualACountOverTheState) {
  const auto reader = following_->reader();
  Figures counted;
  for (const auto& batch : all_batches(reader)) counted += contribution(batch, 1);
  const auto figures = reader.figures({});
  ASSERT_TRUE(figures);
  EXPECT_EQ(*figures, counted);
  EXPECT_GT(figures->at(Counter::batches), 30);
  const auto part = reader.figures({{"330483"}});
  ASSERT_TRUE(part);
  EXPECT_LT(part->at(Counter::batches), figures->at(Counter::batches));
}

TEST_F(ReaderTest, EveryDaysCollectionIsDeliveredWithinTimeOrMissing) {
  const auto reader = following_->reader();
  const auto days = reader.days({}, -1'000'000, 1'000'000);
  ASSERT_TRUE(days);
  ASSERT_FALSE(days->empty());
  for (const auto& [day, mass] : *days) {
    EXPECT_EQ(mass.collected_g, mass.delivered_g + mass.within_time_g + mass.missing_g);
  }
}

TEST_F(ReaderTest, FilteredListsEqualAScanInBothDirectionsWhateverThePageSize) {
  const auto reader = following_->reader();
  const auto batches = all_batches(reader);
  std::set<FacetValue> facets;
  for (const auto& batch : batches) {
    for (auto& facet : facets_of(batch)) facets.insert(facet);
  }
  for (const auto& facet : facets) {
    std::multiset<std::string> wanted;
    for (const auto& batch : batches) {
      const auto has = facets_of(batch);
      if (std::find(has.begin(), has.end(), facet) != has.end()) wanted.insert(batch.id());
    }
    BatchQuery query{.scope = {}, .all_of = {facet}};
    const auto newest = listed(reader, query, 7);
    EXPECT_EQ(std::multiset<std::string>(newest.begin(), newest.end()), wanted);
    query.oldest_first = true;
    auto oldest = listed(reader, query, 1'000);
    std::reverse(oldest.begin(), oldest.end());
    EXPECT_EQ(oldest, newest);
  }
}

TEST_F(ReaderTest, ABatchComesWithItsCompleteHistory) {
  const auto reader = following_->reader();
  std::size_t treated = 0;
  for (const auto& batch : all_batches(reader)) {
    const auto detail = reader.batch_detail(*ledger::BatchId::from(as_bytes(batch.id())));
    ASSERT_TRUE(detail);
    ASSERT_EQ(detail->events.size(), batch.event_count());
    EXPECT_EQ(detail->events.front().event.kind(), v1::EVENT_DECLARED);
    treated += batch.state() == v1::BATCH_TREATED ? 1 : 0;
    EXPECT_TRUE(batch.collected_ms() == 0 || !detail->bindings.empty());
  }
  EXPECT_GT(treated, 0U);
}

TEST_F(ReaderTest, TracksAreInTimeOrderAndEachReadingLeadsToItsTransaction) {
  const auto reader = following_->reader();
  const auto last = reader.last_fixes();
  ASSERT_TRUE(last);
  ASSERT_FALSE(last->empty());
  const auto& device = last->front();
  const auto track = reader.track(device.device, 0, demo_->now().ms() + 1);
  ASSERT_TRUE(track);
  ASSERT_FALSE(track->empty());
  EXPECT_TRUE(std::is_sorted(track->begin(), track->end(), [](const Fix& a, const Fix& b) {
    return a.reading.time_ms < b.reading.time_ms;
  }));
  EXPECT_EQ(track->back().reading, device.fix.reading);
  const auto block = reader.block(track->back().place.height);
  ASSERT_TRUE(block);
  EXPECT_LT(track->back().place.tx_index, block->block.txs.size());
}

TEST_F(ReaderTest, ATransactionIsFoundByItsHashWithItsProvenResult) {
  const auto reader = following_->reader();
  const auto summaries = reader.blocks(0, 1'000'000);
  ASSERT_TRUE(summaries);
  EXPECT_EQ(static_cast<std::int64_t>(summaries->size()), reader.height());
  const auto busy = std::find_if(summaries->begin(), summaries->end(),
                                 [](const BlockSummary& block) { return block.transactions > 0; });
  ASSERT_NE(busy, summaries->end());
  const auto block = reader.block(busy->header.height);
  ASSERT_TRUE(block);
  const auto found = reader.transaction(chain::tx_hash(block->block.txs[0]));
  ASSERT_TRUE(found);
  EXPECT_EQ(found->place.height, busy->header.height);
  EXPECT_TRUE(found->decoded);
  EXPECT_EQ(found->bytes, block->block.txs[0]);
  EXPECT_EQ(*reader.height_of(busy->hash), busy->header.height);
  EXPECT_TRUE(reader.transaction(Hash{}).error().is(Errc::not_found));
}

// The counts of an organisation lie under the same prefix and are no organisations.
TEST_F(ReaderTest, OrganisationsAreThoseOfTheRegistryAlone) {
  const auto organisations = following_->reader().organisations();
  ASSERT_TRUE(organisations);
  std::set<std::string> ids;
  for (const auto& organisation : *organisations) {
    ids.insert(organisation.id());
    EXPECT_FALSE(organisation.name().en().empty());
    EXPECT_TRUE(
        following_->reader().organisation(*ledger::OrganisationId::from(as_bytes(organisation.id()))));
  }
  EXPECT_EQ(ids.size(), organisations->size());
}

TEST_F(ReaderTest, SearchFindsCompaniesInBothLanguagesAndPlatesByTheirNumber) {
  const auto reader = following_->reader();
  const auto finds = [&](std::string_view text, TermKind kind) {
    const auto found = reader.find(text, 20);
    return found && std::any_of(found->begin(), found->end(), [&](const Term& t) { return t.kind == kind; });
  };
  EXPECT_TRUE(finds("hexing", TermKind::organisation));
  EXPECT_TRUE(finds("Haulage", TermKind::organisation));
  EXPECT_TRUE(finds("北市农贸", TermKind::organisation));
  EXPECT_TRUE(finds("浙F·D0001", TermKind::vehicle));
  EXPECT_TRUE(finds("d0001", TermKind::vehicle));
  EXPECT_FALSE(finds("no such company", TermKind::organisation));
}

}  // namespace
}  // namespace wastewatch::index
