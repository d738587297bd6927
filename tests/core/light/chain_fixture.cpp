#include "core/light/chain_fixture.h"

#include <map>

#include "chain/hashes.h"
#include "chain/sign_bytes.h"
#include "chain/validator_set.h"
#include "crypto/hash.h"
#include "crypto/private_key.h"

namespace wastewatch::test {
namespace {

const crypto::PrivateKey& key_of(int member) {
  static std::map<int, crypto::PrivateKey> keys;
  const auto found = keys.find(member);
  if (found != keys.end()) return found->second;
  auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "validator " + std::to_string(member));
  return keys.emplace(member, std::move(key)).first->second;
}

chain::ValidatorSet set_of(const std::vector<int>& members) {
  chain::ValidatorSet set;
  for (const int member : members) {
    set.validators.push_back(*chain::make_validator(key_of(member).public_key(), 10));
  }
  chain::sort_validators(set);
  return set;
}

Bytes digest(const std::string& text) { return to_bytes(crypto::sha256(as_bytes(text)).view()); }

chain::Header header_at(const ChainPlan& plan, std::int64_t height, const chain::LightBlock* before) {
  chain::Header h;
  h.version = {11, 1};
  h.chain_id = plan.chain_id;
  h.height = height;
  h.time = {plan.genesis.seconds + (height - 1) * plan.interval_s, 0};
  if (before != nullptr) {
    h.last_block_id = before->signed_header.commit.block_id;
    h.last_commit_hash = to_bytes(chain::commit_hash(before->signed_header.commit).view());
  } else {
    h.last_commit_hash = digest("");
  }
  h.data_hash = digest("");
  h.validators_hash = to_bytes(chain::validators_hash(set_of(plan.members(height)).validators).view());
  h.next_validators_hash =
      to_bytes(chain::validators_hash(set_of(plan.members(height + 1)).validators).view());
  h.consensus_hash = digest("parameters");
  h.app_hash = digest(plan.app + std::to_string(height));
  h.last_results_hash = digest("");
  h.evidence_hash = digest("");
  h.proposer_address = to_bytes(set_of(plan.members(height)).validators.front().address.view());
  return h;
}

const crypto::PrivateKey* key_for(const Address& address, const std::vector<int>& members) {
  for (const int member : members) {
    if (*crypto::address_of(key_of(member).public_key()) == address) return &key_of(member);
  }
  return nullptr;
}

}  // namespace

ChainPlan steady(int n) { return sliding(n, 0); }

ChainPlan sliding(int n, int step) {
  ChainPlan plan;
  plan.members = [n, step](std::int64_t height) {
    std::vector<int> members;
    for (int i = 0; i < n; ++i) members.push_back(static_cast<int>(height) * step + i);
    return members;
  };
  return plan;
}

void sign(chain::LightBlock& block, const std::vector<int>& members) {
  auto& [header, commit] = block.signed_header;
  commit = {.height = header.height, .round = 0, .block_id = {}, .signatures = {}};
  commit.block_id = {to_bytes(chain::header_hash(header).view()), {1, digest("parts")}};
  for (const auto& validator : block.validators.validators) {
    commit.signatures.push_back(
        {chain::BlockIdFlag::commit,
         to_bytes(validator.address.view()),
         {header.time.seconds + 1, static_cast<std::int32_t>(commit.signatures.size())},
         {}});
  }
  for (std::size_t i = 0; i < commit.signatures.size(); ++i) {
    const Bytes message = chain::vote_sign_bytes(header.chain_id, commit, i);
    commit.signatures[i].signature = *key_for(block.validators.validators[i].address, members)->sign(message);
  }
}

chain::LightBlock following(const ChainPlan& plan, const chain::LightBlock* before) {
  const std::int64_t height = before == nullptr ? 1 : before->height() + 1;
  chain::LightBlock block;
  block.signed_header.header = header_at(plan, height, before);
  block.validators = set_of(plan.members(height));
  sign(block, plan.members(height));
  return block;
}

std::vector<chain::LightBlock> fork(const ChainPlan& plan, std::vector<chain::LightBlock> blocks,
                                    std::int64_t count) {
  while (static_cast<std::int64_t>(blocks.size()) < count) {
    blocks.push_back(following(plan, blocks.empty() ? nullptr : &blocks.back()));
  }
  return blocks;
}

std::vector<chain::LightBlock> build(const ChainPlan& plan, std::int64_t count) {
  return fork(plan, {}, count);
}

Timestamp after(const chain::LightBlock& block, std::int64_t seconds) {
  return {block.signed_header.header.time.seconds + seconds, block.signed_header.header.time.nanos};
}

Hash hash_of(const chain::LightBlock& block) { return chain::header_hash(block.signed_header.header); }

}  // namespace wastewatch::test
