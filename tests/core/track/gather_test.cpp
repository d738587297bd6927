// Tracks, passers and past trips over one day of the demonstration.
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "index/errors.h"
#include "kit/demo/following.h"
#include "track/export.h"
#include "track/gather_passages.h"
#include "track/gather_track.h"
#include "track/gather_trips.h"

namespace wastewatch::test {
namespace {

using track::Witness;

constexpr std::int64_t hour_ms = 3'600'000;

class Gathered : public testing::Test {
 protected:
  static constexpr int minutes = 14 * 60;
  static void SetUpTestSuite() {
    demo_ = std::make_unique<DemoChain>();
    demo_->run_minutes(minutes);
    following_ = std::make_unique<Following>(*demo_);
    ASSERT_TRUE(following_->follow());
  }
  static void TearDownTestSuite() {
    following_.reset();
    demo_.reset();
  }

  static std::int64_t now_ms() { return demo_->now().ms(); }
  static track::Track track_of(const index::Reader& reader, const ledger::DeviceId& device) {
    auto track = track::gather_track(reader, {device, 0, now_ms() + 1});
    EXPECT_TRUE(track);
    return track ? *track : track::Track{};
  }
  // The device that has travelled farthest of its kind.
  static track::Track longest(const index::Reader& reader, Witness witness) {
    track::Track out;
    const auto heard = reader.last_fixes();
    EXPECT_TRUE(heard);
    for (const auto& last : heard.value()) {
      auto track = track_of(reader, last.device);
      if (track.witness == witness && track.points.size() > out.points.size()) out = std::move(track);
    }
    return out;
  }

  static inline std::unique_ptr<DemoChain> demo_;
  static inline std::unique_ptr<Following> following_;
};

TEST_F(Gathered, a_track_holds_every_reading_of_the_device) {
  const auto reader = following_->reader();
  const auto track = longest(reader, Witness::load);
  ASSERT_GT(track.points.size(), 50U);
  EXPECT_EQ(track.points.size(), reader.track(track.device, 0, now_ms() + 1)->size());
  EXPECT_TRUE(std::ranges::is_sorted(track.points, {}, &track::TrackPoint::time_ms));
  EXPECT_TRUE(track.complete);
  EXPECT_GE(track.gap_ms, track::gap_least_ms);
  EXPECT_FALSE(track::to_gpx(track, {"tracker", "demonstration"}).empty());
}

TEST_F(Gathered, truck_and_load_are_separate_witnesses) {
  const auto reader = following_->reader();
  EXPECT_FALSE(longest(reader, Witness::truck).points.empty());
  EXPECT_FALSE(longest(reader, Witness::load).points.empty());
}

TEST_F(Gathered, a_device_that_is_not_registered_has_no_track) {
  const auto track = track::gather_track(following_->reader(), {ledger::DeviceId{}, 0, now_ms()});
  ASSERT_FALSE(track);
  EXPECT_TRUE(track.error().is(index::Errc::not_found));
}

TEST_F(Gathered, who_was_at_a_place_is_found_there) {
  const auto reader = following_->reader();
  const auto track = longest(reader, Witness::truck);
  const auto moments = track::moments_of(track);
  ASSERT_FALSE(moments.empty());
  const auto& seen = moments[moments.size() / 2];
  const track::Here here{seen.place, 300, {seen.time_ms - hour_ms, seen.time_ms + hour_ms}};
  const auto found = track::gather_passers(reader, {here});
  ASSERT_TRUE(found);
  EXPECT_TRUE(found->complete);
  EXPECT_EQ(found->searched, found->devices);
  const auto passer = std::ranges::find_if(found->ranked, [&](const track::Passer& one) {
    return one.passage.device == track.device && one.passage.span.from_ms <= seen.time_ms &&
           one.passage.span.to_ms >= seen.time_ms;
  });
  ASSERT_NE(passer, found->ranked.end());
  EXPECT_EQ(passer->passage.nearest_m, 0);
  EXPECT_FALSE(passer->plate.empty());
}

// A tracker is bound to one load after the other; the device record names the last one alone.
TEST_F(Gathered, a_tracker_that_passed_is_told_with_the_load_it_was_in_then) {
  const auto reader = following_->reader();
  std::size_t told = 0;
  const auto page = reader.batches({}, std::nullopt, 200);
  ASSERT_TRUE(page);
  for (const auto& batch : page->batches) {
    const auto detail = reader.batch_detail(*ledger::BatchId::from(as_bytes(batch.id())));
    ASSERT_TRUE(detail);
    for (const auto& binding : detail->bindings) {
      if (binding.to_ms() == 0 || batch.collected_ms() == 0) continue;
      const auto device = ledger::DeviceId::from(as_bytes(binding.device_id()));
      const auto track = track::gather_track(
          reader, {*device, std::max(binding.from_ms(), batch.collected_ms()), binding.to_ms()});
      ASSERT_TRUE(track);
      const auto moments = track::moments_of(*track);
      if (moments.size() < 3 || track->witness != Witness::load) continue;
      const auto& seen = moments[moments.size() / 2];
      if (batch.delivered_ms() != 0 && batch.delivered_ms() < seen.time_ms) continue;
      const auto found =
          track::gather_passers(reader, {{seen.place, 50, {seen.time_ms - 60'000, seen.time_ms + 60'000}}});
      ASSERT_TRUE(found);
      EXPECT_TRUE(found->loads_complete);
      const auto is_it = [&](const track::Passer& one) {
        return one.passage.device == *device &&
               std::ranges::any_of(one.loads, [&](const track::LoadHere& load) {
                 return std::ranges::equal(load.batch.view(), as_bytes(batch.id()));
               });
      };
      EXPECT_TRUE(std::ranges::any_of(found->ranked, is_it));
      if (++told == 3) return;
    }
  }
  EXPECT_GT(told, 0U);
}

TEST_F(Gathered, a_search_that_hits_its_bound_says_so) {
  const auto reader = following_->reader();
  const track::Here here{{307'460'000, 1'204'860'000}, 300, {0, now_ms()}};
  track::PassersQuery query{here};
  query.most_readings = 1;
  const auto found = track::gather_passers(reader, query);
  ASSERT_TRUE(found);
  EXPECT_FALSE(found->complete);
  EXPECT_LT(found->searched, found->devices);
  query.cancelled = [] { return true; };
  EXPECT_TRUE(track::gather_passers(reader, query).error().is(index::Errc::cancelled));
}

TEST_F(Gathered, past_trips_are_delivered_ones_of_the_pair) {
  const auto reader = following_->reader();
  index::BatchQuery query;
  const auto page = reader.batches(query, std::nullopt, 5'000);
  ASSERT_TRUE(page);
  std::size_t trips = 0;
  std::size_t ways = 0;
  for (const auto& batch : page->batches) {
    if (batch.delivered_ms() == 0 || !batch.has_journey()) continue;
    const auto found = track::gather_past_trips(
        reader, {*ledger::OrganisationId::from(as_bytes(batch.generator())),
                 *ledger::OrganisationId::from(as_bytes(batch.journey().destination()))});
    ASSERT_TRUE(found);
    for (const auto& trip : *found) {
      EXPECT_GT(trip.arrived_ms, trip.left_ms);
      ++trips;
      ways += trip.moments.empty() ? 0 : 1;
    }
    if (trips > 20) break;
  }
  EXPECT_GT(trips, 0U);
  EXPECT_GT(ways, 0U);
}

}  // namespace
}  // namespace wastewatch::test
