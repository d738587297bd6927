// Makes a live block every interval until it is destroyed or the chain fails. Owns one thread.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <thread>

#include "node/socket.h"
#include "node/solo_chain.h"

namespace wastewatch::node {

class BlockProducer {
 public:
  // `failed` is set when the chain can make no more blocks; failure() then says why. All outlive the
  // producer.
  BlockProducer(SoloChain& chain, std::chrono::milliseconds interval, const Clock& clock,
                const Wakeup& failed);
  ~BlockProducer();
  std::optional<Error> failure() const;

 private:
  void run(const Clock& clock, std::chrono::milliseconds interval, const Wakeup& failed);

  SoloChain& chain_;
  Wakeup stop_;
  mutable std::mutex mutex_;
  std::optional<Error> failure_;
  std::jthread thread_;
};

}  // namespace wastewatch::node
