// The deterministic state machine: equal blocks on equal states give equal roots, byte for byte, everywhere.
// Block time is the only clock. Pure functions over a working tree; one thread. The caller commits the tree
// (genesis as version initial_height - 1, block H as version H) or rolls it back.
#pragma once

#include <span>
#include <vector>

#include "chain/abci.h"
#include "ledger/envelope/tx.h"
#include "ledger/state/context.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger {

// The newest version of the rules (rules.h); genesis sets consensus_params.version.app to it.
inline constexpr std::uint64_t app_version = 1;
// Of the state's and transactions' bytes.
inline constexpr std::uint32_t format_version = 1;

struct BlockInput {
  std::int64_t height = 0;
  std::int64_t time_ms = 0;
  BytesView hash;  // of this block's header
  std::span<const chain::abci::Misbehavior> misbehavior;
  const Rules* rules = nullptr;  // nothing: those of the version that the state names
};

struct BlockOutcome {
  std::vector<chain::ExecTxResult> results;  // one a transaction
  std::vector<chain::ValidatorUpdate> validator_updates;
  std::vector<Bytes> changed_keys;    // ascending, each once: written or removed
  std::vector<AcceptedChunk> chunks;  // telemetry accepted, in order; conflicts included, duplicates not
};

// Keys of signers and devices as of a committed tree. Thread safe; the tree may be older than the block's,
// then device keys are checked again where they differ.
class TreeKeys final : public KeyDirectory {
 public:
  explicit TreeKeys(merkle::Tree tree) : tree_(std::move(tree)) {}
  bool knows_key(BytesView signer) const override;
  std::optional<crypto::PublicKey> device_key(const DeviceId& id) const override;

 private:
  merkle::Tree tree_;
};

// Writes the genesis records of a chain under these rules. Errors: bad_genesis.
Status init_chain(merkle::WorkingTree& tree, const chain::abci::InitChain& request,
                  std::uint64_t version = app_version);

// Executes a block whose transactions were prepared (prepare_txs) under the rules of the state's version.
// Errors: not_initialised, wrong_height, unknown_version, state_corrupt and the store's; the tree is then
// unchanged or must be rolled back.
Result<BlockOutcome> execute_block(merkle::WorkingTree& tree, const BlockInput& input,
                                   std::span<const PreparedTx> txs);

// The transactions of a proposal that fit: good envelopes within quota and work, at most `max_tx_bytes` as
// CometBFT counts them (each with its protobuf tag and length). Order is kept.
std::vector<Bytes> choose_txs(const merkle::Tree& before, std::int64_t height, std::span<const Bytes> txs,
                              std::span<const PreparedTx> prepared, std::int64_t max_tx_bytes);

// Whether every envelope of a proposal is good and quota and work are kept.
bool accept_proposal(const merkle::Tree& before, std::int64_t height, std::span<const PreparedTx> txs);

}  // namespace wastewatch::ledger
