// Block bodies and the genesis document over RPC, for the replica: from one node, from the next one when that
// fails. What it returns is decoded and bounded and nothing more: the replica checks it against verified
// headers. Blocking and thread safe.
#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "index/block_source.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

class HttpBlockSource final : public index::BlockSource {
 public:
  // The clients must outlive the source.
  explicit HttpBlockSource(Client& client) : clients_{client} {}
  // The first is asked as long as it answers and is not refused, then the next one. At least one.
  explicit HttpBlockSource(std::vector<std::reference_wrapper<Client>> clients)
      : clients_(std::move(clients)) {}

  std::string name() const override { return present().address(); }
  // Errors of both: rpc::Errc.
  Result<index::Genesis> genesis(std::stop_token stop) override;
  Result<std::vector<chain::Block>> blocks(std::int64_t from, std::int64_t to, std::stop_token stop) override;
  Result<std::vector<chain::ExecTxResult>> results(std::int64_t height, std::stop_token stop) override;
  void refuse() override;

 private:
  Client& present() const { return clients_[present_ % clients_.size()]; }
  // Asks one after the other until one answers.
  template <class T>
  Result<T> ask(const std::function<Result<T>(Client&)>& question, const std::stop_token& stop);

  std::vector<std::reference_wrapper<Client>> clients_;
  std::atomic<std::size_t> present_{0};
};

}  // namespace wastewatch::rpc
