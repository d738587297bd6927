// Whose word a load's trackers are. A device's record names the organisation that keeps it, not who holds its
// key: all devices of one keeper count as one witness, and those of a party to the load as that party's word.
// One thread, like the Reader.
#pragma once

#include <set>

#include "index/reader.h"

namespace wastewatch::watch {

struct DeviceWitness {
  std::set<ledger::OrganisationId> keepers{};  // one voice each
  bool independent = false;                    // at least one of them is no party to the load
};

// Of the trackers that are or were bound to the load. Errors: index's.
Result<DeviceWitness> device_witness(const index::Reader& reader, const ledger::BatchId& batch);

}  // namespace wastewatch::watch
