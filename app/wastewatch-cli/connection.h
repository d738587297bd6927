// Internal: one node's RPC for as long as a command runs, and block bodies from it for the replica.
#pragma once

#include <memory>
#include <string>

#include "errors.h"
#include "index/block_source.h"
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

class RpcBlockSource final : public index::BlockSource {
 public:
  explicit RpcBlockSource(rpc::Client& client) : client_(client) {}
  std::string name() const override { return client_.address(); }
  Result<index::Genesis> genesis(std::stop_token stop) override;
  Result<std::vector<chain::Block>> blocks(std::int64_t from, std::int64_t to, std::stop_token stop) override;

 private:
  rpc::Client& client_;
};

// The value of a state key as the node says it, unproven: for sequences of transactions to be signed.
// Errors: rpc's, transaction_refused when the node answers with a code.
Result<std::optional<Bytes>> ask_state(rpc::Client& client, BytesView key, const std::stop_token& stop);
// The last used sequence of a key on a lane, as the node says it.
Result<std::uint64_t> ask_sequence(rpc::Client& client, BytesView public_key, std::uint32_t lane,
                                   const std::stop_token& stop);

}  // namespace wastewatch::cli
