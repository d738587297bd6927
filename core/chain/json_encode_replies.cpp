#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/json_encode.h"
#include "chain/json_forms.h"

namespace wastewatch::chain {

using nlohmann::json;

json json_of(const ExecTxResult& result) {
  return {{"code", result.code},
          {"data", base64_or_null(result.data)},
          {"log", result.log},
          {"info", ""},
          {"gas_wanted", decimal(result.gas_wanted)},
          {"gas_used", decimal(result.gas_used)},
          {"events", json::array()},
          {"codespace", result.codespace}};
}

json json_of(const ValidatorUpdate& update) {
  const std::string kind = update.public_key.type == crypto::KeyType::ed25519 ? "ed25519" : "secp256k1";
  const std::string type =
      kind == "ed25519" ? "tendermint.crypto.PublicKey_Ed25519" : "tendermint.crypto.PublicKey_Secp256K1";
  json out = {
      {"pub_key", {{"Sum", {{"type", type}, {"value", {{kind, to_base64(update.public_key.bytes)}}}}}}}};
  if (update.power != 0) out["power"] = decimal(update.power);
  return out;
}

json json_of(const CommitReply& reply) {
  return {{"signed_header", json_of(reply.signed_header)}, {"canonical", reply.canonical}};
}

json json_of(const ValidatorsReply& reply) {
  return {{"block_height", decimal(reply.block_height)},
          {"validators", array_of(reply.validators)},
          {"count", decimal(reply.count)},
          {"total", decimal(reply.total)}};
}

json json_of(const BlockReply& reply) {
  return {{"block_id", json_of(reply.block_id)},
          {"block", reply.block ? json_of(*reply.block) : json(nullptr)}};
}

json json_of(const BlockchainReply& reply) {
  return {{"last_height", decimal(reply.last_height)}, {"block_metas", array_of(reply.block_metas)}};
}

json json_of(const BlockResultsReply& reply) {
  const auto or_null = [](const auto& values) { return values.empty() ? json(nullptr) : array_of(values); };
  return {{"height", decimal(reply.height)},    {"txs_results", or_null(reply.tx_results)},
          {"finalize_block_events", nullptr},   {"validator_updates", or_null(reply.validator_updates)},
          {"consensus_param_updates", nullptr}, {"app_hash", base64_or_null(reply.app_hash)}};
}

json json_of(const BlockSearchReply& reply) {
  return {{"blocks", array_of(reply.blocks)}, {"total_count", decimal(reply.total_count)}};
}

json json_of(const TxReply& reply) {
  json out = {{"hash", hex_json(reply.hash)},
              {"height", decimal(reply.height)},
              {"index", reply.index},
              {"tx_result", json_of(reply.tx_result)},
              {"tx", to_base64(reply.tx)}};
  if (!reply.proof) return out;
  out["proof"] = {{"root_hash", hex_json(reply.proof->root_hash)},
                  {"data", to_base64(reply.proof->data)},
                  {"proof", json_of(reply.proof->proof)}};
  return out;
}

json json_of(const TxSearchReply& reply) {
  return {{"txs", array_of(reply.txs)}, {"total_count", decimal(reply.total_count)}};
}

json json_of(const BroadcastTxReply& reply) {
  return {{"code", reply.code},
          {"data", hex_json(reply.data)},
          {"log", reply.log},
          {"codespace", reply.codespace},
          {"hash", hex_json(reply.hash)}};
}

json json_of(const BroadcastTxCommitReply& reply) {
  return {{"check_tx", json_of(reply.check_tx)},
          {"tx_result", json_of(reply.tx_result)},
          {"hash", hex_json(reply.hash)},
          {"height", decimal(reply.height)}};
}

json json_of(const NewBlockEvent& event) {
  json value = json_of(event.block);
  value["result_finalize_block"] = {{"validator_updates", json::array()}};
  return {{"query", event.query},
          {"data", {{"type", "tendermint/event/NewBlock"}, {"value", std::move(value)}}},
          {"events", {{"tm.event", json::array({"NewBlock"})}}}};
}

json json_of(const RpcId& id) {
  return std::visit(
      []<class T>(const T& value) -> json {
        if constexpr (std::is_same_v<T, std::monostate>) {
          return nullptr;
        } else {
          return value;
        }
      },
      id);
}

json rpc_result(const RpcId& id, json result) {
  return {{"jsonrpc", "2.0"}, {"id", json_of(id)}, {"result", std::move(result)}};
}

json rpc_error(const RpcId& id, const RpcError& error) {
  json body = {{"code", error.code}, {"message", error.message}};
  if (!error.data.empty()) body["data"] = error.data;
  return {{"jsonrpc", "2.0"}, {"id", json_of(id)}, {"error", std::move(body)}};
}

json rpc_request(const RpcId& id, std::string_view method, json parameters) {
  return {{"jsonrpc", "2.0"}, {"id", json_of(id)}, {"method", method}, {"params", std::move(parameters)}};
}

}  // namespace wastewatch::chain
