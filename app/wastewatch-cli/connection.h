// Internal: one node's RPC for as long as a command runs.
#pragma once

#include <memory>
#include <string>

#include "errors.h"
#include "rpc/client.h"
#include "rpc/provider.h"

namespace wastewatch::cli {

// The network thread with its sockets. A QCoreApplication must exist.
struct Connections {
  rpc::NetworkThread thread;
  rpc::HttpClient http{thread};

  std::shared_ptr<rpc::HttpProvider> provider(const std::string& address) {
    return std::make_shared<rpc::HttpProvider>(http, address);
  }
};

// The value of a state key as the node says it, unproven: for sequences of transactions to be signed.
// Errors: rpc's, transaction_refused when the node answers with a code.
Result<std::optional<Bytes>> ask_state(rpc::Client& client, BytesView key, const std::stop_token& stop);
// The last used sequence of a key on a lane, as the node says it.
Result<std::uint64_t> ask_sequence(rpc::Client& client, BytesView public_key, std::uint32_t lane,
                                   const std::stop_token& stop);

}  // namespace wastewatch::cli
