// Waiting readings of one device as the next chunk that its key signs. Pure functions; thread safe.
#pragma once

#include <vector>

#include "crypto/private_key.h"
#include "gateway/spool/spool.h"

namespace wastewatch::gateway {

// A chunk states a member for all of its readings or for none: of the oldest reading and those that have the
// same members, at most max_readings, in the order of their times. Not empty when `waiting` is not.
std::vector<Spool::Waiting> next_readings(std::span<const Spool::Waiting> waiting);

struct NextChunk {
  SealedChunk sealed;
  DeviceHead next;  // where the chunk after it begins
};
// Errors: crypto's.
Result<NextChunk> sealed_chunk(const ledger::DeviceId& device, const DeviceHead& head,
                               std::span<const Spool::Waiting> readings, const crypto::PrivateKey& key);

}  // namespace wastewatch::gateway
