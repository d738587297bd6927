// The routes of CometBFT's RPC that the product calls, with what each may cost: the table behind every
// request.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace wastewatch::rpc {

enum class Route : std::uint8_t {
  status,
  commit,
  validators,
  block,
  blockchain,
  block_results,
  tx,
  abci_query,
  abci_info,
  broadcast_tx_sync,
  broadcast_evidence,
  genesis,
  genesis_chunked,
  net_info,
  consensus_params,
  consensus_state,
};
inline constexpr std::size_t route_count = 16;

struct RouteInfo {
  Route route;
  std::string_view method;
  std::size_t max_reply_bytes;  // of one answer
  std::chrono::milliseconds deadline;
  bool sends = false;  // changes something: not tried again by itself after a failure
};

std::span<const RouteInfo> routes();
const RouteInfo& route_info(Route route);

}  // namespace wastewatch::rpc
