// What rules about a device look at, as of one recomputed block. Plain values.
#pragma once

#include <cstdint>
#include <string>

#include "index/device_health.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"

namespace wastewatch::watch {

struct DeviceFacts {
  using Record = index::DeviceHealth;
  std::string chain_id;
  std::int64_t height = 0;
  std::int64_t now_ms = 0;
  std::int64_t time_scale = 1;
  ledger::DeviceId device;
  ledger::v1::DeviceKind kind = ledger::v1::DEVICE_KIND_UNSPECIFIED;
  std::string keeper;    // organisation that operates it
  std::string batch_id;  // the load it is bound to; empty: none
  index::DeviceHealth health;

  // For rules that read the record (Reads); no part of what the others' inputs hash.
  bool cloned = false;               // as the ledger has flagged it
  std::uint32_t conflicts = 0;       // reports it keeps that contradict another one with the same number
  std::int64_t conflict_height = 0;  // of the newest of them
};

}  // namespace wastewatch::watch
