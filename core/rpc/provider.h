// Light blocks from a node's RPC. Commits are fetched in batches that are in flight together; a validator set
// is fetched only when its hash was not seen before, and is kept only under the hash it really has. Blocking
// and thread safe.
#pragma once

#include <list>
#include <memory>
#include <mutex>

#include "light/provider.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

class HttpProvider final : public light::Provider {
 public:
  // The client must outlive the provider.
  HttpProvider(HttpClient& http, std::string address, std::size_t batch_size = default_batch_size)
      : client_(http, std::move(address), batch_size) {}

  std::string name() const override { return client_.address(); }
  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override;
  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override;
  // What it says in /status, and its address and those that stand behind the name.
  Result<light::NodeIdentity> identity(std::stop_token stop) override;
  Status report_evidence(const chain::Evidence& evidence, std::stop_token stop) override;

  Client& client() { return client_; }

  // The most headers that one light_blocks() asks for.
  static constexpr std::int64_t max_run = 100;

 private:
  // A set under its hash; newest use first, at most 16.
  struct KnownSet {
    Bytes hash;
    chain::ValidatorSet set;
  };
  bool take_known(const Bytes& hash, chain::ValidatorSet& out);
  void keep(const Bytes& hash, const chain::ValidatorSet& set);
  // Errors: light::Errc.
  Result<chain::ValidatorSet> validators_for(const chain::Header& header, const std::stop_token& stop);

  Client client_;
  std::mutex mutex_;  // guards known_; never held while waiting
  std::list<KnownSet> known_;
};

// What an error of this module means to a light client.
Error to_light_error(const Error& error);

}  // namespace wastewatch::rpc
