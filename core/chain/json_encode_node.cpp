// What a node says about itself, its genesis and its application.
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/json_encode.h"
#include "chain/json_forms.h"

namespace wastewatch::chain {

using nlohmann::json;

json json_of(const abci::ConsensusParams& params) {
  return {
      {"block", {{"max_bytes", decimal(params.block_max_bytes)}, {"max_gas", decimal(params.block_max_gas)}}},
      {"evidence",
       {{"max_age_num_blocks", decimal(params.evidence_max_age_num_blocks)},
        {"max_age_duration", decimal(params.evidence_max_age_ns)},
        {"max_bytes", decimal(params.evidence_max_bytes)}}},
      {"validator", {{"pub_key_types", params.pub_key_types}}},
      {"version", {{"app", decimal(params.version_app)}}},
      {"abci", {{"vote_extensions_enable_height", decimal(params.vote_extensions_enable_height)}}}};
}

// Empty members are left out, as Go's omitempty does for this type.
json json_of(const abci::Info& info) {
  json out = json::object();
  if (!info.data.empty()) out["data"] = info.data;
  if (!info.version.empty()) out["version"] = info.version;
  if (info.app_version != 0) out["app_version"] = decimal(info.app_version);
  if (info.last_block_height != 0) out["last_block_height"] = decimal(info.last_block_height);
  if (!info.last_block_app_hash.empty()) out["last_block_app_hash"] = to_base64(info.last_block_app_hash);
  return out;
}

json json_of(const abci::QueryResult& result) {
  json ops = json::array();
  for (const auto& op : result.proof_ops) {
    ops.push_back({{"type", op.type}, {"key", base64_or_null(op.key)}, {"data", base64_or_null(op.data)}});
  }
  return {{"code", result.code},
          {"log", result.log},
          {"info", ""},
          {"index", "0"},
          {"key", base64_or_null(result.key)},
          {"value", base64_or_null(result.value)},
          {"proofOps", ops.empty() ? json(nullptr) : json{{"ops", std::move(ops)}}},
          {"height", decimal(result.height)},
          {"codespace", ""}};
}

json json_of(const NodeInfo& info) {
  return {{"protocol_version",
           {{"p2p", decimal(info.protocol_p2p)},
            {"block", decimal(info.protocol.block)},
            {"app", decimal(info.protocol.app)}}},
          {"id", info.id},
          {"listen_addr", info.listen_address},
          {"network", info.network},
          {"version", info.version},
          {"channels", hex_json(info.channels)},
          {"moniker", info.moniker},
          {"other", {{"tx_index", info.tx_index}, {"rpc_address", info.rpc_address}}}};
}

namespace {

json json_of_sync(const SyncInfo& sync) {
  return {{"latest_block_hash", hex_json(sync.latest_block_hash)},
          {"latest_app_hash", hex_json(sync.latest_app_hash)},
          {"latest_block_height", decimal(sync.latest_block_height)},
          {"latest_block_time", to_rfc3339(sync.latest_block_time)},
          {"earliest_block_hash", hex_json(sync.earliest_block_hash)},
          {"earliest_app_hash", hex_json(sync.earliest_app_hash)},
          {"earliest_block_height", decimal(sync.earliest_block_height)},
          {"earliest_block_time", to_rfc3339(sync.earliest_block_time)},
          {"catching_up", sync.catching_up}};
}

}  // namespace

json json_of(const StatusReply& reply) {
  json out = {{"node_info", json_of(reply.node_info)}, {"sync_info", json_of_sync(reply.sync_info)}};
  if (!reply.validator) return out;
  out["validator_info"] = {{"address", hex_json(reply.validator->address)},
                           {"pub_key", json_of(reply.validator->public_key)},
                           {"voting_power", decimal(reply.validator->voting_power)}};
  return out;
}

json json_of(const GenesisDoc& genesis) {
  json validators = json::array();
  for (const auto& [validator, name] : genesis.validators) {
    validators.push_back({{"address", hex_json(validator.address)},
                          {"pub_key", json_of(validator.public_key)},
                          {"power", decimal(validator.voting_power)},
                          {"name", name}});
  }
  json out = {{"genesis_time", to_rfc3339(genesis.genesis_time)},
              {"chain_id", genesis.chain_id},
              {"initial_height", decimal(genesis.initial_height)},
              {"consensus_params", json_of(genesis.consensus_params)},
              {"validators", std::move(validators)},
              {"app_hash", hex_json(genesis.app_hash)}};
  if (genesis.app_state.empty()) return out;
  auto state = json::parse(genesis.app_state, nullptr, false);
  if (!state.is_discarded()) out["app_state"] = std::move(state);
  return out;
}

json json_of(const GenesisChunk& chunk) {
  return {{"chunk", decimal(chunk.chunk)}, {"total", decimal(chunk.total)}, {"data", to_base64(chunk.data)}};
}

json json_of(const NetInfoReply& reply) {
  json peers = json::array();
  for (const auto& peer : reply.peers) {
    peers.push_back({{"node_info", json_of(peer.node_info)},
                     {"is_outbound", peer.outbound},
                     {"remote_ip", peer.remote_ip}});
  }
  return {{"listening", reply.listening},
          {"listeners", reply.listeners},
          {"n_peers", decimal(reply.peers.size())},
          {"peers", std::move(peers)}};
}

json json_of(const ConsensusParamsReply& reply) {
  return {{"block_height", decimal(reply.block_height)},
          {"consensus_params", json_of(reply.consensus_params)}};
}

}  // namespace wastewatch::chain
