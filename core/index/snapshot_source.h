// A provider of state snapshots: a node, asked for its list and for chunks. Everything returned is untrusted.
// Implementations block, keep deadlines of their own, may be cancelled, and may be asked by several threads.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "ledger/abci/snapshot_store.h"

namespace wastewatch::index {

class SnapshotSource {
 public:
  virtual ~SnapshotSource() = default;
  virtual std::string name() const = 0;
  virtual Result<std::vector<ledger::KeptSnapshot>> snapshots(std::stop_token stop) = 0;
  virtual Result<Bytes> chunk(const ledger::KeptSnapshot& snapshot, std::uint32_t index,
                              std::stop_token stop) = 0;
};

}  // namespace wastewatch::index
