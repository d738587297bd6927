// Internal: the hashes that make an alert recomputable. Protobuf wire format in the order written here,
// SHA-256 with a domain ("wastewatch/alert-…/v1" ‖ 00). docs/alerts.md lists the fields.
#pragma once

#include "watch/rules.h"

namespace wastewatch::watch {

AlertId alert_id(const Alert& alert, const LoadFacts& facts);
Hash parameters_hash(const Rule& rule, const LoadFacts& facts);
Hash inputs_hash(const LoadFacts& facts);
Hash result_hash(const Alert& alert);

}  // namespace wastewatch::watch
