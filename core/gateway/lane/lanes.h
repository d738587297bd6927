// Brings what waits in the spool to the chain: seals chunks, signs transactions around them, and follows each
// until a block has it. A device has its place in one lane and one chunk under way, so that its chunks arrive
// in their order. Whatever fails is tried again after a pause; nothing is given up.
// Not thread safe: one thread calls step().
#pragma once

#include <chrono>
#include <functional>
#include <map>
#include <memory>

#include "gateway/lane/chain.h"
#include "gateway/lane/sealing.h"
#include "gateway/spool/spool.h"

namespace wastewatch::gateway {

struct LaneOptions {
  std::uint32_t lanes = ledger::lane_count;
  std::size_t in_flight = 8;  // transactions of a lane that wait for their blocks
  // Between two chunks of a device: the ledger takes one a minute, and sixty more at once
  // (chunk_interval_ms).
  std::chrono::milliseconds chunk_interval{60'000};
  // Before the same bytes are sent again.
  std::chrono::milliseconds post_again{5'000};
  // After a refusal; doubled each time.
  std::chrono::milliseconds first_pause{1'000};
  std::chrono::milliseconds longest_pause{60'000};
};

// The key of a device, opened when it is first needed. Errors: unknown_device, crypto's, FileErrc's.
using DeviceKeys = std::function<Result<const crypto::PrivateKey*>(const ledger::DeviceId&)>;
// What a person should know; the same trouble comes again and again.
using Trouble = std::function<void(const std::string& subject, const Error& error)>;

class Lanes {
 public:
  using SteadyTime = std::chrono::steady_clock::time_point;

  // All must outlive it. `key`: the gateway's.
  Lanes(Spool& spool, Chain& chain, const crypto::PrivateKey& key, DeviceKeys device_keys, Trouble trouble,
        LaneOptions options = {}, const Clock& clock = system_clock());

  // Does what can be done at `now`, and returns. Errors: the spool's; the chain's go to `trouble`.
  Status step(SteadyTime now, const std::stop_token& stop);

 private:
  // When something that failed is tried again.
  struct Pause {
    SteadyTime until{};
    std::chrono::milliseconds length{0};
  };
  void hold(Pause& pause, SteadyTime now) const;
  void hold_device(const ledger::DeviceId& device, SteadyTime now, const Error& error);
  bool is_paused(const ledger::DeviceId& device, SteadyTime now) const;

  Status follow(SteadyTime now, const std::stop_token& stop);
  Status settle(const outbox::Task& task, const outbox::Whereabouts& where, SteadyTime now);
  Status seal(SteadyTime now, const std::stop_token& stop);
  Status seal_device(const ledger::DeviceId& device, SteadyTime now, const std::stop_token& stop);
  Result<DeviceHead> head_of(const ledger::DeviceId& device, const std::stop_token& stop);
  Status sign(SteadyTime now, const std::stop_token& stop);
  Status sign_lane(std::uint32_t lane, const std::vector<SealedChunk>& chunks, const std::stop_token& stop);
  void post(SteadyTime now, const std::stop_token& stop);
  std::uint32_t lane_of_device(const ledger::DeviceId& device) const;

  Spool& spool_;
  Chain& chain_;
  const crypto::PrivateKey& key_;
  const DeviceKeys device_keys_;
  const Trouble trouble_;
  const LaneOptions options_;
  const Clock& clock_;
  std::map<ledger::DeviceId, SteadyTime> sealed_at_;
  std::map<ledger::DeviceId, Pause> pauses_;
  std::map<Hash, SteadyTime> posted_at_;
  std::map<std::uint32_t, Pause> lane_pauses_;
};

}  // namespace wastewatch::gateway
