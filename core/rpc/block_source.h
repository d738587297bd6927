// Block bodies and the genesis document over RPC, for the replica: from one node, from the next one when that
// fails or was refused. What it returns is decoded and bounded and nothing more: the replica checks it
// against verified headers. Blocking and thread safe.
#pragma once

#include <atomic>
#include <functional>
#include <mutex>
#include <vector>

#include "index/block_source.h"
#include "rpc/nodes.h"

namespace wastewatch::rpc {

class HttpBlockSource final : public index::BlockSource {
 public:
  // The clients must outlive the source.
  explicit HttpBlockSource(Client& client) : nodes_({client}) {}
  // At least one. As Nodes.
  explicit HttpBlockSource(std::vector<std::reference_wrapper<Client>> clients,
                           std::shared_ptr<const light::PeerBook> book = nullptr)
      : nodes_(std::move(clients), std::move(book)) {}

  std::size_t nodes() const override { return nodes_.size(); }
  // Errors of all: rpc::Errc.
  Result<index::From<index::Genesis>> genesis(std::stop_token stop) override;
  Result<index::From<index::Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                                            std::stop_token stop) override;
  Result<index::From<index::Results>> results(std::int64_t height, std::stop_token stop) override;
  void expect(std::int64_t height, const Bytes& consensus_hash) override;
  void refuse(const std::string& node) override { nodes_.refuse(node); }

 private:
  // The parameters under the expected hash, asked for once a hash. Without them the route's limit holds.
  void learn_limit(const std::stop_token& stop);

  Nodes nodes_;
  std::atomic<std::size_t> max_reply_bytes_{0};  // of one block; 0: the route's limit
  std::mutex mutex_;                             // guards what follows; never held while a node is asked
  std::int64_t expected_height_ = 0;
  Bytes expected_;
  bool asked_ = true;  // for the parameters under `expected_`
};

}  // namespace wastewatch::rpc
