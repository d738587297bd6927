// Which chain is followed, whom one asks and where trust starts: what a network link says.
//
//   wastewatch:network?chain=ID&endpoint=http://…&witness=http://…&height=N&hash=HEX[&name=…][&period=HOURS][&solo=1]
//
// Fields are percent-encoded; `witness` may repeat. A link comes from outside: bounded, checked, a value.
// Pure functions, any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "light/trusted_store.h"

namespace wastewatch::rpc {

struct Network {
  std::string name;  // what people call it; empty: the chain id
  std::string chain_id;
  std::string endpoint;                // the primary's RPC address, http or https
  std::vector<std::string> witnesses;  // comparison nodes
  light::AnchorPoint anchor;           // the block that the user trusts
  std::int64_t trusting_period_ms = 14LL * 24 * 3'600'000;
  bool solo = false;  // one operator: integrity, not agreement

  bool operator==(const Network&) const = default;
};

constexpr std::size_t max_network_link_bytes = 4'096;
constexpr std::size_t max_witnesses = 16;

// Errors: bad_network, the detail names the field.
Result<Network> parse_network(std::string_view link);
std::string to_network_link(const Network& network);
// Whether a chain id is safe as the name of a folder: 1 to 50 letters, digits, '-', '_' and '.', no leading
// dot.
bool is_chain_id(std::string_view text);

}  // namespace wastewatch::rpc
