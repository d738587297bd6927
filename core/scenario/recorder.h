// What the trackers and vehicle devices say along a path: readings every interval with ordinary noise,
// collected into signed, hash-chained chunks, some of them late, lost or after a restart, as real devices
// behave.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ledger/devices/telemetry.h"
#include "scenario/action.h"
#include "scenario/path.h"

namespace wastewatch::scenario {

// The chain clock of a scenario moment; devices' clocks follow it.
struct ChainClock {
  std::int64_t scenario_start_ms = 0;
  std::int64_t chain_start_ms = 0;
  std::int64_t time_scale = 1;
  std::int64_t at(std::int64_t scenario_ms) const {
    return chain_start_ms + (scenario_ms - scenario_start_ms) / time_scale;
  }
};

// One device as long as the scenario runs.
class SimulatedDevice {
 public:
  SimulatedDevice(crypto::KeyType type, std::string_view key_name);
  const ledger::DeviceId& id() const { return id_; }
  bool is_new() const { return previous_hash_.is_zero(); }  // it has made no chunk yet
  void restart();
  // The signed message for readings taken since the last chunk.
  ledger::v1::Message chunk(std::vector<ledger::Reading> readings);
  // A chunk that never reaches anyone: the chain of hashes goes on without it.
  void lose(std::vector<ledger::Reading> readings) { chunk(std::move(readings)); }

 private:
  crypto::PrivateKey key_;
  ledger::DeviceId id_;
  std::uint32_t boot_id_ = 1;
  std::uint64_t next_sequence_ = 0;
  Hash previous_hash_;
};

// Noise and conditions of one recording.
struct Recording {
  std::int64_t from_ms = 0;
  std::int64_t until_ms = 0;
  std::int64_t interval_ms = 60'000;
  int humidity_permille = 0;                   // 0: no such sensor
  std::int64_t opened_ms = 0;                  // load leaves the box: humidity falls from here; 0: never
  std::int64_t troubled_until_ms = INT64_MAX;  // late, lost and restarted chunks occur before
  // The first chunk of a device arrives in time: the ledger has no place for it after later ones.
  bool begins_in_time = false;
  std::int64_t single_from_ms = INT64_MAX;  // from here each reading is sent at once, in a chunk of its own
};

// Adds the chunks of a recording along `path` to the schedule.
void record(Schedule& schedule, const ChainClock& clock, const std::shared_ptr<SimulatedDevice>& device,
            const std::shared_ptr<const Path>& path, const Recording& recording, Random random);

}  // namespace wastewatch::scenario
