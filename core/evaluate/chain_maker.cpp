#include "evaluate/chain_maker.h"

#include "chain/hashes.h"
#include "chain/validate.h"
#include "chain/validator_set.h"
#include "crypto/private_key.h"
#include "ledger/rules.h"
#include "ledger/state_machine.h"

namespace wastewatch::evaluate {
namespace {

Bytes bytes_of(const Hash& hash) { return to_bytes(hash.view()); }

// Header and commit name it; it signs nothing.
chain::ValidatorSet one_validator() {
  const auto key = crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "evaluate/validator");
  const chain::ValidatorUpdate update{key.public_key(), 1};
  return chain::make_validator_set({&update, 1}).value_or(chain::ValidatorSet{});
}

chain::BlockId id_of(const chain::Header& header) {
  const Bytes hash = bytes_of(chain::header_hash(header));
  return {hash, {1, hash}};
}

// As of block 1: without entries there is nothing that a signature could say.
chain::Commit empty_commit(const chain::BlockId& id) { return {0, 0, id, {}}; }

}  // namespace

ChainMaker::ChainMaker(const index::Genesis& genesis)
    : chain_id_(genesis.chain_id),
      validators_(one_validator()),
      validators_hash_(bytes_of(chain::validators_hash(validators_.validators))),
      consensus_hash_(bytes_of(chain::consensus_hash(genesis.consensus_params))),
      tree_(merkle::Tree()),
      last_results_hash_(bytes_of(chain::results_hash({}))) {}

Result<ChainMaker> ChainMaker::begin(const index::Genesis& genesis) {
  ChainMaker out(genesis);
  const chain::abci::InitChain request{genesis.time,       genesis.chain_id,  genesis.consensus_params,
                                       genesis.validators, genesis.app_state, genesis.initial_height};
  if (auto made = ledger::init_chain(out.tree_, request); !made) return fail(made.error());
  if (auto made = out.tree_.commit(genesis.initial_height - 1); !made) return fail(made.error());
  out.height_ = genesis.initial_height - 1;
  return out;
}

chain::Block ChainMaker::next_block(std::vector<Bytes> txs, Timestamp time) const {
  chain::Block block;
  block.txs = std::move(txs);
  block.last_commit = empty_commit(last_block_id_);
  auto& header = block.header;
  header.version = {chain::block_protocol, ledger::app_version};
  header.chain_id = chain_id_;
  header.height = next_height();
  header.time = time;
  header.last_block_id = last_block_id_;
  header.last_commit_hash = bytes_of(chain::commit_hash(block.last_commit));
  header.data_hash = bytes_of(chain::data_hash(block.txs));
  header.validators_hash = validators_hash_;
  header.next_validators_hash = validators_hash_;
  header.consensus_hash = consensus_hash_;
  header.app_hash = bytes_of(tree_.base().root_hash());
  header.last_results_hash = last_results_hash_;
  header.evidence_hash = bytes_of(chain::evidence_hash({}));
  header.proposer_address = to_bytes(validators_.validators.front().address.view());
  return block;
}

chain::LightBlock ChainMaker::light_block(const chain::Header& header) const {
  return {{header, {header.height, 0, id_of(header), {}}}, validators_};
}

Status ChainMaker::execute(const chain::Header& header, std::span<const ledger::PreparedTx> txs) {
  const Hash hash = chain::header_hash(header);
  const auto* rules = ledger::find_rules(header.version.app);
  const auto outcome =
      ledger::execute_block(tree_, {header.height, header.time.ms(), hash.view(), {}, rules}, txs);
  if (!outcome) return fail(outcome.error());
  if (auto made = tree_.commit(header.height); !made) return fail(made.error());
  for (const auto& result : outcome->results) refused_ += result.code == 0 ? 0 : 1;
  height_ = header.height;
  last_block_id_ = id_of(header);
  last_results_hash_ = bytes_of(chain::results_hash(outcome->results));
  return {};
}

}  // namespace wastewatch::evaluate
