// Who a node is, as far as it can be told without trusting it: where it is reached, and what it says of
// itself. Two that are the same node cannot confirm each other. A node that lies about itself can look like
// several, or like another one; a match only means that no independent node was heard.
// Values; pure functions, any thread.
#pragma once

#include <string>
#include <vector>

#include "base/bytes.h"

namespace wastewatch::light {

struct NodeIdentity {
  std::vector<std::string> endpoints;  // "host:port" in one spelling, also of the addresses a name stands for
  std::string node_id;                 // of its peer-to-peer key; empty: not known
  std::string moniker;
  Bytes validator_key;  // empty: not known
  bool operator==(const NodeIdentity&) const = default;
};

// The same endpoint, the same node id, or the same moniker with the same validator key.
bool same_node(const NodeIdentity& a, const NodeIdentity& b);

}  // namespace wastewatch::light
