// A network link's content as tests/vectors/v1/network_links.json writes it: for those who record and those
// who compare. Header only: its users link rpc.
#pragma once

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "rpc/network_link.h"

namespace wastewatch::test {

inline nlohmann::json json_of_network(const rpc::Network& network) {
  return {{"name", network.name},
          {"chain_id", network.chain_id},
          {"endpoint", network.endpoint},
          {"witnesses", network.witnesses},
          {"height", network.anchor.height},
          {"hash", to_hex(network.anchor.hash)},
          {"trusting_period_ms", network.trusting_period_ms},
          {"solo", network.solo}};
}

}  // namespace wastewatch::test
