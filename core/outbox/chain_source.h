// What is known of the chain when something is signed, and of a signed transaction afterwards. Three sources:
// the own replica, one node held against headers that a light client verifies, and a node's bare word.
// Blocking; one thread at a time.
#pragma once

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

#include "index/reader.h"
#include "light/client.h"
#include "outbox/lane.h"
#include "rpc/old_history.h"

namespace wastewatch::outbox {

struct Whereabouts {
  enum class Place : std::uint8_t {
    nowhere,   // in no block that is known; it may still come
    barred,    // in no block, and `height` is the first that can take it
    in_block,  // `height`; its result is not committed to yet
    executed,  // `height` and `code`, committed to by the next header
    lapsed,    // in no block, and none can take it any more
  };
  Place place = Place::nowhere;
  std::int64_t height = 0;
  std::uint32_t code = 0;
  bool operator==(const Whereabouts&) const = default;
};

// The blocks that can take a signed transaction: what the ledger allows (max_valid_blocks).
bool can_be_in(const ledger::v1::TxBody& body, std::int64_t height);

// Of one that no block up to `height` holds and whose sequence is unused there.
Whereabouts unused(const ledger::v1::TxBody& body, std::int64_t height);

class ChainSource {
 public:
  virtual ~ChainSource() = default;
  // False: everything it says is one node's word.
  virtual bool verified() const = 0;
  // What to bind a new transaction of that signer to.
  virtual Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) = 0;
  virtual Result<Whereabouts> find(const Task& task, const std::stop_token& stop) = 0;
};

// What was recomputed on this computer. `held_from`: no block below it is held (Replica::restored_at); 0: all
// are. Errors: index's; wrong_chain; not_shown when the sequence was used in a block that is not held.
class ReplicaSource final : public ChainSource {
 public:
  ReplicaSource(const index::Reader& reader, std::int64_t held_from)
      : reader_(reader), held_from_(held_from) {}
  bool verified() const override { return true; }
  Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) override;
  Result<Whereabouts> find(const Task& task, const std::stop_token& stop) override;

 private:
  Result<Whereabouts> without_block(const Task& task) const;

  const index::Reader& reader_;
  std::int64_t held_from_;
};

// Nodes whose answers are proven on the spot: heights by the light client, the sequence by an ICS 23 proof
// under the newest header's app_hash, a transaction under its header's data_hash, its result under the next
// header's last_results_hash. The nodes are asked in turn until one proves its answer. Errors: light's,
// rpc's, merkle's; wrong_chain; not_shown; too_early.
class ProvenSource final : public ChainSource {
 public:
  using Nodes = std::vector<std::reference_wrapper<rpc::Client>>;
  // All must outlive the source. At least one node.
  ProvenSource(light::Client& client, Nodes nodes) : client_(client), nodes_(std::move(nodes)) {}
  bool verified() const override { return true; }
  Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) override;
  Result<Whereabouts> find(const Task& task, const std::stop_token& stop) override;

 private:
  Result<std::uint64_t> sequence(const ledger::TxSigner& signer, const chain::Header& newest,
                                 const std::stop_token& stop);
  Result<chain::Header> header(std::int64_t height, const chain::Header& newest, const std::stop_token& stop);
  Result<Whereabouts> find_at(rpc::Client& node, const Task& task, const chain::Header& newest,
                              const std::stop_token& stop);
  Result<Whereabouts> without_block(const Task& task, const chain::Header& newest,
                                    const std::stop_token& stop);

  light::Client& client_;
  Nodes nodes_;
};

// One node's word. Errors: rpc's; wrong_chain when a task belongs to another one.
class NodeSource final : public ChainSource {
 public:
  explicit NodeSource(rpc::Client& node) : node_(node) {}
  bool verified() const override { return false; }
  Result<ledger::TxBinding> binding(const ledger::TxSigner& signer, const std::stop_token& stop) override;
  Result<Whereabouts> find(const Task& task, const std::stop_token& stop) override;

 private:
  rpc::Client& node_;
};

}  // namespace wastewatch::outbox
