#include "demo_days.h"

#include <algorithm>

#include "measure.h"
#include "scenario/feed.h"
#include "scenario/genesis.h"

namespace wastewatch::bench {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t block_ms = 60'000;
constexpr std::int64_t start_ms = 1'767'196'800'000;  // 2026-01-01, midnight of UTC+8
constexpr std::string_view chain_id = "bench-days";

std::string kind_of(const ledger::v1::Message& message) {
  const auto* field = ledger::v1::Message::descriptor()->FindFieldByNumber(message.action_case());
  return field == nullptr ? "none" : field->name();
}

bool wanted(const ledger::v1::TxBody& body, Traffic traffic) {
  return traffic == Traffic::with_telemetry || std::ranges::none_of(body.messages(), [](const auto& message) {
           return message.has_report_telemetry();
         });
}

void add(Bytes tx, Traffic traffic, DemoDays& days) {
  const auto decoded = ledger::decode_tx(tx);
  if (!wanted(decoded.body, traffic)) return;
  for (const auto& message : decoded.body.messages()) ++days.mix[kind_of(message)];
  days.txs.push_back(std::move(tx));
}

scenario::Feed feed_of(const DaysPlan& plan) {
  scenario::FeedOptions options;
  options.chain_id = chain_id;
  options.start_ms = start_ms;
  options.time_scale = plan.time_scale;
  return must(scenario::Feed::make(options));
}

}  // namespace

Timestamp block_time(std::size_t block) {
  return Timestamp::from_ms(start_ms + static_cast<std::int64_t>(block) * block_ms);
}

std::span<const Bytes> DemoDays::slice(std::size_t from, std::size_t count) const {
  const auto start_of = [&](std::size_t block) {
    return block == 0 ? 0 : ends[std::min(block, ends.size()) - 1];
  };
  return std::span(txs).subspan(start_of(from), start_of(from + count) - start_of(from));
}

DemoDays plan_days(const DaysPlan& plan) {
  DemoDays days;
  days.genesis.time = block_time(0);
  days.genesis.chain_id = chain_id;
  days.genesis.app_state = to_bytes(scenario::genesis_app_state({plan.time_scale, {}}));
  days.ends.push_back(0);
  auto feed = feed_of(plan);
  const auto count = static_cast<std::size_t>(plan.days * day_ms / (block_ms * plan.time_scale));
  for (std::size_t block = 1; block < count; ++block) {
    while (feed.next_time() <= block_time(block).ms()) {
      auto action = must(feed.next(static_cast<std::int64_t>(block)));
      if (action) add(std::move(action->tx), plan.traffic, days);
    }
    days.ends.push_back(days.txs.size());
  }
  return days;
}

StateSize size_of(const merkle::Tree& tree) {
  StateSize out{tree.size(), 0};
  must(tree.visit({}, {}, [&](BytesView key, BytesView value) {
    out.bytes += static_cast<std::int64_t>(key.size() + value.size());
    return true;
  }));
  return out;
}

Execution::Execution(const DemoDays& days) : work_(merkle::Tree()) {
  must(ledger::init_chain(work_, days.genesis));
  must(work_.commit(0));
}

ledger::BlockOutcome Execution::execute(std::span<const ledger::PreparedTx> txs, const Hash& hash) {
  const auto height = static_cast<std::int64_t>(blocks_ + 1);
  auto outcome = must(ledger::execute_block(work_, {height, block_time(blocks_).ms(), hash, {}}, txs));
  for (const auto& result : outcome.results) refused_ += result.code == 0 ? 0 : 1;
  must(work_.commit(height));
  ++blocks_;
  return outcome;
}

}  // namespace wastewatch::bench
