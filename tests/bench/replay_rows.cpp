// Replay of ten demonstration days on two cores: by the state machine alone, in memory.
#include <algorithm>
#include <memory>

#include "demo_days.h"
#include "ledger/rules.h"
#include "replay_facts.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

constexpr std::size_t blocks_ahead = 20;
constexpr Hash any_hash;  // of headers: there are none here

struct Replayed {
  merkle::Tree tree;
  std::size_t refused = 0;
};

// While blocks are executed the next ones are decoded and their signatures checked, by `helpers` threads and
// by this one when it has nothing to execute.
Replayed replay(const DemoDays& days, std::size_t ahead, unsigned helpers) {
  Execution execution(days);
  const auto prepare = [&](std::size_t from, const ledger::TreeKeys& keys) {
    return std::make_unique<ledger::Preparation>(days.slice(from, ahead), ledger::newest_rules(), &keys,
                                                 helpers);
  };
  auto keys = std::make_unique<ledger::TreeKeys>(execution.tree());
  auto preparing = prepare(0, *keys);
  for (std::size_t at = 0; at < days.blocks(); at += ahead) {
    const auto prepared = preparing->take();
    auto next_keys = std::make_unique<ledger::TreeKeys>(execution.tree());
    preparing = prepare(at + ahead, *next_keys);
    keys = std::move(next_keys);
    std::size_t done = 0;
    for (std::size_t block = at; block < std::min(at + ahead, days.blocks()); ++block) {
      const std::size_t count = days.slice(block, 1).size();
      execution.execute(std::span(prepared).subspan(done, count), any_hash);
      done += count;
    }
  }
  return {execution.tree(), execution.refused()};
}

// What remains when everything was prepared before.
double in_order_seconds(const DemoDays& days) {
  const auto prepared = prepare_all(days);
  Execution execution(days);
  const double before = thread_cpu_seconds();
  std::size_t done = 0;
  for (std::size_t block = 0; block < days.blocks(); ++block) {
    const std::size_t count = days.slice(block, 1).size();
    execution.execute(std::span(prepared).subspan(done, count), any_hash);
    done += count;
  }
  return thread_cpu_seconds() - before;
}

}  // namespace

Outcome measure_replay(const Setup& setup, Traffic traffic) {
  pin_to_first(replay_cores);
  const DemoDays days = plan_days({.traffic = traffic});
  Replayed last;
  Outcome out;
  out.ours = measure(setup.seconds, [&] {
    last = replay(days, blocks_ahead, replay_cores - 1);
    return static_cast<double>(days.txs.size());
  });
  add_facts(days, {size_of(last.tree), last.refused, in_order_seconds(days)}, out);
  return out;
}

// Prepared ahead with an older state, or block by block: the same state.
void check_replay(Traffic traffic) {
  const DemoDays days = plan_days({.days = 1, .time_scale = 10, .traffic = traffic});
  require(days.txs.size() > 50, "a day with hardly anything in it");
  const Replayed in_order = replay(days, 1, 0);
  const Replayed overlapped = replay(days, blocks_ahead, replay_cores - 1);
  require(in_order.tree.root_hash() == overlapped.tree.root_hash() && in_order.refused == overlapped.refused,
          "overlapped preparation changes the outcome");
  require(in_order.refused * 10 < days.txs.size(), "most of the day is refused");
}

}  // namespace wastewatch::bench
