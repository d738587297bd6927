// Makes a live block every interval until it is destroyed or the chain fails; none while the clock is
// obviously wrong (clock_guard.h), which it reports. Owns one thread.
#pragma once

#include <chrono>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

#include "node/clock_guard.h"
#include "node/socket.h"
#include "node/solo_chain.h"

namespace wastewatch::node {

class BlockProducer {
 public:
  // Called on the producer's thread: the reason when blocks begin to wait, nothing when they continue.
  using ClockListener = std::function<void(const std::optional<ClockTrouble>&)>;
  // `failed` is set when the chain can make no more blocks; failure() then says why. All outlive the
  // producer.
  BlockProducer(SoloChain& chain, std::chrono::milliseconds interval, const Clock& clock,
                const Wakeup& failed, ClockListener listener = {});
  ~BlockProducer();
  std::optional<Error> failure() const;

 private:
  void run(const Clock& clock, std::chrono::milliseconds interval, const Wakeup& failed);
  bool may_make_block(const Clock& clock);

  SoloChain& chain_;
  ClockListener listener_;
  ClockGuard guard_;
  Wakeup stop_;
  mutable std::mutex mutex_;
  std::optional<Error> failure_;
  std::jthread thread_;
};

}  // namespace wastewatch::node
