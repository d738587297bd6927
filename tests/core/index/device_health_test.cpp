#include "index/device_health.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace wastewatch::index {
namespace {

constexpr std::int64_t a_minute = 60'000;
constexpr std::int64_t an_hour = 60 * a_minute;
constexpr std::int64_t midday = 1'772'510'400'000;

ledger::Chunk chunk_at(std::int64_t stated_ms, std::uint32_t boot = 1) {
  ledger::Chunk out;
  out.boot_id = boot;
  ledger::Reading reading;
  reading.time_ms = stated_ms;
  out.readings = {reading};
  return out;
}

// A chunk a minute, received `late_ms` after what its clock, `ahead_ms` fast, says.
void report(DeviceHealth& health, std::int64_t from_ms, int minutes, std::int64_t ahead_ms,
            std::int64_t late_ms = 5'000) {
  for (int i = 0; i < minutes; ++i) {
    const std::int64_t taken = from_ms + i * a_minute;
    note_chunk(health, chunk_at(taken + ahead_ms), {.received_ms = taken + late_ms});
  }
}

TEST(DeviceHealth, ARightClockIsNotCorrected) {
  DeviceHealth health;
  report(health, midday, 60, 0);
  EXPECT_EQ(health.correction_ms, 0);
  EXPECT_EQ(health.misdated_ms, 0);
}

TEST(DeviceHealth, AConstantOffsetIsCorrectedInBothDirections) {
  for (const std::int64_t ahead : {3 * an_hour, -3 * an_hour, 24 * 365 * an_hour}) {
    DeviceHealth health;
    report(health, midday, 30, ahead);
    EXPECT_NEAR(static_cast<double>(health.correction_ms), static_cast<double>(-ahead), 10'000.0);
    EXPECT_EQ(measured_at(midday + ahead, health.correction_ms, midday + an_hour), midday + 5'000);
  }
}

TEST(DeviceHealth, OneOddChunkChangesNothing) {
  DeviceHealth health;
  report(health, midday, 30, 3 * an_hour);
  const auto correction = health.correction_ms;
  note_chunk(health, chunk_at(midday + 87'600 * an_hour), {.received_ms = midday + 31 * a_minute});
  EXPECT_EQ(health.correction_ms, correction);
  EXPECT_EQ(health.misdated_ms, midday + 31 * a_minute);
  report(health, midday + 32 * a_minute, 1, 3 * an_hour);
  EXPECT_EQ(health.correction_ms, correction);
}

TEST(DeviceHealth, LateDeliveryIsNotAWrongClock) {
  DeviceHealth health;
  report(health, midday, 30, 0);
  report(health, midday + 30 * a_minute, 60, 0, 5 * an_hour);
  EXPECT_EQ(health.correction_ms, 0);
}

TEST(DeviceHealth, AClockThatWasSetRightIsNotCorrectedAnyMore) {
  DeviceHealth health;
  report(health, midday, 30, 3 * an_hour);
  report(health, midday + 30 * a_minute, 3, 0);
  EXPECT_EQ(health.correction_ms, 0);
  EXPECT_NE(health.earlier_correction_ms, 0);
}

TEST(DeviceHealth, ARestartWithTheSameOffsetKeepsTheCorrection) {
  DeviceHealth health;
  report(health, midday, 30, -2 * an_hour);
  const auto correction = health.correction_ms;
  const std::int64_t later = midday + 40 * a_minute;
  note_chunk(health, chunk_at(later - 2 * an_hour, 2), {.received_ms = later + 5'000});
  EXPECT_EQ(health.correction_ms, correction);
}

TEST(MeasuredAt, ADateMuchLaterThanItsReceiptMeasuresNothing) {
  EXPECT_EQ(measured_at(midday + 4 * a_minute, 0, midday), midday);
  EXPECT_EQ(measured_at(midday + 6 * a_minute, 0, midday), std::nullopt);
  EXPECT_EQ(measured_at(0, 0, midday), std::nullopt);
  EXPECT_EQ(measured_at(midday - an_hour, 0, midday), midday - an_hour);
}

RC_GTEST_PROP(DeviceHealth, NothingADeviceSaysMovesPastTheReceipt, (std::vector<std::int64_t> stated)) {
  DeviceHealth health;
  std::int64_t received = midday;
  for (const std::int64_t offset : stated) {
    received += a_minute;
    const std::int64_t time = std::max<std::int64_t>(0, received + offset % (400'000 * a_minute));
    auto chunk = chunk_at(time);
    chunk.readings[0].lat_e7 = 306'000'000;
    chunk.readings[0].lon_e7 = 1'205'000'000;
    const auto correction = note_chunk(health, chunk, {.received_ms = received});
    RC_ASSERT(health.heard_ms == received);
    RC_ASSERT(health.last_ms <= received);
    RC_ASSERT(health.moved_ms <= received);
    const auto measured = measured_at(time, correction, received);
    RC_ASSERT(!measured || *measured <= received);
  }
}

RC_GTEST_PROP(DeviceHealth, ReadsWhatItWrites, (std::vector<std::int64_t> stated)) {
  DeviceHealth health;
  std::int64_t received = midday;
  for (const std::int64_t offset : stated) {
    received += a_minute;
    note_chunk(health, chunk_at(std::max<std::int64_t>(0, received + offset % an_hour)),
               {.received_ms = received});
  }
  RC_ASSERT(decode_health(encode(health)) == health);
}

}  // namespace
}  // namespace wastewatch::index
