#include "scenario/feed.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "ledger/envelope/tx.h"
#include "scenario/genesis.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t start_ms = 1'772'380'800'000;
constexpr std::int64_t day_ms = 86'400'000;

FeedOptions options(std::uint64_t seed, std::int64_t scale = 1) {
  FeedOptions out;
  out.chain_id = "feed-test";
  out.seed = seed;
  out.start_ms = start_ms;
  out.time_scale = scale;
  return out;
}

struct Taken {
  std::vector<SignedAction> actions;
  std::vector<Label> labels;
};

Taken take_until(Feed& feed, std::int64_t until_ms) {
  Taken out;
  while (feed.next_time() <= until_ms) {
    auto action = feed.next(1);
    EXPECT_TRUE(action);
    if (*action) out.actions.push_back(std::move(**action));
    for (auto& label : feed.take_labels()) out.labels.push_back(std::move(label));
  }
  return out;
}

TEST(Feed, TheSameSeedGivesTheSameIdsInTheSameOrder) {
  auto a = *Feed::make(options(3));
  auto b = *Feed::make(options(3));
  const auto first = take_until(a, start_ms + day_ms / 3);
  const auto second = take_until(b, start_ms + day_ms / 3);
  ASSERT_EQ(first.actions.size(), second.actions.size());
  for (std::size_t i = 0; i < first.actions.size(); ++i) {
    EXPECT_EQ(first.actions[i].signer, second.actions[i].signer);
    EXPECT_EQ(first.actions[i].sequence, second.actions[i].sequence);
    EXPECT_EQ(first.actions[i].time_ms, second.actions[i].time_ms);
  }
}

TEST(Feed, TimesNeverGoBackAndSequencesNeverSkip) {
  auto feed = *Feed::make(options(4));
  std::int64_t last_ms = 0;
  std::map<std::pair<Bytes, std::uint32_t>, std::uint64_t> sequences;
  for (const auto& action : take_until(feed, start_ms + day_ms / 2).actions) {
    EXPECT_GE(action.time_ms, last_ms);
    last_ms = action.time_ms;
    EXPECT_EQ(action.sequence, ++sequences[std::pair(action.signer, action.lane)]);
  }
}

TEST(Feed, EveryEnvelopeIsOneTheLedgerDecodes) {
  auto feed = *Feed::make(options(5));
  for (const auto& action : take_until(feed, start_ms + day_ms / 3).actions) {
    const auto tx = ledger::decode_tx(action.tx);
    ASSERT_EQ(tx.code, ledger::Code::ok);
    ASSERT_EQ(tx.field_code, ledger::Code::ok) << tx.body.ShortDebugString();
  }
}

TEST(Feed, AFewDaysShowEveryKindOfFault) {
  auto feed = *Feed::make(options(6));
  std::set<Fault> seen;
  for (const auto& label : take_until(feed, start_ms + 3 * day_ms + day_ms / 2).labels)
    seen.insert(label.fault);
  EXPECT_EQ(seen.size(), fault_table().size());
}

TEST(Feed, ATimeScaleCompressesTheDay) {
  auto feed = *Feed::make(options(7, 60));
  const auto morning = take_until(feed, start_ms + day_ms / 60 / 3);
  EXPECT_GT(morning.actions.size(), 40U);
}

TEST(Feed, RefusesOptionsThatMakeNoSense) {
  auto bad = options(1);
  bad.time_scale = 0;
  EXPECT_TRUE(Feed::make(bad).error().is(Errc::bad_options));
  bad = options(1);
  bad.chain_id.clear();
  EXPECT_TRUE(Feed::make(bad).error().is(Errc::bad_options));
}

TEST(Feed, AFewLoadsAMonthAreStillSome) {
  for (const int permille : {1, 10, 50}) {
    auto given = options(5);
    given.loads_permille = permille;
    auto feed = *Feed::make(given);
    std::size_t declared = 0;
    for (int i = 0; i < 500 && declared == 0; ++i) {
      ASSERT_TRUE(feed.next(1));
      declared += feed.take_labels().size();
    }
    EXPECT_GT(declared, 0U) << permille;
  }
}

}  // namespace
}  // namespace wastewatch::scenario
