// Telemetry chunks: their encoding, and each of the outcomes.
#include <gtest/gtest.h>

#include <rapidcheck.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/devices/placement.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

struct Reporter {
  TestChain chain;
  Hash head{};

  Chunk make(std::uint64_t first, std::size_t readings = 10, std::uint32_t boot = 1) {
    return chunk_of(chain.tracker, boot, first, readings, head);
  }
  Code report(const Chunk& chunk) {
    return chain.run(chain.carrier, telemetry_message(chain.tracker, chunk));
  }
  // Reports and expects success; the chunk becomes the head.
  v1::TelemetryOutcome follow(const Chunk& chunk) {
    const auto outcome = outcome_of(chunk);
    head = chunk_hash(encode_chunk(chunk));
    return outcome;
  }
  v1::TelemetryOutcome outcome_of(const Chunk& chunk) {
    EXPECT_EQ(report(chunk), Code::ok);
    v1::TxReceipt receipt;
    const Bytes& data = chain.last.results[0].data;
    EXPECT_TRUE(receipt.ParseFromArray(data.data(), static_cast<int>(data.size())));
    return receipt.messages_size() == 1 ? receipt.messages(0).telemetry() : v1::TELEMETRY_OUTCOME_UNSPECIFIED;
  }
  v1::Device device() { return *chain.find<v1::Device>(keys::device(device_id(chain.tracker.public_key()))); }
};

TEST(Telemetry, ChunksSurviveEncoding) {
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::ed25519, "encoding");
  rc::check([&] {
    Chunk chunk = chunk_of(key, 3, 17, *rc::gen::inRange<std::size_t>(1, max_readings + 1), Hash{});
    for (Reading& reading : chunk.readings) {
      reading.time_ms = *rc::gen::inRange<std::int64_t>(0, 1LL << 52);
      reading.lat_e7 = *rc::gen::inRange(-900'000'000, 900'000'001);
      reading.temperature_cdeg = *rc::gen::inRange(-1'000'000, 1'000'000);
    }
    const auto back = decode_chunk(encode_chunk(chunk));
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == chunk);
  });
}

TEST(Telemetry, ContinuesOnTheNextSequence) {
  Reporter r;
  EXPECT_EQ(r.follow(r.make(0)), v1::TELEMETRY_NEW_BOOT);
  EXPECT_EQ(r.follow(r.make(10)), v1::TELEMETRY_CONTINUED);
  EXPECT_EQ(r.device().head().next_sequence(), 20U);
  EXPECT_EQ(r.chain.last.chunks.size(), 1U);
}

TEST(Telemetry, AMissingPieceIsAGapThatALateChunkCloses) {
  Reporter r;
  r.follow(r.make(0));
  const Chunk missing = r.make(10);
  r.head = chunk_hash(encode_chunk(missing));
  EXPECT_EQ(r.follow(r.make(20)), v1::TELEMETRY_GAP);
  EXPECT_EQ(r.device().head().missing_readings(), 10U);
  EXPECT_EQ(r.outcome_of(missing), v1::TELEMETRY_LATE);
  EXPECT_EQ(r.device().head().gaps_size(), 0);
  EXPECT_EQ(r.device().head().missing_readings(), 0U);
}

TEST(Telemetry, ALateChunkWhoseHashDoesNotFitIsAConflict) {
  Reporter r;
  r.follow(r.make(0));
  Chunk other = r.make(10);
  r.head = chunk_hash(encode_chunk(other));
  r.follow(r.make(20));
  other.readings[3].speed_cms = 9;
  EXPECT_EQ(r.outcome_of(other), v1::TELEMETRY_CONFLICT);
  EXPECT_TRUE(r.device().cloned());
}

TEST(Telemetry, TheSameChunkAgainIsADuplicateAndChangesNoHead) {
  Reporter r;
  const Chunk first = r.make(0);
  r.follow(first);
  EXPECT_EQ(r.outcome_of(first), v1::TELEMETRY_DUPLICATE);
  EXPECT_EQ(r.device().head().chunk_count(), 1U);
  EXPECT_TRUE(r.chain.last.chunks.empty());
}

TEST(Telemetry, ConflictsAreKeptUpToEightAndMarkTheDeviceCloned) {
  Reporter r;
  Chunk chunk = r.make(0);
  r.follow(chunk);
  for (int i = 0; i < max_conflicts; ++i) {
    chunk.readings[0].speed_cms = i;
    EXPECT_EQ(r.outcome_of(chunk), v1::TELEMETRY_CONFLICT);
  }
  chunk.readings[0].speed_cms = 100;
  EXPECT_EQ(r.report(chunk), Code::conflicts_full);
  EXPECT_TRUE(r.device().cloned());
  EXPECT_EQ(r.device().head().head_hash(), to_string(r.head));
}

TEST(Telemetry, ANewBootIsAtMostSixteenAhead) {
  Reporter r;
  r.follow(r.make(0));
  EXPECT_EQ(r.report(r.make(0, 10, 18)), Code::boot_too_far);
  EXPECT_EQ(r.follow(r.make(0, 10, 17)), v1::TELEMETRY_NEW_BOOT);
}

TEST(Telemetry, AForeignSignatureAndUnknownDevicesAreRefused) {
  Reporter r;
  auto message =
      telemetry_message(crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "thief"), r.make(0));
  EXPECT_EQ(r.chain.run(r.chain.carrier, message), Code::chunk_bad_signature);
  const auto stranger = crypto::PrivateKey::from_name(crypto::KeyType::secp256r1, "stranger");
  EXPECT_EQ(r.chain.run(r.chain.carrier, telemetry_message(stranger, chunk_of(stranger, 1, 0, 1, Hash{}))),
            Code::unknown_device);
}

TEST(Telemetry, IsLimitedToABurstAndThenOneAMinute) {
  v1::DeviceHead head;
  for (int i = 0; i <= 60; ++i) EXPECT_TRUE(take_allowance(head, 1'000, minute_ms, 60)) << i;
  EXPECT_FALSE(take_allowance(head, 1'000, minute_ms, 60));
  EXPECT_TRUE(take_allowance(head, 1'000 + minute_ms, minute_ms, 60));
  EXPECT_FALSE(take_allowance(head, 1'000 + minute_ms, minute_ms, 60));
}

TEST(Telemetry, TheDaysRecordCountsWhatWasAccepted) {
  Reporter r;
  r.follow(r.make(0));
  r.follow(r.make(10));
  const auto day = static_cast<std::uint32_t>(r.chain.now / 86'400'000);
  const auto record =
      r.chain.find<v1::DeviceDay>(keys::device_day(device_id(r.chain.tracker.public_key()), day)).value();
  EXPECT_EQ(record.chunk_count(), 2U);
  EXPECT_EQ(record.reading_count(), 20U);
  EXPECT_EQ(record.root().size(), 32U);
}

TEST(Devices, AreBoundToOneThingAtATimeByTheirKeeper) {
  TestChain chain;
  const BatchId id = chain.collected();
  const auto device = device_id(chain.tracker.public_key());
  v1::Message bind;
  bind.mutable_bind_device()->set_device_id(to_string(device));
  bind.mutable_bind_device()->mutable_subject()->set_batch_id(to_string(id));
  EXPECT_EQ(chain.run(chain.rival, bind), Code::not_keeper);
  ASSERT_EQ(chain.run(chain.carrier, bind), Code::ok);
  EXPECT_EQ(chain.run(chain.carrier, bind), Code::device_bound);
  v1::Message unbind;
  unbind.mutable_unbind_device()->set_device_id(to_string(device));
  ASSERT_EQ(chain.run(chain.carrier, unbind), Code::ok);
  EXPECT_EQ(chain.run(chain.carrier, unbind), Code::device_not_bound);
  const auto bindings = chain.list<v1::Binding>(keys::bindings(keys::subject_of_batch(id)));
  ASSERT_EQ(bindings.size(), 1U);
  EXPECT_EQ(bindings[0].record.to_height(), bindings[0].record.from_height() + 2);
  EXPECT_EQ(chain.history(id).back(), v1::EVENT_DEVICE_UNBOUND);
}

TEST(Devices, AGapMarksTheBoundBatchOnce) {
  Reporter r;
  const BatchId id = r.chain.collected();
  v1::Message bind;
  bind.mutable_bind_device()->set_device_id(to_string(device_id(r.chain.tracker.public_key())));
  bind.mutable_bind_device()->mutable_subject()->set_batch_id(to_string(id));
  ASSERT_EQ(r.chain.run(r.chain.carrier, bind), Code::ok);
  r.follow(r.make(0));
  r.follow(r.make(20));
  r.follow(r.make(40));
  EXPECT_TRUE(r.chain.batch(id).flags().telemetry_gap());
  const auto history = r.chain.history(id);
  EXPECT_EQ(std::ranges::count(history, v1::EVENT_TELEMETRY_GAP), 1);
}

}  // namespace
}  // namespace wastewatch::ledger::test
