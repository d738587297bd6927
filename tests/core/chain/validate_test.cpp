// Each basic rule, broken alone, gives its own error.
#include "chain/validate.h"

#include <gtest/gtest.h>

#include <functional>

#include "generators.h"

namespace wastewatch::chain {
namespace {

struct Broken {
  Errc code;
  std::function<void(LightBlock&)> change;
  bool rehash = true;  // the commit is for the changed header
};

void rehash(LightBlock& block) {
  block.signed_header.commit.block_id.hash = to_bytes(header_hash(block.signed_header.header).view());
}

Header& header(LightBlock& block) { return block.signed_header.header; }
Commit& commit(LightBlock& block) { return block.signed_header.commit; }
Validator& validator(LightBlock& block, std::size_t i) { return block.validators.validators[i]; }

std::vector<Broken> broken_rules() {
  return {
      {Errc::wrong_block_protocol, [](auto& b) { header(b).version.block = 10; }},
      {Errc::chain_id_too_long, [](auto& b) { header(b).chain_id = std::string(51, 'a'); }},
      {Errc::wrong_chain_id, [](auto& b) { header(b).chain_id = "other"; }},
      {Errc::bad_height, [](auto& b) { header(b).height = 0; }},
      {Errc::bad_height, [](auto& b) { header(b).height = -5; }},
      {Errc::bad_last_block_id, [](auto& b) { header(b).last_block_id.hash = Bytes(31); }},
      {Errc::bad_hash_size, [](auto& b) { header(b).data_hash = Bytes(20); }},
      {Errc::bad_hash_size, [](auto& b) { header(b).evidence_hash = Bytes(33); }},
      {Errc::bad_proposer_address, [](auto& b) { header(b).proposer_address = Bytes(19); }},
      {Errc::negative_round, [](auto& b) { commit(b).round = -1; }},
      {Errc::nil_block_commit, [](auto& b) { commit(b).block_id = {}; }, false},
      {Errc::no_signatures, [](auto& b) { commit(b).signatures.clear(); }},
      {Errc::commit_height_mismatch, [](auto& b) { commit(b).height = 6; }},
      {Errc::commit_block_mismatch, [](auto& b) { header(b).app_hash = Bytes(7); }, false},
      {Errc::bad_block_id_flag, [](auto& b) { commit(b).signatures[0].block_id_flag = BlockIdFlag{4}; }},
      {Errc::absent_entry_not_empty, [](auto& b) { commit(b).signatures[3].signature = Bytes(1); }},
      {Errc::absent_entry_not_empty, [](auto& b) { commit(b).signatures[3].timestamp = {}; }},
      {Errc::bad_validator_address, [](auto& b) { commit(b).signatures[0].validator_address.clear(); }},
      {Errc::bad_signature_size, [](auto& b) { commit(b).signatures[0].signature.clear(); }},
      {Errc::bad_signature_size, [](auto& b) { commit(b).signatures[0].signature = Bytes(65); }},
      {Errc::commit_size_mismatch, [](auto& b) { commit(b).signatures.pop_back(); }},
      {Errc::empty_validator_set, [](auto& b) { b.validators.validators.clear(); }},
      {Errc::duplicate_validator, [](auto& b) { validator(b, 1) = validator(b, 0); }},
      {Errc::address_mismatch, [](auto& b) { validator(b, 0).address.data[0] ^= 1; }},
      {Errc::malformed_key, [](auto& b) { validator(b, 0).public_key.bytes.pop_back(); }},
      {Errc::negative_power, [](auto& b) { validator(b, 0).voting_power = -1; }},
      {Errc::total_power_overflow, [](auto& b) { validator(b, 0).voting_power = max_total_voting_power; }},
      {Errc::zero_total_power,
       [](auto& b) {
         for (auto& v : b.validators.validators) v.voting_power = 0;
       }},
      {Errc::validators_hash_mismatch, [](auto& b) { validator(b, 0).voting_power = 11; }},
  };
}

TEST(LightBlockCheck, AcceptsAValidOne) {
  const auto status = check_light_block(test::valid_light_block(), "test-chain");
  EXPECT_TRUE(status) << status.error().text();
}

TEST(LightBlockCheck, GivesEachBrokenRuleItsOwnError) {
  for (const auto& broken : broken_rules()) {
    LightBlock block = test::valid_light_block();
    broken.change(block);
    if (broken.rehash) rehash(block);
    const auto status = check_light_block(block, "test-chain");
    ASSERT_FALSE(status) << error_name(broken.code);
    EXPECT_TRUE(status.error().is(broken.code))
        << error_name(broken.code) << " but " << status.error().text();
  }
}

Block valid_block() {
  const LightBlock light = test::valid_light_block();
  Block block{light.signed_header.header, {{1}, {2, 3}}, {}, light.signed_header.commit};
  block.header.data_hash = to_bytes(data_hash(block.txs).view());
  block.header.last_commit_hash = to_bytes(commit_hash(block.last_commit).view());
  block.header.evidence_hash = to_bytes(evidence_hash(block.evidence).view());
  return block;
}

TEST(BlockCheck, ComparesTheBodyWithTheHeader) {
  EXPECT_TRUE(check_block(valid_block()));
  Block other_tx = valid_block();
  other_tx.txs[0][0] ^= 1;
  EXPECT_TRUE(check_block(other_tx).error().is(Errc::data_hash_mismatch));
  Block other_commit = valid_block();
  other_commit.last_commit.signatures[0].timestamp.nanos = 1;
  EXPECT_TRUE(check_block(other_commit).error().is(Errc::last_commit_hash_mismatch));
  Block other_evidence = valid_block();
  other_evidence.evidence.emplace_back(DuplicateVoteEvidence{});
  EXPECT_TRUE(check_block(other_evidence).error().is(Errc::evidence_hash_mismatch));
}

}  // namespace
}  // namespace wastewatch::chain
