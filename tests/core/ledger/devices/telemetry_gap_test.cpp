// What is missing of a device's readings: gaps that late chunks split, shorten and close, counted exactly.
#include <gtest/gtest.h>

#include <array>
#include <numeric>
#include <random>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/devices/placement.h"

namespace wastewatch::ledger::test {
namespace {

// A device that made its chunks in order; they arrive in any.
class Tracker {
 public:
  // Chunks of `readings` each, of one boot, chained to what was made before.
  void make(std::uint32_t boot, std::initializer_list<std::size_t> readings) {
    std::uint64_t first = 0;
    for (const std::size_t count : readings) {
      const Chunk chunk = chunk_of(key_, boot, first, count, last_);
      const Bytes bytes = encode_chunk(chunk);
      last_ = chunk_hash(bytes);
      made_.push_back(chunk_facts(bytes).value());
      first += count;
    }
  }
  v1::TelemetryOutcome arrive(std::size_t number) {
    const Placement placement = place_chunk(head, made_[number]);
    EXPECT_EQ(placement.code, Code::ok) << number;
    if (placement.code == Code::ok && placement.outcome != v1::TELEMETRY_DUPLICATE)
      remember(number, placement.outcome);
    return placement.outcome;
  }
  Code refused(std::size_t number) {
    v1::DeviceHead copy = head;
    return place_chunk(copy, made_[number]).code;
  }
  std::uint64_t in_known_gaps() const {
    return std::accumulate(
        head.gaps().begin(), head.gaps().end(), std::uint64_t{0},
        [](auto sum, const auto& gap) { return gap.end() == 0 ? sum : sum + gap.end() - gap.first(); });
  }

  v1::DeviceHead head;

 private:
  void remember(std::size_t number, v1::TelemetryOutcome outcome) {
    v1::ChunkReference reference;
    reference.set_chunk_hash(to_string(made_[number].hash));
    reference.set_boot_id(made_[number].boot_id);
    reference.set_first_sequence(made_[number].first_sequence);
    reference.set_readings(made_[number].readings);
    reference.set_outcome(outcome);
    remember_chunk(head, reference);
  }

  crypto::PrivateKey key_ = crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "tracker");
  Hash last_{};
  std::vector<ChunkFacts> made_;
};

TEST(TelemetryGaps, ALateChunkInTheMiddleSplitsTheGapAndBothHalvesCloseLater) {
  Tracker tracker;
  tracker.make(1, {10, 10, 10, 10, 10});
  tracker.arrive(0);
  EXPECT_EQ(tracker.arrive(4), v1::TELEMETRY_GAP);
  EXPECT_EQ(tracker.head.missing_readings(), 30U);
  EXPECT_EQ(tracker.arrive(2), v1::TELEMETRY_LATE);
  EXPECT_EQ(tracker.head.gaps_size(), 2);
  EXPECT_EQ(tracker.head.missing_readings(), 20U);
  EXPECT_EQ(tracker.arrive(3), v1::TELEMETRY_LATE);
  EXPECT_EQ(tracker.arrive(1), v1::TELEMETRY_LATE);
  EXPECT_EQ(tracker.head.gaps_size(), 0);
  EXPECT_EQ(tracker.head.missing_readings(), 0U);
  EXPECT_EQ(tracker.head.reading_count(), 50U);
  EXPECT_EQ(tracker.head.gap_count(), 1U) << "gaps that ever were, not their pieces";
}

TEST(TelemetryGaps, TheEndOfAnEarlierBootArrivesInAnyOrderAndNothingIsCountedTwice) {
  for (const auto& order : {std::array{2, 3, 4}, std::array{4, 3, 2}, std::array{3, 2, 4},
                            std::array{3, 4, 2}, std::array{4, 2, 3}, std::array{2, 4, 3}}) {
    Tracker tracker;
    tracker.make(1, {10, 10, 10, 10, 10});
    tracker.make(2, {10});
    tracker.arrive(0);
    tracker.arrive(1);
    EXPECT_EQ(tracker.arrive(5), v1::TELEMETRY_NEW_BOOT);
    EXPECT_EQ(tracker.head.missing_readings(), 0U) << "nobody knows how many";
    for (const int late : order) {
      EXPECT_EQ(tracker.arrive(static_cast<std::size_t>(late)), v1::TELEMETRY_LATE);
      EXPECT_EQ(tracker.head.missing_readings(), tracker.in_known_gaps());
    }
    EXPECT_EQ(tracker.head.gaps_size(), 0);
    EXPECT_EQ(tracker.head.missing_readings(), 0U);
  }
}

TEST(TelemetryGaps, ARebootWithItsBeginningMissingIsAGapOfKnownLength) {
  Tracker tracker;
  tracker.make(1, {10});
  tracker.make(2, {10, 10, 10});
  tracker.arrive(0);
  EXPECT_EQ(tracker.arrive(3), v1::TELEMETRY_NEW_BOOT);
  EXPECT_EQ(tracker.head.missing_readings(), 20U);
  EXPECT_EQ(tracker.arrive(1), v1::TELEMETRY_LATE);
  EXPECT_EQ(tracker.arrive(2), v1::TELEMETRY_LATE);
  EXPECT_EQ(tracker.head.missing_readings(), 0U);
}

TEST(TelemetryGaps, RandomArrivalNeverCountsMoreThanIsMissing) {
  std::mt19937 random(7);
  for (int round = 0; round < 200; ++round) {
    Tracker tracker;
    tracker.make(1, {1, 2, 3, 4, 5, 6});
    tracker.make(2, {3, 3, 3, 3});
    tracker.make(3, {9});
    std::array<std::size_t, 11> order{};
    std::iota(order.begin(), order.end(), 0U);
    std::shuffle(order.begin() + 1, order.end(), random);
    for (const auto number : order) {
      if (tracker.refused(number) != Code::ok) continue;
      tracker.arrive(number);
      ASSERT_EQ(tracker.head.missing_readings(), tracker.in_known_gaps());
      ASSERT_LE(tracker.head.reading_count(), 42U);
    }
  }
}

TEST(TelemetryGaps, MoreThanTheRememberedGapsAreGivenUpOldestFirst) {
  Tracker tracker;
  tracker.make(1, {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
                   1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
  for (std::size_t i = 0; i < 70; i += 2) tracker.arrive(i);
  EXPECT_EQ(tracker.head.gaps_size(), max_gaps);
  EXPECT_EQ(tracker.head.gap_count(), 34U);
  EXPECT_EQ(tracker.head.missing_readings(), 34U) << "given up, still missing";
  EXPECT_EQ(tracker.refused(1), Code::chunk_unplaceable);
}

}  // namespace
}  // namespace wastewatch::ledger::test
