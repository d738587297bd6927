// The bytes of what a rule saw, by what it reads: protobuf wire format in the order written in the .cpp,
// hashed with a domain (evaluation.h). docs/alerts.md lists the fields. What Reads::tracks covers stays as it
// is: incidents on chains refer to its hash. Pure; thread safe.
#pragma once

#include "watch/batch_facts.h"
#include "watch/device_facts.h"
#include "watch/organisation_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

Bytes encode(const BatchFacts& facts, Reads reads);
Bytes encode(const DeviceFacts& facts, Reads reads);
Bytes encode(const OrganisationFacts& facts, Reads reads);

}  // namespace wastewatch::watch
