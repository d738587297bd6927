// One planned transaction: who signs what, and when. Messages are built when the action is due, because the
// ids of what earlier actions made (a batch, a trip) are known only then. Value types; one thread.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "crypto/private_key.h"
#include "ledger/ids.h"
#include "ledger/proto/tx.pb.h"

namespace wastewatch::scenario {

// Ids of what the action's messages make, by message index.
using MadeIds = std::span<const FixedBytes<struct ledger::MessageIdTag, 16>>;

struct Action {
  std::int64_t time_ms = 0;  // scenario time
  std::string signer;        // name of a demonstration key
  std::uint32_t lane = 0;
  std::function<std::vector<ledger::v1::Message>()> build;  // nothing to send when empty
  std::function<void(MadeIds)> made;                        // may be empty
};

// Actions in time order; those of equal time in the order of adding.
class Schedule {
 public:
  void add(Action action);
  bool empty() const { return heap_.empty(); }
  std::int64_t next_time() const { return heap_.front().action.time_ms; }
  Action take();

 private:
  struct Entry {
    Action action;
    std::uint64_t order = 0;
  };
  static bool later(const Entry& a, const Entry& b);
  std::vector<Entry> heap_;
  std::uint64_t added_ = 0;
};

}  // namespace wastewatch::scenario
