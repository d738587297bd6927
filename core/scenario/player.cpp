#include "scenario/player.h"

#include <algorithm>
#include <memory>
#include <utility>

#include "crypto/hash.h"
#include "ledger/rules.h"

namespace wastewatch::scenario {

Result<Player> Player::make(const Preamble& preamble) {
  Player out;
  auto state = out.desk_.open(preamble);
  if (!state) return fail(state.error());
  out.app_state_ = std::move(*state);
  out.time_ms_ = preamble.start_ms;
  out.end_ms_ = preamble.end_ms;
  out.block_ms_ = preamble.block_ms;
  chain::abci::InitChain request;
  request.chain_id = preamble.chain_id;
  request.time = Timestamp::from_ms(preamble.start_ms);
  request.app_state = to_bytes(as_bytes(out.app_state_));
  if (auto begun = ledger::init_chain(out.work_, request); !begun) return fail(begun.error());
  auto tree = out.work_.commit(0);
  if (!tree) return fail(tree.error());
  out.tree_ = std::move(*tree);
  return out;
}

Status Player::play(const EntrySource& source, const OnBlock& on_block) {
  for (;;) {
    auto entry = source();
    if (!entry) return fail(entry.error());
    const std::int64_t until = *entry ? time_of(**entry) : end_ms_;
    while (time_ms_ < until && time_ms_ < end_ms_) {
      if (auto done = run_block(on_block); !done) return done;
    }
    if (!*entry) return {};
    if (auto taken = take(std::move(**entry)); !taken) return taken;
  }
}

// Into the next block; a report when it reaches the chain.
Status Player::take(Entry entry) {
  if (auto* one = std::get_if<Signed>(&entry)) {
    auto tx = desk_.sign(*one, height_);
    if (!tx) return fail(tx.error());
    txs_.push_back(std::move(*tx));
    return {};
  }
  const auto report = std::make_shared<const Report>(std::get<Report>(std::move(entry)));
  auto chunk = desk_.make_chunk(*report);
  if (!chunk) return fail(chunk.error());
  for (const auto time : report->sent_ms) sendings_.emplace(time, Sending{report, *chunk});
  return {};
}

Status Player::run_block(const OnBlock& on_block) {
  time_ms_ = std::min(time_ms_ + block_ms_, end_ms_);
  while (!sendings_.empty() && sendings_.begin()->first <= time_ms_) {
    const auto next = sendings_.extract(sendings_.begin());
    auto tx = desk_.send(*next.mapped().report, next.mapped().chunk, height_);
    if (!tx) return fail(tx.error());
    txs_.push_back(std::move(*tx));
  }
  ++height_;
  const ledger::TreeKeys keys(tree_);
  const auto prepared = ledger::prepare_txs(txs_, ledger::newest_rules(), &keys, 1);
  const Hash hash = crypto::sha256(as_bytes(std::to_string(height_)));
  const auto outcome = ledger::execute_block(work_, {height_, time_ms_, hash, {}, nullptr}, prepared);
  if (!outcome) return fail(outcome.error());
  auto tree = work_.commit(height_);
  if (!tree) return fail(tree.error());
  tree_ = std::move(*tree);
  for (const auto& result : outcome->results) ++codes_[result.code];
  const auto told = on_block ? on_block({height_, time_ms_, txs_, prepared, *outcome, tree_}) : Status{};
  txs_.clear();
  return told;
}

}  // namespace wastewatch::scenario
