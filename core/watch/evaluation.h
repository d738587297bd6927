// What all rules say about one subject, as of one recomputed block. Pure over facts; the same facts give the
// same bytes on every computer. Hashes are SHA-256 of a domain ("wastewatch/alert-…/v2" ‖ 00) and protobuf
// fields in the order of evaluation.cpp; docs/alerts.md lists them.
#pragma once

#include <vector>

#include "watch/batch_facts.h"
#include "watch/device_facts.h"
#include "watch/organisation_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

// A tracker whose silence would change what is said.
struct Heard {
  ledger::DeviceId device;
  std::int64_t from_ms = 0;     // silence counts from here, or from its newest chunk while it is bound
  std::int64_t allowed_ms = 0;  // silent when that is longer ago
  bool bound = false;
  bool operator==(const Heard&) const = default;
};

struct Evaluation {
  std::vector<Alert> alerts;                 // strongest first: by grade, then in the table's order
  std::int64_t next_ms = never;              // Outcome's, the soonest
  std::int64_t fixes_until_ms = 0;           // the latest
  bool watches = false;                      // worth another look although nothing is found
  bool follows = false;                      // readings of its trackers can change what is said
  std::vector<ledger::DeviceId> trackers{};  // whose readings it looked at
  std::vector<Heard> heard{};                // those not silent yet, when silence matters
  std::int64_t reach_ms = never;  // of an organisation: when its next row is reached (feed_store.h)
};

Evaluation evaluate(const BatchFacts& facts);
Evaluation evaluate(const DeviceFacts& facts);
Evaluation evaluate(const OrganisationFacts& facts);

}  // namespace wastewatch::watch
