#include "light/attack.h"

#include <algorithm>

#include "chain/validator_set.h"

namespace wastewatch::light {
namespace {

using chain::BlockIdFlag;
using chain::Validator;

// The members that follow from the state before the block: a correct execution leaves no choice.
bool derived_differently(const chain::Header& a, const chain::Header& b) {
  return a.validators_hash != b.validators_hash || a.next_validators_hash != b.next_validators_hash ||
         a.consensus_hash != b.consensus_hash || a.app_hash != b.app_hash ||
         a.last_results_hash != b.last_results_hash;
}

const Validator* find(const chain::ValidatorSet& set, BytesView address) {
  const auto found = std::ranges::find_if(
      set.validators, [&](const Validator& validator) { return equal(validator.address, address); });
  return found == set.validators.end() ? nullptr : &*found;
}

void add(std::vector<Validator>& out, const chain::ValidatorSet& set, BytesView address) {
  if (const Validator* validator = find(set, address)) out.push_back(*validator);
}

std::vector<Validator> signers(const chain::Commit& commit, const chain::ValidatorSet& set) {
  std::vector<Validator> out;
  for (const auto& entry : commit.signatures) {
    if (entry.block_id_flag == BlockIdFlag::commit) add(out, set, entry.validator_address);
  }
  return out;
}

std::vector<Validator> signers_of_both(const chain::LightBlock& conflicting, const chain::Commit& trusted) {
  const auto& entries = conflicting.signed_header.commit.signatures;
  std::vector<Validator> out;
  for (std::size_t i = 0; i < std::min(entries.size(), trusted.signatures.size()); ++i) {
    const bool both = entries[i].block_id_flag == BlockIdFlag::commit &&
                      trusted.signatures[i].block_id_flag == BlockIdFlag::commit;
    if (both) add(out, conflicting.validators, entries[i].validator_address);
  }
  return out;
}

// CometBFT's findPreviousProposer: the lowest priority; of equal ones the higher address.
std::optional<Address> previous_proposer(const chain::ValidatorSet& set) {
  const auto later = [](const Validator& a, const Validator& b) {
    if (a.proposer_priority != b.proposer_priority) return a.proposer_priority < b.proposer_priority;
    return a.address > b.address;
  };
  const auto found = std::ranges::min_element(set.validators, later);
  if (found == set.validators.end()) return std::nullopt;
  return found->address;
}

}  // namespace

std::string_view attack_kind_name(AttackKind kind) {
  switch (kind) {
    case AttackKind::lunatic: return "lunatic";
    case AttackKind::equivocation: return "equivocation";
    case AttackKind::amnesia: return "amnesia";
  }
  return "unknown";
}

bool can_be_committed(AttackKind kind) { return kind != AttackKind::amnesia; }

AttackKind attack_kind(const chain::SignedHeader& conflicting, const chain::SignedHeader& trusted) {
  if (derived_differently(conflicting.header, trusted.header)) return AttackKind::lunatic;
  return conflicting.commit.round == trusted.commit.round ? AttackKind::equivocation : AttackKind::amnesia;
}

std::vector<Validator> byzantine_validators(const chain::LightBlock& conflicting,
                                            const chain::SignedHeader& trusted,
                                            const chain::ValidatorSet& common) {
  std::vector<Validator> out;
  switch (attack_kind(conflicting.signed_header, trusted)) {
    case AttackKind::lunatic: out = signers(conflicting.signed_header.commit, common); break;
    case AttackKind::equivocation: out = signers_of_both(conflicting, trusted.commit); break;
    case AttackKind::amnesia: break;
  }
  std::ranges::sort(out, chain::ordered_before);
  return out;
}

chain::LightClientAttackEvidence make_attack_evidence(chain::LightBlock conflicting,
                                                      const chain::LightBlock& trusted,
                                                      const chain::LightBlock& common) {
  const auto kind = attack_kind(conflicting.signed_header, trusted.signed_header);
  const chain::LightBlock& base = kind == AttackKind::lunatic ? common : trusted;
  if (!conflicting.validators.proposer)
    conflicting.validators.proposer = previous_proposer(conflicting.validators);
  chain::LightClientAttackEvidence out;
  out.byzantine_validators = byzantine_validators(conflicting, trusted.signed_header, common.validators);
  out.conflicting_block = std::move(conflicting);
  out.common_height = base.height();
  out.total_voting_power = chain::total_power(base.validators.validators).value_or(0);
  out.timestamp = base.signed_header.header.time;
  return out;
}

}  // namespace wastewatch::light
