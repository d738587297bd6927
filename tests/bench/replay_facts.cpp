#include "replay_facts.h"

#include <algorithm>
#include <format>

#include "ledger/rules.h"

namespace wastewatch::bench {

std::vector<ledger::PreparedTx> prepare_all(const DemoDays& days) {
  const Execution start(days);
  const ledger::TreeKeys keys(start.tree());
  return ledger::prepare_txs(days.txs, ledger::newest_rules(), &keys, replay_cores);
}

namespace {

std::string text_of_mix(const std::map<std::string, double>& mix) {
  std::string out = "messages:";
  for (const auto& [kind, count] : mix) out += std::format(" {} {:.0f},", kind, count);
  out.pop_back();
  return out;
}

}  // namespace

void add_facts(const DemoDays& days, const ReplayFacts& facts, Outcome& out) {
  const auto txs = static_cast<double>(days.txs.size());
  const auto blocks = static_cast<double>(days.blocks());
  const double all_us = out.ours.cpu_seconds / out.ours.operations * 1e6;
  const double in_order_us = facts.in_order_seconds / txs * 1e6;
  out.facts["mix"] = days.mix;
  out.facts["blocks"] = {{"blocks", blocks},
                         {"transactions", txs},
                         {"transactions_a_block", txs / blocks},
                         {"refused", static_cast<double>(facts.refused)}};
  out.facts["state"] = {{"keys", static_cast<double>(facts.state.keys)},
                        {"bytes", static_cast<double>(facts.state.bytes)}};
  out.facts["cpu_us_a_transaction"] = {{"all", all_us}, {"in_order", in_order_us}};
  out.notes.push_back(std::format("{} transactions in {} blocks, {} refused by the ledger's rules",
                                  days.txs.size(), days.blocks(), facts.refused));
  out.notes.push_back(text_of_mix(days.mix));
  out.notes.push_back(
      std::format("state at the end: {} keys, {} KiB; CPU a transaction: {:.1f} us, in order {:.1f} us",
                  facts.state.keys, facts.state.bytes / 1024, all_us, in_order_us));
  const double passes = out.ours.operations / txs;
  out.ours.cpu_seconds = std::max(facts.in_order_seconds * passes, out.ours.cpu_seconds / replay_cores);
}

}  // namespace wastewatch::bench
