// The bytes of what a rule saw: protobuf wire format in the order written in the .cpp, hashed with a domain
// (evaluation.h). docs/alerts.md lists the fields. Pure; thread safe.
#pragma once

#include "watch/batch_facts.h"
#include "watch/device_facts.h"

namespace wastewatch::watch {

Bytes encode(const BatchFacts& facts);
Bytes encode(const DeviceFacts& facts);

}  // namespace wastewatch::watch
