#include "light/audit.h"

#include <algorithm>

#include "chain/hashes.h"
#include "chain/validate.h"
#include "chain/validator_set.h"
#include "light/commit_signatures.h"
#include "light/options.h"

namespace wastewatch::light {
namespace {

Status check_frame(const chain::LightBlock& block) {
  const auto& [header, commit] = block.signed_header;
  if (const auto set = chain::check_validator_set(block.validators); !set) {
    return fail(Errc::invalid_validator_set, set.error().text());
  }
  if (!equal(chain::validators_hash(block.validators.validators), header.validators_hash)) {
    return fail(Errc::validators_mismatch, "the set does not hash to validators_hash");
  }
  if (const auto form = chain::check_commit(commit); !form) {
    return fail(Errc::invalid_commit, form.error().text());
  }
  if (commit.height != header.height || !equal(commit.block_id.hash, chain::header_hash(header))) {
    return fail(Errc::invalid_commit, "the commit is for another header");
  }
  if (commit.signatures.size() != block.validators.validators.size()) {
    return fail(Errc::invalid_commit, "the commit has another number of entries than the validator set");
  }
  return {};
}

SignatureState state_of(const CommitSignatures& signatures, const chain::CommitSig& entry, std::size_t index,
                        const chain::Validator& validator) {
  if (entry.block_id_flag == chain::BlockIdFlag::absent) return SignatureState::absent;
  const bool good = equal(entry.validator_address, validator.address) && signatures.valid(index, validator);
  if (!good) return SignatureState::invalid;
  return entry.block_id_flag == chain::BlockIdFlag::nil ? SignatureState::valid_nil : SignatureState::valid;
}

void tally_up(CommitAudit& audit, const chain::ValidatorSet& set) {
  audit.tally.total_power = chain::total_power(set.validators).value_or(0);
  audit.tally.threshold = two_thirds.of(audit.tally.total_power);
  for (std::size_t i = 0; i < audit.signatures.size(); ++i) {
    if (audit.signatures[i] != SignatureState::valid) continue;
    audit.tally.signed_power += set.validators[i].voting_power;
    ++audit.tally.signatures;
  }
}

}  // namespace

bool CommitAudit::sound() const {
  return tally.enough() && std::ranges::find(signatures, SignatureState::invalid) == signatures.end();
}

Result<CommitAudit> audit_commit(const chain::LightBlock& block, VerificationPool* pool) {
  if (auto frame = check_frame(block); !frame) return fail(std::move(frame.error()));
  const auto& [header, commit] = block.signed_header;
  const CommitSignatures signatures(header.chain_id, commit);
  CommitAudit audit;
  audit.signatures.resize(commit.signatures.size());
  const auto look = [&](std::size_t i) {
    audit.signatures[i] = state_of(signatures, commit.signatures[i], i, block.validators.validators[i]);
  };
  if (pool != nullptr) {
    pool->run(commit.signatures.size(), look);
  } else {
    for (std::size_t i = 0; i < commit.signatures.size(); ++i) look(i);
  }
  tally_up(audit, block.validators);
  return audit;
}

}  // namespace wastewatch::light
