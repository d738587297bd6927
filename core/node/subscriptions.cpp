#include "node/subscriptions.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_encode.h"

namespace wastewatch::node {
namespace {

using nlohmann::json;

constexpr std::size_t max_subscriptions = 5;  // CometBFT's max_subscriptions_per_client
constexpr std::int64_t max_blocks_behind = 100;
constexpr std::array methods{"subscribe", "unsubscribe", "unsubscribe_all"};

EventQuery query_argument(const chain::RpcRequest& request) {
  const auto text = request.parameter("query", 0);
  auto query = parse_event_query(text.value_or(""));
  if (!query) refuse(query.error().detail);
  return std::move(*query);
}

json event(const EventQuery& query, std::string_view kind, json value, json tags) {
  tags["tm.event"] = json::array({kind});
  return {{"query", query.text},
          {"data", {{"type", "tendermint/event/" + std::string(kind)}, {"value", std::move(value)}}},
          {"events", std::move(tags)}};
}

json tx_event(const EventQuery& query, const chain::Block& block, const chain::ExecTxResult& result,
              std::uint32_t index) {
  const Bytes& tx = block.txs[index];
  const std::string height = std::to_string(block.header.height);
  json value = {
      {"TxResult",
       {{"height", height}, {"index", index}, {"tx", to_base64(tx)}, {"result", chain::json_of(result)}}}};
  json tags = {{"tx.hash", json::array({to_hex_upper(chain::tx_hash(tx))})},
               {"tx.height", json::array({height})}};
  return event(query, "Tx", std::move(value), std::move(tags));
}

bool matches(const EventQuery& query, const chain::Block& block, std::uint32_t index) {
  const auto range = query.range_of("tx.height", block.header.height, block.header.height);
  if (range.from > range.to) return false;
  const auto wanted = query.equal_to("tx.hash");
  return !wanted || from_hex(*wanted) == to_bytes(chain::tx_hash(block.txs[index]).view());
}

}  // namespace

bool Subscriptions::handles(std::string_view method) { return std::ranges::contains(methods, method); }

std::string Subscriptions::answer(const chain::RpcRequest& request) {
  try {
    if (request.method == "subscribe") subscribe(request);
    if (request.method == "unsubscribe") unsubscribe(request);
    if (request.method == "unsubscribe_all") subscriptions_.clear();
    return chain::rpc_result(request.id, json::object()).dump();
  } catch (const RouteRefusal& refusal) {
    return chain::rpc_error(request.id, refusal.error).dump();
  }
}

void Subscriptions::subscribe(const chain::RpcRequest& request) {
  EventQuery query = query_argument(request);
  if (subscriptions_.size() >= max_subscriptions) refuse("max_subscriptions_per_client 5 reached");
  const bool known =
      std::ranges::any_of(subscriptions_, [&](const auto& s) { return s.query.text == query.text; });
  if (known) refuse("already subscribed");
  if (subscriptions_.empty()) seen_height_ = context_.chain.height();
  subscriptions_.push_back({std::move(query), request.id});
}

void Subscriptions::unsubscribe(const chain::RpcRequest& request) {
  const EventQuery query = query_argument(request);
  const auto removed =
      std::erase_if(subscriptions_, [&](const auto& s) { return s.query.text == query.text; });
  if (removed == 0) refuse("subscription not found");
}

std::optional<std::vector<std::string>> Subscriptions::due() {
  const std::int64_t tip = context_.chain.height();
  if (subscriptions_.empty() || seen_height_ >= tip) return std::nullopt;
  seen_height_ = std::max(seen_height_, tip - max_blocks_behind) + 1;
  std::vector<std::string> out;
  for (const auto& subscription : subscriptions_) events_of(seen_height_, subscription, out);
  return out;
}

void Subscriptions::events_of(std::int64_t height, const Subscription& subscription,
                              std::vector<std::string>& out) const {
  const auto& query = subscription.query;
  const auto kind = query.equal_to("tm.event");
  const auto meta = context_.chain.store().meta(height);
  const auto block = context_.chain.store().block(height);
  if (!kind || !meta || !block) return;
  const auto send = [&](json value) {
    out.push_back(chain::rpc_result(subscription.id, std::move(value)).dump());
  };
  if (*kind == "NewBlock") send(chain::json_of(chain::NewBlockEvent{query.text, {meta->block_id, *block}}));
  if (*kind == "NewBlockHeader") {
    send(event(query, *kind, {{"header", chain::json_of(meta->header)}}, json::object()));
  }
  if (*kind != "Tx") return;
  const auto result = context_.chain.store().result(height);
  if (!result || result->tx_results.size() != block->txs.size()) return;
  for (std::uint32_t i = 0; i < block->txs.size(); ++i) {
    if (matches(query, *block, i)) send(tx_event(query, *block, result->tx_results[i], i));
  }
}

}  // namespace wastewatch::node
