// States that only later rules can write: version 1 answers as it did.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <set>

#include "base/encoding.h"
#include "conformance/v1/recorded_chain.h"
#include "ledger/result_codes.h"
#include "ledger/rules.h"
#include "ledger/state_machine.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

Bytes bytes_at(const json& value) { return from_hex(value.get<std::string>()).value(); }

merkle::Tree amended_genesis(merkle::WorkingTree& work, const json& recorded) {
  chain::abci::InitChain request;
  request.chain_id = recorded.at("chain_id");
  request.time = Timestamp::from_ms(recorded.at("genesis_ms"));
  request.app_state = to_bytes(recorded.at("app_state").get<std::string>());
  const auto done = ledger::init_chain(work, request);
  EXPECT_TRUE(done) << (done ? "" : done.error().text());
  for (const auto& record : recorded.at("records")) {
    EXPECT_TRUE(work.set(bytes_at(record.at(0)), bytes_at(record.at(1))));
  }
  return work.commit(0).value();
}

struct Executed {
  ledger::BlockOutcome outcome;
  merkle::Tree tree;
};

Executed execute(merkle::WorkingTree& work, const merkle::Tree& before, std::int64_t height,
                 const json& block) {
  std::vector<Bytes> txs;
  for (const auto& tx : block.at("txs")) txs.push_back(bytes_at(tx.at(1)));
  const ledger::TreeKeys directory(before);
  const Bytes hash = bytes_at(block.at("hash"));
  auto outcome = ledger::execute_block(work, {height, block.at("time_ms"), hash, {}},
                                       ledger::prepare_txs(txs, *ledger::find_rules(1), &directory, 1));
  if (!outcome) throw std::runtime_error(outcome.error().text());
  return {*std::move(outcome), work.commit(height).value()};
}

TEST(AmendedState, gives_the_recorded_results_and_roots) {
  const json recorded = json::parse(read_file(v1_vectors() / "amended.json"));
  merkle::WorkingTree work{merkle::Tree{}};
  merkle::Tree tree = amended_genesis(work, recorded);
  EXPECT_EQ(json(hex_of(tree.root_hash())), recorded.at("root"));
  std::int64_t height = 0;
  for (const auto& block : recorded.at("blocks")) {
    const auto done = execute(work, tree, ++height, block);
    tree = done.tree;
    const auto& txs = block.at("txs");
    ASSERT_EQ(done.outcome.results.size(), txs.size());
    for (std::size_t i = 0; i < txs.size(); ++i) {
      const auto& result = done.outcome.results[i];
      EXPECT_EQ((json{result.code, to_hex(result.data), result.gas_wanted}),
                (json{txs[i].at(2), txs[i].at(3), txs[i].at(4)}))
          << txs[i].at(0);
    }
    EXPECT_EQ(json(hex_of(tree.root_hash())), block.at("app_hash")) << "block " << height;
  }
}

TEST(AmendedState, shows_the_codes_that_no_version_1_chain_shows) {
  std::set<std::uint32_t> seen;
  const json recorded = json::parse(read_file(v1_vectors() / "amended.json"));
  for (const auto& block : recorded.at("blocks")) {
    for (const auto& tx : block.at("txs")) seen.insert(tx.at(2).get<std::uint32_t>());
  }
  using ledger::Code;
  for (const auto code : {Code::key_not_valid, Code::organisation_not_active, Code::device_not_usable}) {
    EXPECT_TRUE(seen.contains(ledger::number(code))) << ledger::code_name(code);
  }
}

}  // namespace
}  // namespace wastewatch::test
