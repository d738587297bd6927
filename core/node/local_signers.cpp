#include "node/local_signers.h"

#include "chain/sign_bytes.h"
#include "chain/validator_set.h"

namespace wastewatch::node {

LocalSigners::LocalSigners(std::vector<crypto::PrivateKey> keys) : keys_(std::move(keys)) {
  for (std::size_t i = 0; i < keys_.size(); ++i) {
    if (const auto address = crypto::address_of(keys_[i].public_key())) by_address_.emplace(*address, i);
  }
}

Result<ProposerTurn> LocalSigners::turn(const chain::ValidatorSet& validators) const {
  std::int64_t total = 0;
  std::int64_t held = 0;
  for (const auto& validator : validators.validators) {
    total += validator.voting_power;
    if (by_address_.contains(validator.address)) held += validator.voting_power;
  }
  if (held <= total * 2 / 3) {
    return fail(Errc::no_quorum, "power " + std::to_string(held) + " of " + std::to_string(total));
  }
  ProposerTurn out;
  chain::ValidatorSet rotated = validators;
  while (!rotated.proposer || !by_address_.contains(*rotated.proposer)) {
    chain::rotate_proposer(rotated);
    ++out.round;
  }
  out.proposer = *rotated.proposer;
  return out;
}

Result<chain::Commit> LocalSigners::commit(std::string_view chain_id, const chain::ValidatorSet& validators,
                                           std::int64_t height, std::int32_t round, const chain::BlockId& id,
                                           const Timestamp& time) const {
  chain::Commit out{.height = height, .round = round, .block_id = id, .signatures = {}};
  const chain::CommitSignBytes sign_bytes(chain_id, out);
  Bytes message;
  for (const auto& validator : validators.validators) {
    auto& entry = out.signatures.emplace_back();
    const auto key = by_address_.find(validator.address);
    if (key == by_address_.end()) continue;
    entry.block_id_flag = chain::BlockIdFlag::commit;
    entry.validator_address = to_bytes(validator.address.view());
    entry.timestamp = time;
    sign_bytes.write(entry, message);
    auto signature = keys_[key->second].sign(message);
    if (!signature) return std::unexpected(signature.error());
    entry.signature = std::move(*signature);
  }
  return out;
}

}  // namespace wastewatch::node
