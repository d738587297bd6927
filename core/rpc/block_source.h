// Block bodies and the genesis document from a node's RPC, for the replica. What it returns is decoded and
// bounded and nothing more: the replica checks it against verified headers. Blocking and thread safe.
#pragma once

#include "index/block_source.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

class HttpBlockSource final : public index::BlockSource {
 public:
  // The client must outlive the source.
  explicit HttpBlockSource(Client& client) : client_(client) {}

  std::string name() const override { return client_.address(); }
  // Errors of both: rpc::Errc.
  Result<index::Genesis> genesis(std::stop_token stop) override;
  Result<std::vector<chain::Block>> blocks(std::int64_t from, std::int64_t to, std::stop_token stop) override;

 private:
  Client& client_;
};

}  // namespace wastewatch::rpc
