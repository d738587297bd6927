#include "gateway/spool/spool.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "gateway/lane/sealing.h"
#include "support/vectors.h"

namespace wastewatch::gateway {
namespace {

using Kept = Spool::Kept;

constexpr std::int64_t start_ms = 1'772'323'200'000;

ledger::Reading reading_at(int second) {
  ledger::Reading out;
  out.time_ms = start_ms + 1'000 * second;
  out.lat_e7 = 307'460'000;
  out.lon_e7 = 1'204'860'000;
  return out;
}

class SpoolTest : public ::testing::Test {
 protected:
  void open(SpoolLimits limits = {}) {
    spool.reset();
    auto opened = Spool::open(folder.path() / "spool", limits);
    ASSERT_TRUE(opened) << opened.error().text();
    spool = std::move(*opened);
  }
  Kept store(const ledger::Reading& reading) {
    const Spool::Incoming one{device, reading};
    return spool->store(std::span(&one, 1)).value().front();
  }

  test::TemporaryFolder folder;
  crypto::PrivateKey key = crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "spooled");
  ledger::DeviceId device = ledger::device_id(key.public_key());
  std::unique_ptr<Spool> spool;
};

TEST_F(SpoolTest, what_it_took_survives_and_is_known_again) {
  open();
  EXPECT_EQ(store(reading_at(1)), Kept::stored);
  EXPECT_EQ(store(reading_at(2)), Kept::stored);
  const auto secret = to_hex(spool->secret());
  open();
  EXPECT_EQ(spool->waiting(), 2U);
  EXPECT_EQ(store(reading_at(2)), Kept::repeated);
  EXPECT_EQ(store(reading_at(3)), Kept::stored);
  const auto waiting = spool->oldest(device, 10).value();
  ASSERT_EQ(waiting.size(), 3U);
  EXPECT_EQ(waiting[0].reading, reading_at(1));
  EXPECT_EQ(waiting[2].reading, reading_at(3));
  EXPECT_EQ(to_hex(spool->secret()), secret);
}

TEST_F(SpoolTest, a_reading_repeated_within_one_write_is_stored_once) {
  open();
  const std::vector<Spool::Incoming> twice(2, {device, reading_at(1)});
  EXPECT_EQ(spool->store(twice).value(), (std::vector{Kept::stored, Kept::repeated}));
  EXPECT_EQ(spool->waiting(), 1U);
}

TEST_F(SpoolTest, another_device_or_another_content_is_another_reading) {
  open();
  auto opened_door = reading_at(1);
  opened_door.tamper_flags = 1;
  EXPECT_EQ(store(reading_at(1)), Kept::stored);
  EXPECT_EQ(store(opened_door), Kept::stored);
  device.data[0] ^= 1U;
  EXPECT_EQ(store(reading_at(1)), Kept::stored);
}

TEST_F(SpoolTest, a_full_device_does_not_fill_the_others) {
  open({.device_readings = 2, .all_readings = 3});
  EXPECT_EQ(store(reading_at(1)), Kept::stored);
  EXPECT_EQ(store(reading_at(2)), Kept::stored);
  EXPECT_EQ(store(reading_at(3)), Kept::device_full);
  device.data[0] ^= 1U;
  EXPECT_EQ(store(reading_at(1)), Kept::stored);
  EXPECT_EQ(store(reading_at(2)), Kept::spool_full);
}

TEST_F(SpoolTest, a_sealed_chunk_replaces_its_readings_until_it_is_on_the_chain) {
  open();
  store(reading_at(1));
  store(reading_at(2));
  const auto waiting = spool->oldest(device, 10).value();
  const auto next = sealed_chunk(device, {1, 0, {}}, waiting, key).value();
  ASSERT_TRUE(spool->seal(waiting, next.sealed, next.next));
  open();
  EXPECT_EQ(spool->waiting(), 0U);
  ASSERT_EQ(spool->sealed().size(), 1U);
  EXPECT_EQ(spool->sealed()[0], next.sealed);
  EXPECT_EQ(spool->head(device).value(), next.next);
  EXPECT_EQ(store(reading_at(1)), Kept::repeated);
}

TEST_F(SpoolTest, belongs_to_one_process) {
  open();
  const auto second = Spool::open(folder.path() / "spool");
  ASSERT_FALSE(second);
  EXPECT_TRUE(second.error().is(Errc::locked));
}

TEST(Sealing, a_chunk_takes_readings_with_the_same_members_in_the_order_of_their_times) {
  auto warm = reading_at(2);
  warm.temperature_cdeg = 2'000;
  const std::vector<Spool::Waiting> waiting{{1, reading_at(9)}, {2, warm}, {3, reading_at(4)}};
  const auto first = next_readings(waiting);
  ASSERT_EQ(first.size(), 2U);
  EXPECT_EQ(first[0].number, 3U);
  EXPECT_EQ(first[1].number, 1U);
  EXPECT_EQ(next_readings(std::span(waiting).subspan(1, 1)).size(), 1U);
}

TEST(Sealing, chunks_continue_each_other) {
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::ed25519, "sealed");
  const auto device = ledger::device_id(key.public_key());
  const std::vector<Spool::Waiting> waiting{{1, reading_at(1)}, {2, reading_at(2)}};
  const auto first = sealed_chunk(device, {3, 0, {}}, waiting, key).value();
  const auto second = sealed_chunk(device, first.next, waiting, key).value();
  EXPECT_TRUE(ledger::verify_chunk(key.public_key(), second.sealed.chunk, second.sealed.signature));
  const auto facts = ledger::chunk_facts(second.sealed.chunk).value();
  EXPECT_EQ(facts.boot_id, 3U);
  EXPECT_EQ(facts.first_sequence, 2U);
  EXPECT_EQ(facts.previous_hash, ledger::chunk_hash(first.sealed.chunk));
}

}  // namespace
}  // namespace wastewatch::gateway
