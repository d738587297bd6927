// The recorded chains replay: every root and every result of every block is what it was, through the
// application and through the replica.
#include <gtest/gtest.h>

#include <set>

#include "chain/hashes.h"
#include "chain/misbehavior.h"
#include "conformance/v1/followed_chain.h"
#include "ledger/abci/application.h"
#include "ledger/result_codes.h"

namespace wastewatch::test {
namespace {

namespace abci = chain::abci;

class RecordedChains : public ::testing::TestWithParam<const char*> {};
INSTANTIATE_TEST_SUITE_P(V1, RecordedChains, ::testing::Values("chain", "demo"),
                         [](const auto& info) { return std::string(info.param); });

abci::InitChain init_request(const node::GenesisDoc& genesis) {
  abci::InitChain out{.time = genesis.genesis_time,
                      .chain_id = genesis.chain_id,
                      .consensus_params = genesis.consensus_params,
                      .validators = {},
                      .app_state = to_bytes(genesis.app_state),
                      .initial_height = genesis.initial_height};
  for (const auto& [validator, name] : genesis.validators) {
    out.validators.push_back({validator.public_key, validator.voting_power});
  }
  return out;
}

abci::FinalizeBlock finalize_request(const chain::Block& block) {
  return {.txs = block.txs,
          .misbehavior = chain::misbehavior_of(block.evidence),
          .height = block.header.height,
          .time = block.header.time,
          .hash = to_bytes(chain::header_hash(block.header).view()),
          .next_validators_hash = block.header.next_validators_hash,
          .proposer_address = block.header.proposer_address};
}

void expect_same(const RecordedHeight& recorded, const abci::FinalizeBlockResult& outcome) {
  const auto height = recorded.block.header.height;
  ASSERT_EQ(outcome.tx_results.size(), recorded.results.size()) << "height " << height;
  for (std::size_t i = 0; i < recorded.results.size(); ++i) {
    const auto& was = recorded.results[i];
    const auto& now = outcome.tx_results[i];
    const auto where =
        "height " + std::to_string(height) + ", transaction " + std::to_string(i) + ": " + was.label;
    EXPECT_EQ(now.code, was.code) << where;
    EXPECT_EQ(hex_of(now.data), hex_of(was.data)) << where;
    EXPECT_EQ(now.gas_wanted, was.gas) << where;
    EXPECT_EQ(now.gas_used, was.gas) << where;
  }
  EXPECT_EQ(hex_of(chain::results_hash(outcome.tx_results)), hex_of(recorded.last_results_hash))
      << "height " << height;
  EXPECT_EQ(hex_of(outcome.app_hash), hex_of(recorded.app_hash)) << "height " << height;
  EXPECT_TRUE(outcome.validator_updates.empty());
}

TEST_P(RecordedChains, give_the_recorded_roots_and_results_through_the_application) {
  const auto chain = read_chain(GetParam());
  const TemporaryFolder folder;
  auto application = ledger::LedgerApplication::open({.folder = folder.path(), .sync = false});
  ASSERT_TRUE(application) << application.error().text();
  const auto initialised = (*application)->init_chain(init_request(chain.genesis));
  ASSERT_TRUE(initialised) << initialised.error().text();
  EXPECT_EQ(hex_of(initialised->app_hash), hex_of(chain.genesis_root));
  for (const auto& recorded : chain.heights) {
    const auto outcome = (*application)->finalize_block(finalize_request(recorded.block));
    ASSERT_TRUE(outcome) << outcome.error().text();
    expect_same(recorded, *outcome);
    ASSERT_TRUE((*application)->commit());
  }
}

TEST_P(RecordedChains, are_followed_and_recomputed_by_the_replica) {
  const auto chain = read_chain(GetParam());
  FollowedChain followed(chain);
  const auto status = followed.follow();
  ASSERT_TRUE(status) << status.error().text();
  const auto reader = followed.reader();
  EXPECT_EQ(reader.height(), chain.top() - 1);
  EXPECT_EQ(hex_of(reader.tree().root_hash()), hex_of(chain.at(chain.top() - 1).app_hash));
  for (std::int64_t height = 1; height < chain.top(); ++height) {
    const auto stored = reader.block(height);
    ASSERT_TRUE(stored) << height;
    EXPECT_EQ(stored->block.txs, chain.at(height).block.txs) << height;
  }
}

TEST_P(RecordedChains, headers_state_the_recorded_roots_and_results) {
  const auto chain = read_chain(GetParam());
  for (std::int64_t height = 2; height <= chain.top(); ++height) {
    const auto& header = chain.at(height).block.header;
    EXPECT_EQ(header.app_hash, chain.at(height - 1).app_hash) << height;
    EXPECT_EQ(header.last_results_hash, chain.at(height - 1).last_results_hash) << height;
  }
}

// What no transaction of a version 1 chain is answered: nothing gives these numbers (already_exists,
// offer_expired), or only records that no version 1 message and no genesis can write
// (amended_state_test.cpp).
TEST(RecordedMessages, every_result_code_occurs_that_a_block_can_contain) {
  std::set<std::uint32_t> seen;
  for (const auto& height : read_chain("chain").heights) {
    for (const auto& result : height.results) seen.insert(result.code);
  }
  using ledger::Code;
  const std::set<Code> never{Code::already_exists, Code::offer_expired, Code::key_not_valid,
                             Code::organisation_not_active, Code::device_not_usable};
  for (const auto code : never) EXPECT_FALSE(seen.contains(ledger::number(code)));
  for (std::uint32_t number = 0; number < ledger::number(Code::query_unknown_path); ++number) {
    const auto* entry = ledger::find_code(number);
    if (entry == nullptr || never.contains(entry->code)) continue;
    EXPECT_TRUE(seen.contains(number)) << entry->name;
  }
}

}  // namespace
}  // namespace wastewatch::test
