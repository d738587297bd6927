// The first minutes of the demonstration, followed once for many tests that only read.
#pragma once

#include "kit/demo/following.h"

namespace wastewatch::test {

enum class Alarms { off, on };

class FollowedDemo {
 public:
  // With alarms on the alert feed is attached to the replica. Throws std::runtime_error.
  explicit FollowedDemo(int minutes, Alarms alarms = Alarms::off);

  DemoChain& demo() { return demo_; }
  Following& following() { return following_; }
  index::Reader reader() { return following_.reader(); }

 private:
  DemoChain demo_;
  Following following_{demo_};
};

// The newest block with a transaction; throws std::runtime_error when there is none.
index::StoredBlock busy_block(const index::Reader& reader);

}  // namespace wastewatch::test
