// The chain of all messages and a piece of the demonstration.
#include <iostream>

#include "parts.h"
#include "scenario/feed.h"
#include "scenario/genesis.h"
#include "script.h"

namespace wastewatch::record {
namespace {

constexpr std::int64_t demo_start_ms = 1'772'380'800'000;  // 2026-03-02 00:00 in China
constexpr int demo_blocks = 420;
constexpr std::int64_t demo_step_ms = 10 * minute_ms;

void report_codes(const Script& script) {
  for (const auto& entry : ledger::result_codes()) {
    const bool in_blocks = entry.code < Code::query_unknown_path;
    if (in_blocks && !script.seen().contains(ledger::number(entry.code)))
      std::cout << "  never: " << entry.name << '\n';
  }
}

}  // namespace

void record_messages(const Job& job) {
  const auto crafted = crafted_ed25519(job.ed25519_cases);
  ChainWriter chain(
      {.chain_id = std::string(messages_chain_id),
       .genesis_time = Timestamp::from_ms(genesis_ms),
       .app_state = messages_genesis(crafted).dump(),
       .validators = 4,
       .some_stay_away = true,
       .snapshots = {
           .interval = 100, .keep = 3, .pieces = {.leaves_per_chunk = 128, .chunk_bytes = 1U << 14}}});
  Script script(chain);
  script.close();
  script_envelopes(script);
  script_reserved(script);
  script_fields(script);
  script_custody(script);
  script_trips(script);
  script_devices(script);
  script_telemetry(script, crafted);
  script_incidents(script);
  script_misbehaviour(script);
  script_deadlines(script);
  script_limits(script);
  report_codes(script);
  std::cout << "  blocks: " << chain.height() << '\n';
  chain.write(job.folder / "chain");
}

void record_demo(const Job& job) {
  ChainWriter chain({.chain_id = "v1-demo",
                     .genesis_time = Timestamp::from_ms(demo_start_ms),
                     .app_state = scenario::genesis_app_state({}),
                     .validators = 1});
  scenario::FeedOptions options;
  options.chain_id = "v1-demo";
  options.seed = 7;
  options.start_ms = demo_start_ms;
  options.loads_permille = 100;
  auto feed = need(scenario::Feed::make(options));
  std::size_t count = 0;
  for (int i = 0; i < demo_blocks; ++i) {
    const std::int64_t time_ms = demo_start_ms + i * demo_step_ms;
    std::vector<Labelled> txs;
    while (feed.next_time() <= time_ms) {
      auto action = need(feed.next(chain.height() + 1));
      if (action) txs.push_back({{}, std::move(action->tx)});
    }
    count += txs.size();
    chain.block(Timestamp::from_ms(time_ms), std::move(txs));
  }
  std::cout << "  transactions: " << count << '\n';
  chain.write(job.folder / "demo");
}

}  // namespace wastewatch::record
