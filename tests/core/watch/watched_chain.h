// The demonstration's chain as a test continues it: one who signs and appends blocks, and a follower with its
// feed.
#pragma once

#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "crypto/private_key.h"
#include "kit/demo/following.h"
#include "ledger/devices/telemetry.h"
#include "ledger/ids.h"
#include "ledger/proto/tx.pb.h"
#include "watch/feed.h"

namespace wastewatch::test {

// A follower with its feed, that can be closed and opened again.
class Watched {
 public:
  explicit Watched(DemoChain& demo);
  void reopen();
  // As after a kill between a block and its feed.
  void lose_a_block(DemoChain& demo);
  void make_anew();
  std::vector<watch::FeedAnew> anew;  // what attaching said
  // All that the feed keeps.
  std::vector<std::pair<Bytes, Bytes>> bytes();
  // "subject rule grade sentence", a line each.
  std::set<std::string> standing();

  Following following;
  std::unique_ptr<watch::Feed> feed;

 private:
  void attach();
};

// Signs with keys of the demonstration, one transaction of a key between two calls of follow(), and appends
// blocks.
class Actor {
 public:
  static constexpr std::int64_t minute_ms = 60'000;

  Actor(DemoChain& demo, Watched& watched) : demo_(demo), watched_(watched) {}

  void block(std::vector<Bytes> txs, std::int64_t after_ms = 5'000);
  // An empty block, and everything is evaluated; fails the test when a transaction since the last call was
  // refused.
  void follow();
  void pass_minutes(std::int64_t minutes);
  // One message in a block of its own, followed.
  void act(const std::string& key_name, ledger::v1::Message message);
  Bytes signed_by(const std::string& key_name, ledger::v1::Message message);
  // The same with the id of what the message makes.
  template <class Id>
  Id make(const std::string& key_name, ledger::v1::Message message) {
    const Id id{next_id(key_name).data};
    act(key_name, std::move(message));
    return id;
  }
  // One reading in the device's next chunk.
  Bytes chunk_of(int tracker, const ledger::Reading& reading);
  // In a chunk that repeats the numbers of the last `again` readings.
  Bytes chunk_of(const crypto::PrivateKey& device_key, const ledger::Reading& reading,
                 std::uint64_t again = 0);

 private:
  FixedBytes<struct ledger::MessageIdTag, 16> next_id(const std::string& key_name) const;

  DemoChain& demo_;
  Watched& watched_;
  std::int64_t checked_height_ = demo_.chain().height();
};

// A good fix.
ledger::Reading reading(std::int64_t time_ms, std::int32_t lat_e7, std::int32_t lon_e7);

}  // namespace wastewatch::test
