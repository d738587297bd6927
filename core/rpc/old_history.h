// History from below a restored state, on demand: fetched from any node and proven under a state root one
// believes already (recomputed, restored, or a verified header's app_hash). An older header has its place
// under the root's mm/; a transaction lies under its header's data_hash, its result under the next header's
// last_results_hash; the events of a batch come with a proof that none is left out. Nothing is stored.
// Blocking and thread safe.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "chain/types.h"
#include "ledger/ids.h"
#include "ledger/proto/state.pb.h"
#include "merkle/range_proof.h"
#include "rpc/client.h"

namespace wastewatch::rpc {

struct StateRoot {
  std::int64_t height = 0;  // the state after this block
  Hash root;
};

// A transaction that a node shows, held against the header of its block.
struct HeldTransaction {
  chain::Header header;
  std::uint32_t index = 0;
  Bytes tx;
};

// `believed` gives headers the caller believes. What the node says of the height is only where to look.
// Errors: rpc::Errc; wrong_content when it shows another thing than was asked; merkle's when the proof does
// not hold; those of `believed`.
using BelievedHeader = std::function<Result<chain::Header>(std::int64_t height)>;
Result<HeldTransaction> held_transaction(Client& client, const Hash& hash, const BelievedHeader& believed,
                                         const std::stop_token& stop);
// Its result, held against the next header. Errors: as above.
Result<chain::ExecTxResult> held_result(Client& client, const HeldTransaction& transaction,
                                        const chain::Header& next, const std::stop_token& stop);

struct ProvenTransaction {
  chain::Header header;
  std::uint32_t index = 0;
  Bytes tx;
  chain::ExecTxResult result;  // code, data and gas: what headers commit to
};

class OldHistory {
 public:
  // The client must outlive it.
  OldHistory(Client& client, const StateRoot& state) : client_(client), state_(state) {}

  // Errors of all: rpc::Errc; wrong_content when the node refuses or shows another thing than was asked;
  // merkle's when a proof does not hold.
  // Heights up to the state's own.
  Result<chain::Header> header(std::int64_t height, const std::stop_token& stop);
  // The whole body, its transactions held against the header.
  Result<chain::Block> block(std::int64_t height, const std::stop_token& stop);
  // Of blocks below the state's own, whose results the next header commits to.
  Result<ProvenTransaction> transaction(const Hash& hash, const std::stop_token& stop);
  // What the state has under a key, or that it has nothing there: an ICS 23 proof.
  Result<std::optional<Bytes>> value(const Bytes& key, const std::stop_token& stop);
  // All events of a batch up to the state, oldest first, complete.
  Result<std::vector<ledger::v1::BatchEvent>> batch_events(const ledger::BatchId& id,
                                                           const std::stop_token& stop);
  // Every item of [from, to) in the state, complete; within two minutes.
  Result<std::vector<merkle::VerifiedRange::Item>> range(const Bytes& from, const Bytes& to,
                                                         const std::stop_token& stop);

 private:
  Result<chain::abci::QueryResult> ask(std::string_view path, Bytes data, Budget& budget,
                                       const std::stop_token& stop);

  Client& client_;
  StateRoot state_;
};

}  // namespace wastewatch::rpc
