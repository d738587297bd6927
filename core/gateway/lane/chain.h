// The chain as the gateway needs it, so that tests replace it. Blocking; one thread at a time.
#pragma once

#include <stop_token>

#include "gateway/spool/records.h"
#include "outbox/chain_source.h"
#include "rpc/client.h"

namespace wastewatch::gateway {

class Chain {
 public:
  virtual ~Chain() = default;
  // What to bind a new transaction to. Errors: rpc's.
  virtual Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) = 0;
  virtual Result<outbox::Whereabouts> find(const outbox::Task& task, const std::stop_token& stop) = 0;
  // Errors: outbox's not_taken with the node's words, rpc's.
  virtual Status post(const outbox::Task& task, const std::stop_token& stop) = 0;
  // Where the next chunk of a device begins that this gateway takes over: a new start of the device, behind
  // the last chunk that the chain has. Errors: wrong_key (not registered), rpc's.
  virtual Result<DeviceHead> start_of(const ledger::DeviceId& device, const std::stop_token& stop) = 0;
};

// One node's word: the gateway's owner runs it or trusts it. Errors: rpc's.
class NodeChain final : public Chain {
 public:
  explicit NodeChain(rpc::Client& node) : node_(node), source_(node) {}
  Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) override;
  Result<outbox::Whereabouts> find(const outbox::Task& task, const std::stop_token& stop) override;
  Status post(const outbox::Task& task, const std::stop_token& stop) override;
  Result<DeviceHead> start_of(const ledger::DeviceId& device, const std::stop_token& stop) override;

 private:
  rpc::Client& node_;
  outbox::NodeSource source_;
};

}  // namespace wastewatch::gateway
