// Answers about the node and the application.
#include "chain/json_decode.h"
#include "chain/json_types.h"

namespace wastewatch::chain {
namespace {

constexpr std::size_t max_text = 65'536;
constexpr std::size_t max_peers = 1000;

void read_node_info(const JsonReader& in, NodeInfo& out) {
  out.id = in.member("id").text(256);
  out.listen_address = optional_text(in.maybe("listen_addr"), max_text);
  out.network = in.member("network").text(256);
  out.version = optional_text(in.maybe("version"), max_text);
  out.moniker = optional_text(in.maybe("moniker"), max_text);
  if (const auto channels = in.maybe("channels"); channels.present()) out.channels = channels.hex(256);
  const auto protocol = in.member("protocol_version");
  out.protocol.block = protocol.member("block").uint64();
  if (const auto app = protocol.maybe("app"); app.present()) out.protocol.app = app.uint64();
  if (const auto p2p = protocol.maybe("p2p"); p2p.present()) out.protocol_p2p = p2p.uint64();
  out.tx_index = optional_text(in.maybe("other").maybe("tx_index"), max_text);
  out.rpc_address = optional_text(in.maybe("other").maybe("rpc_address"), max_text);
}

void read_sync_info(const JsonReader& in, SyncInfo& out) {
  out.latest_block_hash = in.member("latest_block_hash").hex();
  out.latest_app_hash = in.member("latest_app_hash").hex(max_app_hash);
  out.latest_block_height = in.member("latest_block_height").int64();
  out.latest_block_time = in.member("latest_block_time").time();
  out.earliest_block_hash = in.member("earliest_block_hash").hex();
  out.earliest_app_hash = in.member("earliest_app_hash").hex(max_app_hash);
  out.earliest_block_height = in.member("earliest_block_height").int64();
  out.earliest_block_time = in.member("earliest_block_time").time();
  out.catching_up = in.member("catching_up").boolean();
}

// A node that validates with a key type unknown to us may still be asked.
bool has_known_key(const JsonReader& validator) {
  const auto type = validator.maybe("pub_key").maybe("type");
  if (!type.present()) return false;
  const std::string_view name = type.view(128);
  return name == crypto::json_type_name(crypto::KeyType::ed25519) ||
         name == crypto::json_type_name(crypto::KeyType::secp256k1);
}

void read_query(const JsonReader& in, abci::QueryResult& out) {
  if (const auto code = in.maybe("code"); code.present()) {
    out.code = static_cast<std::uint32_t>(code.number(0, max_uint32));
  }
  out.log = optional_text(in.maybe("log"), max_text);
  out.key = optional_base64(in.maybe("key"));
  out.value = optional_base64(in.maybe("value"));
  out.height = optional_int64(in.maybe("height"));
  in.maybe("proofOps").maybe("ops").each(64, [&](const JsonReader& op) {
    out.proof_ops.push_back(
        {op.member("type").text(128), optional_base64(op.maybe("key")), optional_base64(op.maybe("data"))});
  });
}

void read_peer(const JsonReader& in, Peer& out) {
  read_node_info(in.member("node_info"), out.node_info);
  out.outbound = in.member("is_outbound").boolean();
  out.remote_ip = in.member("remote_ip").text(256);
}

}  // namespace

Result<StatusReply> status_reply_from_json(const JsonValue& value) {
  return read_json<StatusReply>(value, [](const JsonReader& in, StatusReply& out) {
    read_node_info(in.member("node_info"), out.node_info);
    read_sync_info(in.member("sync_info"), out.sync_info);
    const auto validator = in.maybe("validator_info");
    if (has_known_key(validator)) read_validator(validator, out.validator.emplace());
  });
}

Result<abci::Info> abci_info_reply_from_json(const JsonValue& value) {
  return read_json<abci::Info>(value, [](const JsonReader& in, abci::Info& out) {
    const auto response = in.member("response");
    out.data = optional_text(response.maybe("data"), max_text);
    out.version = optional_text(response.maybe("version"), max_text);
    if (const auto app = response.maybe("app_version"); app.present()) out.app_version = app.uint64();
    out.last_block_height = optional_int64(response.maybe("last_block_height"));
    out.last_block_app_hash = optional_base64(response.maybe("last_block_app_hash"));
  });
}

Result<abci::QueryResult> abci_query_reply_from_json(const JsonValue& value) {
  return read_json<abci::QueryResult>(
      value, [](const JsonReader& in, abci::QueryResult& out) { read_query(in.member("response"), out); });
}

Result<NetInfoReply> net_info_reply_from_json(const JsonValue& value) {
  return read_json<NetInfoReply>(value, [](const JsonReader& in, NetInfoReply& out) {
    out.listening = in.member("listening").boolean();
    in.maybe("listeners").each(64, [&](const JsonReader& entry) { out.listeners.push_back(entry.text()); });
    in.maybe("peers").each(max_peers,
                           [&](const JsonReader& entry) { read_peer(entry, out.peers.emplace_back()); });
  });
}

Result<ConsensusStateReply> consensus_state_reply_from_json(const JsonValue& value) {
  return read_json<ConsensusStateReply>(value, [](const JsonReader& in, ConsensusStateReply& out) {
    out.round_state = in.member("round_state").minified();
  });
}

Result<Bytes> broadcast_evidence_reply_from_json(const JsonValue& value) {
  return read_json<Bytes>(value,
                          [](const JsonReader& in, Bytes& out) { out = in.member("hash").base64(64); });
}

}  // namespace wastewatch::chain
