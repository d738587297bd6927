#include "core/watch/watched_chain.h"

#include <gtest/gtest.h>

#include "base/rocks.h"
#include "ledger/envelope/tx.h"
#include "scenario/world.h"
#include "watch/alert_codec.h"
#include "watch/feed_store.h"

namespace wastewatch::test {

namespace v1 = ledger::v1;

Watched::Watched(DemoChain& demo) : following(demo) { attach(); }

void Watched::attach() {
  anew.clear();
  auto made =
      watch::Feed::attach(following.replica(), [this](const watch::FeedAnew& at) { anew.push_back(at); });
  ASSERT_TRUE(made) << made.error().text();
  feed = std::move(*made);
}

void Watched::reopen() {
  feed.reset();
  following.close();
  following.open();
  attach();
}

void Watched::lose_a_block(DemoChain& demo) {
  feed.reset();
  demo.run_minutes(1);
  ASSERT_TRUE(following.follow());
  attach();
  EXPECT_LT(feed->evaluated(), 50U);
}

void Watched::make_anew() {
  feed.reset();
  rocksdb::WriteBatch batch;
  batch.Delete(following.derived().column(index::Column::feed), slice(watch::feed_keys::height()));
  ASSERT_TRUE(following.derived().write(batch));
  attach();
}

std::vector<std::pair<Bytes, Bytes>> Watched::bytes() {
  std::vector<std::pair<Bytes, Bytes>> out;
  const auto reader = following.reader();
  EXPECT_TRUE(reader.for_filed(index::Column::feed, {}, [&](BytesView key, BytesView value) {
    out.emplace_back(to_bytes(key), to_bytes(value));
    return true;
  }));
  return out;
}

std::set<std::string> Watched::standing() {
  std::set<std::string> out;
  const auto list = watch::read_feed(following.reader(), {});
  EXPECT_TRUE(list);
  for (const auto& trouble : list->troubles) {
    for (const auto& alert : trouble.reasons) {
      out.insert(std::string(as_text(watch::encode(alert.subject))) + " " + std::string(alert.rule) + " " +
                 std::string(watch::grade_name(alert.grade)) + " " + std::string(alert.sentence));
    }
  }
  return out;
}

void Actor::block(std::vector<Bytes> txs, std::int64_t after_ms) {
  node::PlannedBlock planned;
  planned.time = Timestamp::from_ms(demo_.chain().last_block_time().ms() + after_ms);
  planned.txs = std::move(txs);
  const std::vector blocks{planned};
  ASSERT_TRUE(demo_.chain().append(blocks));
}

void Actor::follow() {
  block({});
  for (; checked_height_ < demo_.chain().height(); ++checked_height_) {
    const auto result = demo_.chain().store().result(checked_height_ + 1);
    ASSERT_TRUE(result);
    for (const auto& tx : result->tx_results) ASSERT_EQ(tx.code, 0U) << tx.log;
  }
  ASSERT_TRUE(watched_.following.follow());
}

void Actor::pass_minutes(std::int64_t minutes) {
  for (std::int64_t i = 0; i < minutes; ++i) block({}, minute_ms);
  follow();
}

void Actor::act(const std::string& key_name, v1::Message message) {
  block({signed_by(key_name, std::move(message))});
  follow();
}

Bytes Actor::signed_by(const std::string& key_name, v1::Message message) {
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_name);
  v1::TxBody body;
  body.set_chain_id(demo_.chain().genesis().chain_id);
  body.set_lane(9);
  body.set_sequence(*watched_.following.reader().sequence(key.public_key().bytes, 9) + 1);
  body.set_valid_until_height(demo_.chain().height() + 500);
  *body.add_messages() = std::move(message);
  return *ledger::sign_tx(key, std::move(body));
}

Bytes Actor::chunk_of(int tracker, const ledger::Reading& reading) {
  return chunk_of(
      crypto::PrivateKey::from_name(scenario::tracker_key_type(tracker), scenario::tracker_key_name(tracker)),
      reading);
}

Bytes Actor::chunk_of(const crypto::PrivateKey& device_key, const ledger::Reading& reading,
                      std::uint64_t again) {
  const auto id = ledger::device_id(device_key.public_key());
  const auto device = watched_.following.reader().device(id);
  ledger::Chunk chunk;
  chunk.device = id;
  chunk.boot_id = device->head().boot_id();
  chunk.first_sequence = device->head().next_sequence() - again;
  chunk.previous_hash = Hash::from(as_bytes(device->head().head_hash())).value_or(Hash{});
  chunk.readings = {reading};
  const Bytes bytes = ledger::encode_chunk(chunk);
  v1::Message message;
  message.mutable_report_telemetry()->set_chunk(std::string(as_text(bytes)));
  message.mutable_report_telemetry()->set_signature(
      std::string(as_text(*ledger::sign_chunk(device_key, bytes))));
  return signed_by(scenario::gateway_key_name(), std::move(message));
}

FixedBytes<struct ledger::MessageIdTag, 16> Actor::next_id(const std::string& key_name) const {
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, key_name).public_key();
  const auto sequence = *watched_.following.reader().sequence(key.bytes, 9) + 1;
  return ledger::message_id({demo_.chain().genesis().chain_id, key.bytes, 9, sequence, 0});
}

ledger::Reading reading(std::int64_t time_ms, std::int32_t lat_e7, std::int32_t lon_e7) {
  ledger::Reading out;
  out.time_ms = time_ms;
  out.lat_e7 = lat_e7;
  out.lon_e7 = lon_e7;
  out.fix_quality = 1;
  out.accuracy_dm = 50;
  return out;
}

}  // namespace wastewatch::test
