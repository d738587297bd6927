#include "index/device_marks.h"

#include <gtest/gtest.h>

#include "index/device_health.h"

namespace wastewatch::index {
namespace {

constexpr std::int64_t noon = 1'750'000'000'000;
constexpr std::int64_t hour = 3'600'000;

ledger::BatchId load(std::uint8_t number) {
  ledger::BatchId out;
  out.data.fill(number);
  return out;
}

ledger::Chunk flagged(std::initializer_list<std::int32_t> flags) {
  ledger::Chunk out;
  for (const auto flag : flags) out.readings.emplace_back().tamper_flags = flag;
  return out;
}

TEST(DeviceMarks, ABitCountsAgainFromItsSecondReadingOn) {
  DeviceMarks marks;
  note_tampering(marks, flagged({0, tamper_opened, 0, tamper_shock}), load(1), noon);
  EXPECT_EQ(marks.tamper_seen, tamper_opened | tamper_shock);
  EXPECT_EQ(marks.tamper_again, 0U);
  note_tampering(marks, flagged({tamper_shock}), load(1), noon + hour);
  EXPECT_EQ(marks.tamper_again, static_cast<std::uint32_t>(tamper_shock));
  EXPECT_EQ(marks.tamper_from_ms, noon);
  EXPECT_EQ(marks.tamper_ms, noon + hour);
}

TEST(DeviceMarks, AnotherLoadOrAQuietDayCountsAnew) {
  DeviceMarks marks;
  note_tampering(marks, flagged({tamper_opened, tamper_opened}), load(1), noon);
  auto other = marks;
  note_tampering(other, flagged({tamper_opened}), load(2), noon + hour);
  EXPECT_EQ(other.tamper_again, 0U);
  EXPECT_EQ(other.tamper_load, load(2));
  note_tampering(marks, flagged({tamper_opened}), load(1), noon + tamper_over_ms + 1);
  EXPECT_EQ(marks.tamper_again, 0U);
  EXPECT_EQ(marks.tamper_from_ms, noon + tamper_over_ms + 1);
}

TEST(DeviceMarks, ReadingsWithoutFlagsAreNone) {
  EXPECT_FALSE(has_tamper_flags(flagged({0, 0})));
  EXPECT_FALSE(has_tamper_flags(flagged({})));
  EXPECT_TRUE(has_tamper_flags(flagged({0, tamper_jamming})));
}

TEST(DeviceMarks, AreReadBackAsTheyWereWritten) {
  DeviceMarks marks;
  note_tampering(marks, flagged({tamper_opened, tamper_opened}), load(1), noon);
  note_conflict(marks, noon);
  note_conflict(marks, noon + hour);
  EXPECT_EQ(marks.conflicts, 2U);
  EXPECT_EQ(decode_marks(encode(marks)), marks);
  EXPECT_TRUE(encode(DeviceMarks{}).empty());
  EXPECT_FALSE(decode_marks(Bytes{0x42, 0x01, 0x00}));
  DeviceHealth health;
  health.heard_ms = noon;
  const auto plain = encode(health);
  health.marks = marks;
  EXPECT_EQ(decode_health(encode(health)), health);
  EXPECT_NE(encode(health), plain);
}

}  // namespace
}  // namespace wastewatch::index
