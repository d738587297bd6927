#include "scenario_day.h"

#include <future>
#include <span>

#include "crypto/hash.h"
#include "ledger/state_machine.h"
#include "measure.h"
#include "scenario/feed.h"
#include "scenario/genesis.h"

namespace wastewatch::bench {
namespace {

constexpr std::int64_t hour_ms = 3'600'000;
constexpr std::int64_t block_ms = 60'000;
constexpr std::int64_t start_ms = 1'767'196'800'000;  // 2026-01-01, midnight of UTC+8
constexpr std::string_view chain_id = "bench-day";

using Prepared = std::vector<std::vector<ledger::PreparedTx>>;
using BlockTxs = std::span<const std::vector<Bytes>>;

std::string kind_of(const ledger::v1::Message& message) {
  const auto* field = ledger::v1::Message::descriptor()->FindFieldByNumber(message.action_case());
  return field == nullptr ? "none" : field->name();
}

void count(const Bytes& tx, ScenarioDay& day) {
  ++day.transactions;
  const auto decoded = ledger::decode_tx(tx);
  for (const auto& message : decoded.body.messages()) ++day.mix[kind_of(message)];
}

std::vector<Bytes> due_txs(scenario::Feed& feed, std::int64_t until_ms, std::int64_t height) {
  std::vector<Bytes> out;
  while (feed.next_time() <= until_ms) {
    auto action = must(feed.next(height));
    if (action) out.push_back(std::move(action->tx));
  }
  return out;
}

Prepared prepare(BlockTxs blocks, const merkle::Tree& tree, unsigned threads) {
  const ledger::TreeKeys keys(tree);
  Prepared out;
  for (const auto& txs : blocks) out.push_back(ledger::prepare_txs(txs, &keys, threads));
  return out;
}

class Execution {
 public:
  explicit Execution(const ScenarioDay& day) : work_(merkle::Tree()) {
    must(ledger::init_chain(work_, day.genesis));
    must(work_.commit(0));
    execute({});
  }
  void execute(const std::vector<ledger::PreparedTx>& txs) {
    const Hash hash = crypto::sha256(as_bytes(std::to_string(++height_)));
    const auto outcome =
        must(ledger::execute_block(work_, {height_, start_ms + (height_ - 1) * block_ms, hash, {}}, txs));
    for (const auto& result : outcome.results) refused_ += result.code == 0 ? 0 : 1;
    must(work_.commit(height_));
  }
  const merkle::Tree& tree() const { return work_.base(); }
  std::size_t refused() const { return refused_; }

 private:
  merkle::WorkingTree work_;
  std::int64_t height_ = 0;
  std::size_t refused_ = 0;
};

BlockTxs slice(BlockTxs all, std::size_t from, std::size_t count) {
  return from < all.size() ? all.subspan(from, std::min(count, all.size() - from)) : BlockTxs();
}

void execute_overlapped(Execution& execution, BlockTxs all, std::size_t ahead, unsigned threads) {
  Prepared current = prepare(slice(all, 0, ahead), execution.tree(), threads);
  for (std::size_t at = 0; at < all.size(); at += ahead) {
    auto next =
        std::async(std::launch::async, prepare, slice(all, at + ahead, ahead), execution.tree(), threads);
    for (const auto& txs : current) execution.execute(txs);
    current = next.get();
  }
}

}  // namespace

ScenarioDay plan_day(int hours, int loads_permille) {
  ScenarioDay day;
  day.genesis.time = Timestamp::from_ms(start_ms);
  day.genesis.chain_id = chain_id;
  day.genesis.app_state = to_bytes(scenario::genesis_app_state({}));
  scenario::FeedOptions options;
  options.chain_id = chain_id;
  options.start_ms = start_ms;
  options.loads_permille = loads_permille;
  auto feed = must(scenario::Feed::make(options));
  for (std::int64_t minute = 1; minute * block_ms < hours * hour_ms; ++minute) {
    day.blocks.push_back(due_txs(feed, start_ms + minute * block_ms, minute + 1));
    for (const auto& tx : day.blocks.back()) count(tx, day);
  }
  return day;
}

Replayed replay(const ScenarioDay& day, std::size_t blocks_ahead, unsigned threads) {
  const double before = thread_cpu_seconds();
  Execution execution(day);
  if (threads > 0) {
    execute_overlapped(execution, day.blocks, blocks_ahead, threads);
  } else {
    for (const auto& txs : day.blocks) execution.execute(prepare({&txs, 1}, execution.tree(), 1).front());
  }
  return {execution.tree().root_hash(), execution.refused(), thread_cpu_seconds() - before};
}

}  // namespace wastewatch::bench
