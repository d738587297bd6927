// The live traffic of the solo demonstration: it moves while one watches, loses a load within minutes, and
// the ledger refuses nothing of it.
#include "scenario/live.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <vector>

#include "kit/demo/following.h"
#include "ledger/devices/telemetry.h"
#include "ledger/envelope/tx.h"
#include "scenario/feed.h"
#include "scenario/path.h"
#include "scenario/world.h"
#include "watch/alerts.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t start_ms = 1'772'380'800'000;
constexpr LiveWindow first_window{start_ms + minute_ms, start_ms + 6 * hour_ms, start_ms + 7 * hour_ms};
constexpr LiveWindow second_window{start_ms + 9 * hour_ms, start_ms + 9 * hour_ms, start_ms + 10 * hour_ms};

Feed feed_with(const std::vector<LiveWindow>& windows) {
  FeedOptions options;
  options.chain_id = "live-test";
  options.start_ms = start_ms;
  Feed out = *Feed::make(options);
  for (const auto& window : windows) out.add_live(window);
  return out;
}

std::vector<SignedAction> take_until(Feed& feed, std::int64_t until_ms) {
  std::vector<SignedAction> out;
  while (feed.next_time() <= until_ms) {
    auto action = feed.next(1);
    EXPECT_TRUE(action);
    if (*action) out.push_back(std::move(**action));
  }
  return out;
}

// A feed that is started again is given all windows at once, one that runs on gets the next when it is
// needed.
TEST(LiveTraffic, IsTheSameWheneverItsWindowsAreGiven) {
  Feed at_once = feed_with({first_window, second_window});
  Feed one_by_one = feed_with({first_window});
  auto expected = take_until(at_once, start_ms + 11 * hour_ms);
  auto found = take_until(one_by_one, start_ms + 9 * hour_ms - 1);
  one_by_one.add_live(second_window);
  std::ranges::move(take_until(one_by_one, start_ms + 11 * hour_ms), std::back_inserter(found));
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) ASSERT_EQ(found[i].tx, expected[i].tx) << i;
}

TEST(LiveTraffic, LeavesTheOrdinaryDaysAsTheyAre) {
  Feed with = feed_with({first_window});
  Feed without = feed_with({});
  const Bytes carrier = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "hexing-transport/operator")
                            .public_key()
                            .bytes;
  const auto of_carrier = [&](Feed& feed) {
    auto out = take_until(feed, start_ms + 8 * hour_ms);
    std::erase_if(out, [&](const SignedAction& action) { return action.signer != carrier; });
    return out;
  };
  const auto expected = of_carrier(without);
  const auto found = of_carrier(with);
  ASSERT_GT(expected.size(), 10U);
  ASSERT_EQ(found.size(), expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) EXPECT_EQ(found[i].time_ms, expected[i].time_ms) << i;
}

TEST(LiveTraffic, WritesItsLeadInChunksOfTenAndThenEachReadingAtOnce) {
  Feed feed = feed_with({first_window});
  std::size_t before = 0;
  std::size_t after = 0;
  for (const auto& action : take_until(feed, first_window.from_ms + 30 * minute_ms)) {
    const auto tx = ledger::decode_tx(action.tx);
    for (const auto& message : tx.body.messages()) {
      if (!message.has_report_telemetry()) continue;
      const bool lead = action.time_ms < first_window.from_ms;
      (lead ? before : after) += 1;
    }
  }
  // Of the lead's six hours a bit more than three have traffic.
  EXPECT_GT(after, 3 * 30 * before / 360);
}

constexpr double scatter_m = 100;  // more than a standing truck seems to move

using Places = std::map<ledger::DeviceId, Point>;

Places places_of_trucks(const index::Reader& reader) {
  std::set<ledger::DeviceId> trucks;
  for (const auto& plate : plates(live_carrier())) trucks.insert(vehicle_device_id(plate));
  Places out;
  const auto fixes = reader.last_fixes();
  EXPECT_TRUE(fixes);
  for (const auto& fix : fixes.value_or(std::vector<index::LastFix>{})) {
    if (trucks.contains(fix.device)) out[fix.device] = {*fix.fix.reading.lat_e7, *fix.fix.reading.lon_e7};
  }
  return out;
}

std::set<ledger::DeviceId> live_devices() {
  std::set<ledger::DeviceId> out;
  for (const auto& plate : plates(live_carrier())) out.insert(vehicle_device_id(plate));
  for (int i = tracker_count + 1; i <= tracker_count + live_tracker_count; ++i) out.insert(tracker_id(i));
  return out;
}

// Codes of refused transactions, but for the other devices' first chunks that come late on purpose.
std::vector<std::uint32_t> refused_of_live(test::DemoChain& chain) {
  const auto devices = live_devices();
  const auto is_of_others = [&](const ledger::v1::TxBody& body) {
    if (!body.messages(0).has_report_telemetry()) return false;
    const auto chunk = ledger::decode_chunk(as_bytes(body.messages(0).report_telemetry().chunk()));
    return chunk && !devices.contains(chunk->device);
  };
  std::vector<std::uint32_t> out;
  const auto& store = chain.chain().store();
  for (std::int64_t height = 1; height <= chain.chain().height(); ++height) {
    const auto results = store.result(height)->tx_results;
    for (std::size_t i = 0; i < results.size(); ++i) {
      if (results[i].code != 0 && !is_of_others(ledger::decode_tx(store.block(height)->txs[i]).body))
        out.push_back(results[i].code);
    }
  }
  return out;
}

class LiveDay : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(LiveDay, MovesTenTrucksAMinuteAndLosesALoadWithinThree) {
  constexpr int watched_from = 300;
  test::DemoChain chain(GetParam(), {}, {}, {.live_minute = watched_from});
  test::Following following(chain);
  chain.run_minutes(watched_from);
  ASSERT_TRUE(following.follow());
  const auto lost = [&] {
    const auto loads = watch::alerts(following.reader(), {}, 100);
    if (!loads) return std::ptrdiff_t{-1};
    return std::ranges::count_if(*loads, [](const watch::TroubledLoad& load) {
      return load.lead().rule == "claim-contradicted" &&
             load.batch.holder() == as_text(organisation_of(live_carrier()));
    });
  };
  EXPECT_EQ(lost(), 0);
  const auto before = places_of_trucks(following.reader());
  chain.run_minutes(1);
  ASSERT_TRUE(following.follow());
  int moved = 0;
  for (const auto& [truck, place] : places_of_trucks(following.reader())) {
    const auto found = before.find(truck);
    moved += found != before.end() && distance_m(found->second, place) > scatter_m ? 1 : 0;
  }
  EXPECT_GE(moved, 10);
  chain.run_minutes(2);
  ASSERT_TRUE(following.follow());
  EXPECT_GE(lost(), 1);
  chain.run_minutes(400);
  EXPECT_EQ(refused_of_live(chain), std::vector<std::uint32_t>{});
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(lost(), 0) << "what was tipped is found and brought to the plant";
}

INSTANTIATE_TEST_SUITE_P(OfEverySeed, LiveDay, ::testing::Values(1, 7));

}  // namespace
}  // namespace wastewatch::scenario
