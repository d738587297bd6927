// Bodies on their way to execution: their transactions are decoded and their signatures checked ahead, on
// other threads.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "chain/types.h"
#include "ledger/envelope/preparation.h"
#include "ledger/state_machine.h"
#include "merkle/iavl.h"

namespace wastewatch::index {

// Of a body as it travels, without encoding overhead: transactions, evidence and the last commit.
std::size_t body_bytes(const chain::Block& block);

// A body with its transactions decoded and their signatures checked.
struct PreparedBlock {
  chain::Block block;
  std::vector<ledger::PreparedTx> txs;
};

// Blocks whose transactions are being prepared on helper threads; take() works along and gives them.
class PreparingBlocks {
 public:
  // `tree`: the newest state known, for the keys that signatures are checked against; null before genesis.
  PreparingBlocks(std::vector<chain::Block> blocks, const merkle::Tree* tree, unsigned helpers);
  // Once, in the order they were given.
  std::vector<PreparedBlock> take();

 private:
  std::vector<chain::Block> blocks_;
  std::vector<Bytes> txs_;  // of all blocks, until they are taken
  std::optional<ledger::TreeKeys> keys_;
  ledger::Preparation work_;
};

}  // namespace wastewatch::index
