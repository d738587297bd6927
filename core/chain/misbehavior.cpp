#include "chain/misbehavior.h"

namespace wastewatch::chain {
namespace {

using abci::Misbehavior;

void add(const DuplicateVoteEvidence& evidence, std::vector<Misbehavior>& out) {
  const auto validator = Address::from(evidence.vote_a.validator_address);
  out.push_back({.type = abci::MisbehaviorType::duplicate_vote,
                 .validator = validator.value_or(Address{}),
                 .validator_power = evidence.validator_power,
                 .height = evidence.vote_a.height,
                 .time = evidence.timestamp,
                 .total_voting_power = evidence.total_voting_power});
}

void add(const LightClientAttackEvidence& evidence, std::vector<Misbehavior>& out) {
  for (const auto& validator : evidence.byzantine_validators) {
    out.push_back({.type = abci::MisbehaviorType::light_client_attack,
                   .validator = validator.address,
                   .validator_power = validator.voting_power,
                   .height = evidence.common_height,
                   .time = evidence.timestamp,
                   .total_voting_power = evidence.total_voting_power});
  }
}

}  // namespace

std::vector<Misbehavior> misbehavior_of(std::span<const Evidence> evidence) {
  std::vector<Misbehavior> out;
  for (const auto& one : evidence) std::visit([&](const auto& e) { add(e, out); }, one);
  return out;
}

}  // namespace wastewatch::chain
