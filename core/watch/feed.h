// Keeps the feed of alerts (feed_store.h) up with the replica: after each block that became durable it looks
// at the subjects the block changed, at those whose time has come, and at nothing else, and writes what
// stands together with its height. The same history gives the same bytes, whatever the steps in which it was
// followed. After a crash between a block and its feed the block is evaluated again; if more than one block
// is missing, after a restored state or an older program, the feed is rebuilt from the state.
//
//   auto feed = watch::Feed::attach(replica);   // before the follower runs; destroyed before the replica
//
// Rebuilding may take minutes; `anew` is told how far it is.
//
// One thread: the one that replays.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <set>
#include <utility>

#include "index/reader.h"
#include "index/replica.h"
#include "watch/feed_store.h"
#include "watch/gather.h"

namespace wastewatch::watch {

// How far the feed is rebuilt: subjects looked at, of all. Of none yet while they are being listed; done:
// evaluated == subjects, and nothing more comes.
struct FeedAnew {
  std::size_t evaluated = 0;
  std::size_t subjects = 0;
  bool done = false;
  bool operator==(const FeedAnew&) const = default;
};

class Feed {
 public:
  using TellAnew = std::function<void(const FeedAnew&)>;  // on the thread that replays

  // Brings the feed to the replica's height and keeps it there. Errors: the stores'.
  static Result<std::unique_ptr<Feed>> attach(index::Replica& replica, TellAnew anew = {});
  ~Feed();
  Feed(const Feed&) = delete;
  Feed& operator=(const Feed&) = delete;

  // Subjects evaluated since the feed was attached: the work it did.
  std::uint64_t evaluated() const { return evaluated_; }

 private:
  Feed(index::Replica& replica, TellAnew anew) : replica_(replica), anew_(std::move(anew)) {}
  Status advance();
  Status step(const index::Reader& reader);
  Status make_anew(const index::Reader& reader);
  void tell(const FeedAnew& anew) const {
    if (anew_) anew_(anew);
  }

  struct Block;  // one block's look
  Status find_touched(Block& block) const;
  Status find_touched_batch(Block& block, const ledger::BatchId& batch) const;
  Status find_touched_device(Block& block, const ledger::DeviceId& device) const;
  Status find_listeners(Block& block, const ledger::DeviceId& device,
                        const index::DeviceHealth& health) const;
  Status find_receivers(Block& block, const ledger::BatchId& batch) const;
  Status find_keepers(Block& block, const ledger::DeviceId& device) const;
  Status find_woken(Block& block) const;
  Status wake(Block& block, const Subject& subject, FeedEntry entry) const;
  Status look(Block& block, const Subject& subject, const std::optional<FeedEntry>& before);
  Status look_anew(Block& block, const Subject& subject);

  index::Replica& replica_;
  TellAnew anew_;
  std::uint64_t evaluated_ = 0;
};

}  // namespace wastewatch::watch
