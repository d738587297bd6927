// The RPC routes of the solo chain, with CometBFT's names, arguments and refusals: one table. Thread safe.
// Source: CometBFT v0.38.25 rpc/core; light-node.md section 3.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

#include "node/rpc_call.h"
#include "node/socket.h"
#include "node/solo_chain.h"

namespace wastewatch::node {

struct RpcContext {
  SoloChain& chain;
  std::string rpc_address;                        // "tcp://127.0.0.1:26657", shown by /status
  const Wakeup& stop;                             // ends calls that wait
  std::chrono::milliseconds commit_wait{10'000};  // of broadcast_tx_commit
};

// The whole JSON-RPC answer to one call: a result or an error.
nlohmann::json call_route(const RpcContext& context, const chain::RpcRequest& request, CallForm form);

// Whether there is a route of this name.
bool is_route(std::string_view method);

// Answers to one body are no longer than this together; what comes after is refused. One answer may be
// longer: blocks are as large as the chain allows.
inline constexpr std::size_t max_batch_answer_bytes = 32UL * 1024 * 1024;

// Body of POST / to body of the answer; empty when all requests are notifications.
std::string answer_post(const RpcContext& context, std::string_view body);

}  // namespace wastewatch::node
