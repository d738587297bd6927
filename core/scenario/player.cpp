#include "scenario/player.h"

#include <algorithm>
#include <utility>

#include "crypto/hash.h"
#include "ledger/rules.h"

namespace wastewatch::scenario {

Result<Player> Player::make(const Preamble& preamble, EntrySource source) {
  auto timetable = Timetable::open(preamble, std::move(source));
  if (!timetable) return fail(timetable.error());
  Player out(std::move(*timetable));
  if (auto begun = out.begin(preamble); !begun) return fail(begun.error());
  return out;
}

Status Player::begin(const Preamble& preamble) {
  time_ms_ = preamble.start_ms;
  end_ms_ = preamble.end_ms;
  block_ms_ = preamble.block_ms;
  chain::abci::InitChain request;
  request.chain_id = preamble.chain_id;
  request.time = Timestamp::from_ms(preamble.start_ms);
  request.app_state = to_bytes(as_bytes(app_state()));
  if (auto begun = ledger::init_chain(work_, request); !begun) return begun;
  auto tree = work_.commit(0);
  if (!tree) return fail(tree.error());
  tree_ = std::move(*tree);
  return {};
}

Status Player::play(const OnBlock& on_block) {
  while (time_ms_ < end_ms_) {
    if (auto done = run_block(on_block); !done) return done;
  }
  return {};
}

Result<std::vector<Bytes>> Player::due(std::int64_t time_ms) {
  std::vector<Bytes> out;
  for (auto next = timetable_.next_time(); next && *next <= time_ms; next = timetable_.next_time()) {
    auto tx = timetable_.next(height_ + 1);
    if (!tx) return fail(tx.error());
    if (*tx) out.push_back(std::move(**tx));
  }
  return out;
}

Status Player::run_block(const OnBlock& on_block) {
  time_ms_ = std::min(time_ms_ + block_ms_, end_ms_);
  const auto txs = due(time_ms_);
  if (!txs) return fail(txs.error());
  ++height_;
  const ledger::TreeKeys keys(tree_);
  const auto prepared = ledger::prepare_txs(*txs, ledger::newest_rules(), &keys, 1);
  const Hash hash = crypto::sha256(as_bytes(std::to_string(height_)));
  const auto outcome = ledger::execute_block(work_, {height_, time_ms_, hash, {}, nullptr}, prepared);
  if (!outcome) return fail(outcome.error());
  auto tree = work_.commit(height_);
  if (!tree) return fail(tree.error());
  tree_ = std::move(*tree);
  for (const auto& result : outcome->results) ++codes_[result.code];
  return on_block ? on_block({height_, time_ms_, *txs, prepared, *outcome, tree_}) : Status{};
}

}  // namespace wastewatch::scenario
