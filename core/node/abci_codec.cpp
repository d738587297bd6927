#include "node/abci_codec.h"

namespace wastewatch::node {
namespace {

namespace abci = chain::abci;

constexpr std::int64_t ns_per_second = 1'000'000'000;

std::vector<Bytes> txs_of(const google::protobuf::RepeatedPtrField<std::string>& field) {
  std::vector<Bytes> txs;
  txs.reserve(static_cast<std::size_t>(field.size()));
  for (const auto& tx : field) txs.push_back(to_bytes(tx));
  return txs;
}

Result<std::vector<chain::ValidatorUpdate>> updates_of(
    const google::protobuf::RepeatedPtrField<pb::ValidatorUpdate>& field) {
  std::vector<chain::ValidatorUpdate> out;
  for (const auto& entry : field) {
    auto update = from_pb(entry);
    if (!update) return std::unexpected(update.error());
    out.push_back(std::move(*update));
  }
  return out;
}

Result<abci::Misbehavior> from_pb(const pb::Misbehavior& entry) {
  const auto address = Address::from(as_bytes(entry.validator().address()));
  if (!address) return fail(Errc::malformed_message, "the misbehaving validator's address is not 20 bytes");
  abci::Misbehavior out;
  if (entry.type() == 1 || entry.type() == 2) out.type = static_cast<abci::MisbehaviorType>(entry.type());
  out.validator = *address;
  out.validator_power = entry.validator().power();
  out.height = entry.height();
  out.time = node::from_pb(entry.time());
  out.total_voting_power = entry.total_voting_power();
  return out;
}

void to_pb(const chain::ValidatorUpdate& update, pb::ValidatorUpdate& out) {
  const std::string key(as_text(update.public_key.bytes));
  if (update.public_key.type == crypto::KeyType::ed25519) {
    out.mutable_pub_key()->set_ed25519(key);
  } else {
    out.mutable_pub_key()->set_secp256k1(key);
  }
  out.set_power(update.power);
}

std::string text_of(const Bytes& bytes) { return std::string(as_text(bytes)); }

}  // namespace

Timestamp from_pb(const google::protobuf::Timestamp& time) { return {time.seconds(), time.nanos()}; }

abci::ConsensusParams from_pb(const pb::ConsensusParams& params) {
  abci::ConsensusParams out;
  out.block_max_bytes = params.block().max_bytes();
  out.block_max_gas = params.block().max_gas();
  out.evidence_max_age_num_blocks = params.evidence().max_age_num_blocks();
  const auto& age = params.evidence().max_age_duration();
  out.evidence_max_age_ns = age.seconds() * ns_per_second + age.nanos();
  out.evidence_max_bytes = params.evidence().max_bytes();
  out.pub_key_types.assign(params.validator().pub_key_types().begin(),
                           params.validator().pub_key_types().end());
  out.version_app = params.version().app();
  out.vote_extensions_enable_height = params.abci().vote_extensions_enable_height();
  return out;
}

Result<chain::ValidatorUpdate> from_pb(const pb::ValidatorUpdate& update) {
  const auto& key = update.pub_key();
  switch (key.sum_case()) {
    case pb::PublicKey::kEd25519:
      return chain::ValidatorUpdate{{crypto::KeyType::ed25519, to_bytes(key.ed25519())}, update.power()};
    case pb::PublicKey::kSecp256K1:
      return chain::ValidatorUpdate{{crypto::KeyType::secp256k1, to_bytes(key.secp256k1())}, update.power()};
    default: return fail(Errc::malformed_message, "unsupported validator key type");
  }
}

Result<abci::InitChain> from_pb(const pb::RequestInitChain& request) {
  auto validators = updates_of(request.validators());
  if (!validators) return std::unexpected(validators.error());
  return abci::InitChain{.time = from_pb(request.time()),
                         .chain_id = request.chain_id(),
                         .consensus_params = from_pb(request.consensus_params()),
                         .validators = std::move(*validators),
                         .app_state = to_bytes(request.app_state_bytes()),
                         .initial_height = request.initial_height()};
}

abci::PrepareProposal from_pb(const pb::RequestPrepareProposal& request) {
  return {.max_tx_bytes = request.max_tx_bytes(),
          .txs = txs_of(request.txs()),
          .height = request.height(),
          .time = from_pb(request.time()),
          .proposer_address = to_bytes(request.proposer_address())};
}

abci::ProcessProposal from_pb(const pb::RequestProcessProposal& request) {
  return {.txs = txs_of(request.txs()),
          .height = request.height(),
          .time = from_pb(request.time()),
          .proposer_address = to_bytes(request.proposer_address())};
}

Result<abci::FinalizeBlock> from_pb(const pb::RequestFinalizeBlock& request) {
  abci::FinalizeBlock out{.txs = txs_of(request.txs()),
                          .misbehavior = {},
                          .height = request.height(),
                          .time = from_pb(request.time()),
                          .hash = to_bytes(request.hash()),
                          .next_validators_hash = to_bytes(request.next_validators_hash()),
                          .proposer_address = to_bytes(request.proposer_address())};
  for (const auto& entry : request.misbehavior()) {
    auto misbehavior = from_pb(entry);
    if (!misbehavior) return std::unexpected(misbehavior.error());
    out.misbehavior.push_back(*misbehavior);
  }
  return out;
}

Result<abci::FinalizeBlockResult> from_pb(const pb::ResponseFinalizeBlock& response) {
  abci::FinalizeBlockResult out;
  auto updates = updates_of(response.validator_updates());
  if (!updates) return std::unexpected(updates.error());
  out.validator_updates = std::move(*updates);
  out.app_hash = to_bytes(response.app_hash());
  for (const auto& tx : response.tx_results()) {
    out.tx_results.push_back(
        {tx.code(), to_bytes(tx.data()), tx.gas_wanted(), tx.gas_used(), tx.log(), tx.codespace()});
  }
  return out;
}

abci::Query from_pb(const pb::RequestQuery& request) {
  return {request.path(), to_bytes(request.data()), request.height(), request.prove()};
}

abci::Snapshot from_pb(const pb::Snapshot& snapshot) {
  return {snapshot.height(), snapshot.format(), snapshot.chunks(), to_bytes(snapshot.hash()),
          to_bytes(snapshot.metadata())};
}

void to_pb(const abci::Info& info, pb::ResponseInfo& out) {
  out.set_data(info.data);
  out.set_version(info.version);
  out.set_app_version(info.app_version);
  out.set_last_block_height(info.last_block_height);
  out.set_last_block_app_hash(text_of(info.last_block_app_hash));
}

void to_pb(const abci::InitChainResult& result, pb::ResponseInitChain& out) {
  for (const auto& update : result.validators) to_pb(update, *out.add_validators());
  out.set_app_hash(text_of(result.app_hash));
}

void to_pb(const abci::CheckTxResult& result, pb::ResponseCheckTx& out) {
  out.set_code(result.code);
  out.set_log(result.log);
  out.set_gas_wanted(result.gas_wanted);
}

void to_pb(const abci::FinalizeBlockResult& result, pb::ResponseFinalizeBlock& out) {
  for (const auto& tx : result.tx_results) {
    auto& entry = *out.add_tx_results();
    entry.set_code(tx.code);
    entry.set_data(text_of(tx.data));
    entry.set_log(tx.log);
    entry.set_gas_wanted(tx.gas_wanted);
    entry.set_gas_used(tx.gas_used);
    entry.set_codespace(tx.codespace);
  }
  for (const auto& update : result.validator_updates) to_pb(update, *out.add_validator_updates());
  out.set_app_hash(text_of(result.app_hash));
}

void to_pb(const abci::QueryResult& result, pb::ResponseQuery& out) {
  out.set_code(result.code);
  out.set_log(result.log);
  out.set_key(text_of(result.key));
  out.set_value(text_of(result.value));
  out.set_height(result.height);
  for (const auto& op : result.proof_ops) {
    auto& entry = *out.mutable_proof_ops()->add_ops();
    entry.set_type(op.type);
    entry.set_key(text_of(op.key));
    entry.set_data(text_of(op.data));
  }
}

void to_pb(const abci::ApplyChunkOutcome& outcome, pb::ResponseApplySnapshotChunk& out) {
  out.set_result(static_cast<int>(outcome.result));
  for (const auto chunk : outcome.refetch_chunks) out.add_refetch_chunks(chunk);
  for (const auto& sender : outcome.reject_senders) out.add_reject_senders(sender);
}

void to_pb(const abci::Snapshot& snapshot, pb::Snapshot& out) {
  out.set_height(snapshot.height);
  out.set_format(snapshot.format);
  out.set_chunks(snapshot.chunks);
  out.set_hash(text_of(snapshot.hash));
  out.set_metadata(text_of(snapshot.metadata));
}

}  // namespace wastewatch::node
