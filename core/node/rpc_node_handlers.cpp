#include <algorithm>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_encode.h"
#include "chain/validate.h"
#include "node/rpc_handlers.h"

namespace wastewatch::node::routes {
namespace {

using nlohmann::json;

constexpr std::size_t genesis_chunk_bytes = 16UL * 1024 * 1024;
constexpr std::uint64_t p2p_protocol = 8;

Address own_address(const RpcContext& context) {
  return must(crypto::address_of(context.chain.signers().first_public_key()));
}

chain::NodeInfo node_info(const RpcContext& context) {
  const auto& genesis = context.chain.genesis();
  chain::NodeInfo out;
  out.id = to_hex(own_address(context));
  out.listen_address = context.rpc_address;
  out.network = genesis.chain_id;
  out.version = "0.38.25";
  out.moniker = "wastewatch-solo";
  out.protocol = {chain::block_protocol, genesis.consensus_params.version_app};
  out.protocol_p2p = p2p_protocol;
  out.tx_index = "on";
  out.rpc_address = context.rpc_address;
  return out;
}

chain::SyncInfo sync_info(const RpcContext& context) {
  chain::SyncInfo out;
  out.latest_block_height = context.chain.height();
  if (out.latest_block_height == 0) return out;
  const auto latest = must(context.chain.store().meta(out.latest_block_height));
  const auto earliest = must(context.chain.store().meta(1));
  out.latest_block_hash = latest.block_id.hash;
  out.latest_app_hash = latest.header.app_hash;
  out.latest_block_time = latest.header.time;
  out.earliest_block_hash = earliest.block_id.hash;
  out.earliest_app_hash = earliest.header.app_hash;
  out.earliest_block_height = 1;
  out.earliest_block_time = earliest.header.time;
  return out;
}

chain::Validator own_validator(const RpcContext& context) {
  const auto set = must(context.chain.store().validators(context.chain.height() + 1)).validators;
  const Address own = own_address(context);
  const auto found = std::ranges::find(set, own, &chain::Validator::address);
  if (found != set.end()) return *found;
  return {own, context.chain.signers().first_public_key(), 0, 0};
}

struct NextRound {
  std::int64_t height = 0;
  chain::ValidatorSet validators;
};

NextRound next_round(const RpcContext& context) {
  const std::int64_t height = context.chain.height() + 1;
  return {height, must(context.chain.store().validators(height))};
}

}  // namespace

// As CometBFT's, but for a chain that waits for its clock.
json health(const RpcContext& context, const RouteArguments&) {
  if (const auto trouble = context.chain.clock_trouble()) refuse(trouble->text());
  return json::object();
}

json status(const RpcContext& context, const RouteArguments&) {
  json out =
      chain::json_of(chain::StatusReply{node_info(context), sync_info(context), own_validator(context)});
  if (const auto trouble = context.chain.clock_trouble())
    out["clock"] = {{"trouble", trouble->text()}, {"waits_until", to_rfc3339(trouble->until)}};
  return out;
}

json net_info(const RpcContext&, const RouteArguments&) {
  return chain::json_of(chain::NetInfoReply{.listening = false, .listeners = {}, .peers = {}});
}

json genesis(const RpcContext& context, const RouteArguments&) {
  if (genesis_json(context.chain.genesis()).size() > genesis_chunk_bytes) {
    refuse("genesis response is large, please use the genesis_chunked API instead");
  }
  return {{"genesis", chain::json_of(context.chain.genesis())}};
}

json genesis_chunked(const RpcContext& context, const RouteArguments& arguments) {
  const std::string document = genesis_json(context.chain.genesis());
  const auto total =
      static_cast<std::int64_t>((document.size() + genesis_chunk_bytes - 1) / genesis_chunk_bytes);
  const std::int64_t chunk = arguments.integer_or("chunk", 0);
  if (chunk < 0 || chunk >= total) {
    refuse("there are " + std::to_string(total - 1) + " chunks, " + std::to_string(chunk) + " is invalid");
  }
  const std::string piece =
      document.substr(static_cast<std::size_t>(chunk) * genesis_chunk_bytes, genesis_chunk_bytes);
  return chain::json_of(chain::GenesisChunk{chunk, total, to_bytes(piece)});
}

json abci_info(const RpcContext& context, const RouteArguments&) {
  return {{"response", chain::json_of(must(context.chain.application().info()))}};
}

json abci_query(const RpcContext& context, const RouteArguments& arguments) {
  const chain::abci::Query query{.path = arguments.text("path"),
                                 .data = arguments.hex_bytes("data"),
                                 .height = arguments.integer_or("height", 0),
                                 .prove = arguments.boolean("prove")};
  return {{"response", chain::json_of(must(context.chain.application().query(query)))}};
}

json consensus_state(const RpcContext& context, const RouteArguments&) {
  const auto next = next_round(context);
  const auto& set = next.validators.validators;
  const Address proposer = next.validators.proposer.value_or(Address{});
  const auto index = std::ranges::find(set, proposer, &chain::Validator::address) - set.begin();
  return {{"round_state",
           {{"height/round/step", std::to_string(next.height) + "/0/1"},
            {"start_time", to_rfc3339(context.chain.last_block_time())},
            {"proposal_block_hash", ""},
            {"locked_block_hash", ""},
            {"valid_block_hash", ""},
            {"height_vote_set", json::array()},
            {"proposer", {{"address", to_hex_upper(proposer)}, {"index", index}}}}}};
}

json dump_consensus_state(const RpcContext& context, const RouteArguments&) {
  const auto next = next_round(context);
  return {{"round_state",
           {{"height", std::to_string(next.height)},
            {"round", 0},
            {"step", 1},
            {"start_time", to_rfc3339(context.chain.last_block_time())},
            {"validators", chain::json_of(next.validators)}}},
          {"peers", json::array()}};
}

}  // namespace wastewatch::node::routes
