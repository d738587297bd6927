#include "index/prepared_blocks.h"

#include "ledger/rules.h"

namespace wastewatch::index {
namespace {

std::vector<Bytes> take_txs(std::vector<chain::Block>& blocks) {
  std::vector<Bytes> out;
  for (auto& block : blocks) {
    for (auto& tx : block.txs) out.push_back(std::move(tx));
  }
  return out;
}

// Blocks of rules that this program does not know are refused when they are executed.
const ledger::Rules& rules_of(const chain::Block& block) {
  const auto* rules = ledger::find_rules(block.header.version.app);
  return rules != nullptr ? *rules : ledger::newest_rules();
}

// Blocks that are prepared together follow each other: the rules change at most once in years.
const ledger::Rules& first_rules(const std::vector<chain::Block>& blocks) {
  return blocks.empty() ? ledger::newest_rules() : rules_of(blocks.front());
}

constexpr std::size_t signature_bytes = 112;  // of a commit: address, time, signature

}  // namespace

std::size_t body_bytes(const chain::Block& block) {
  std::size_t out = sizeof block + block.last_commit.signatures.size() * signature_bytes;
  for (const auto& tx : block.txs) out += sizeof(Bytes) + tx.size();
  return out;
}

PreparingBlocks::PreparingBlocks(std::vector<chain::Block> blocks, const merkle::Tree* tree, unsigned helpers)
    : blocks_(std::move(blocks)),
      txs_(take_txs(blocks_)),
      keys_(tree == nullptr ? std::nullopt : std::optional<ledger::TreeKeys>(*tree)),
      work_(txs_, first_rules(blocks_), keys_ ? &*keys_ : nullptr, helpers) {}

std::vector<PreparedBlock> PreparingBlocks::take() {
  const ledger::Rules& prepared_under = first_rules(blocks_);
  auto prepared = work_.take();
  std::vector<PreparedBlock> out;
  std::size_t at = 0;
  for (auto& block : blocks_) {
    PreparedBlock one;
    for (auto& tx : block.txs) {
      tx = std::move(txs_[at]);
      one.txs.push_back(std::move(prepared[at++]));
    }
    const ledger::Rules& rules = rules_of(block);
    if (&rules != &prepared_under) {
      one.txs = ledger::prepare_txs(block.txs, rules, keys_ ? &*keys_ : nullptr, 1);
    }
    one.block = std::move(block);
    out.push_back(std::move(one));
  }
  return out;
}

}  // namespace wastewatch::index
