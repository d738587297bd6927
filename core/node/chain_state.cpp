#include "node/chain_state.h"

#include <algorithm>

#include "chain/hashes.h"
#include "chain/validator_set.h"

namespace wastewatch::node {
namespace {

std::vector<chain::ValidatorUpdate> initial_validators(const GenesisDoc& genesis,
                                                       const chain::abci::InitChainResult& initialised) {
  if (!initialised.validators.empty()) return initialised.validators;
  std::vector<chain::ValidatorUpdate> out;
  out.reserve(genesis.validators.size());
  for (const auto& [validator, name] : genesis.validators)
    out.push_back({validator.public_key, validator.voting_power});
  return out;
}

Status check_key_types(const std::vector<chain::ValidatorUpdate>& updates,
                       const std::vector<std::string>& allowed) {
  for (const auto& update : updates) {
    const std::string name(crypto::key_type_name(update.public_key.type));
    if (update.power > 0 && !std::ranges::contains(allowed, name)) {
      return fail(Errc::bad_validator_update, "key type " + name + " is not among the consensus parameters");
    }
  }
  return {};
}

}  // namespace

Result<ChainState> state_at_genesis(const GenesisDoc& genesis,
                                    const chain::abci::InitChainResult& initialised) {
  if (genesis.initial_height != 1) return fail(Errc::bad_genesis, "the solo chain starts at height 1");
  const auto updates = initial_validators(genesis, initialised);
  if (const auto fit = check_key_types(updates, genesis.consensus_params.pub_key_types); !fit) {
    return fail(Errc::bad_genesis, fit.error().detail);
  }
  auto validators = chain::make_validator_set(updates);
  if (!validators) return fail(Errc::bad_genesis, validators.error().text());
  ChainState state;
  state.chain_id = genesis.chain_id;
  state.params = genesis.consensus_params;
  state.last_block_time = genesis.genesis_time;
  state.next_validators = *validators;
  chain::rotate_proposer(state.next_validators);
  state.validators = std::move(*validators);
  state.last_results_hash = to_bytes(chain::results_hash({}).view());
  state.app_hash = initialised.app_hash.empty() ? genesis.app_hash : initialised.app_hash;
  return state;
}

Result<ChainState> state_after(const ChainState& state, const chain::Block& block, const chain::BlockId& id,
                               const chain::abci::FinalizeBlockResult& result) {
  if (const auto fit = check_key_types(result.validator_updates, state.params.pub_key_types); !fit) {
    return std::unexpected(fit.error());
  }
  ChainState next = state;
  if (!result.validator_updates.empty()) {
    auto updated = chain::updated_set(state.next_validators, result.validator_updates);
    if (!updated) return fail(Errc::bad_validator_update, updated.error().text());
    next.next_validators = std::move(*updated);
  }
  chain::rotate_proposer(next.next_validators);
  next.validators = state.next_validators;
  next.last_validators = state.validators;
  next.last_height = block.header.height;
  next.last_block_id = id;
  next.last_block_time = block.header.time;
  next.last_results_hash = to_bytes(chain::results_hash(result.tx_results).view());
  next.app_hash = result.app_hash;
  return next;
}

}  // namespace wastewatch::node
