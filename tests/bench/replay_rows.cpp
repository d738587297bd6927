// Replay of a demonstration day on two cores.
#include <algorithm>
#include <format>

#include "rows.h"
#include "scenario_day.h"

namespace wastewatch::bench {
namespace {

constexpr int day_hours = 24;
constexpr int all_loads = 1'000;
constexpr int cores = 2;
constexpr std::size_t blocks_ahead = 20;

std::vector<std::string> notes_of(const ScenarioDay& day, const Replayed& replayed) {
  std::vector<std::string> out{std::format("{} transactions in {} blocks, {} refused by the ledger's rules",
                                           day.transactions, day.blocks.size(), replayed.refused)};
  std::string mix = "messages:";
  for (const auto& [kind, count] : day.mix) mix += std::format(" {} {},", kind, count);
  mix.pop_back();
  out.push_back(std::move(mix));
  return out;
}

}  // namespace

Outcome measure_replay(const Setup& setup) {
  pin_to_first(cores);
  const ScenarioDay day = plan_day(day_hours, all_loads);
  Replayed last;
  double executing = 0;
  Outcome out;
  out.ours = measure(setup.seconds, [&] {
    last = replay(day, blocks_ahead, cores);
    executing += last.executing_cpu_seconds;
    return static_cast<double>(day.transactions);
  });
  out.notes = notes_of(day, last);
  out.notes.push_back(std::format("CPU a transaction: {:.1f} us in all, {:.1f} us of it in order",
                                  out.ours.cpu_seconds / out.ours.operations * 1e6,
                                  executing / out.ours.operations * 1e6));
  out.ours.cpu_seconds = std::max(executing, out.ours.cpu_seconds / cores);
  return out;
}

// Prepared ahead with an older state, or block by block: the same state.
void check_replay(const Setup&) {
  const ScenarioDay day = plan_day(day_hours / 2, all_loads / 10);
  require(day.transactions > 50, "a day with hardly anything in it");
  const Replayed in_order = replay(day, 1, 0);
  const Replayed overlapped = replay(day, blocks_ahead, cores);
  require(in_order.root == overlapped.root && in_order.refused == overlapped.refused,
          "overlapped preparation changes the outcome");
  require(in_order.refused * 10 < day.transactions, "most of the day is refused");
}

}  // namespace wastewatch::bench
