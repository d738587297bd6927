#include "node/rpc_routes.h"

#include <algorithm>
#include <array>

#include "chain/json_encode.h"
#include "node/rpc_handlers.h"

namespace wastewatch::node {
namespace {

using nlohmann::json;

constexpr std::size_t max_arguments = 5;
constexpr std::size_t max_batch = 10;  // CometBFT's rpc.max_request_batch_size
constexpr chain::JsonLimits request_limits{.max_bytes = 1'500'000, .max_depth = 32};

struct Route {
  std::string_view name;
  routes::Handler handle;
  std::array<std::string_view, max_arguments> arguments{};
};

constexpr std::array table{
    Route{"abci_info", routes::abci_info, {}},
    Route{"abci_query", routes::abci_query, {"path", "data", "height", "prove"}},
    Route{"block", routes::block, {"height"}},
    Route{"block_by_hash", routes::block_by_hash, {"hash"}},
    Route{"block_results", routes::block_results, {"height"}},
    Route{"blockchain", routes::blockchain, {"minHeight", "maxHeight"}},
    Route{"broadcast_evidence", routes::broadcast_evidence, {"evidence"}},
    Route{"broadcast_tx_async", routes::broadcast_tx_async, {"tx"}},
    Route{"broadcast_tx_commit", routes::broadcast_tx_commit, {"tx"}},
    Route{"broadcast_tx_sync", routes::broadcast_tx_sync, {"tx"}},
    Route{"check_tx", routes::check_tx, {"tx"}},
    Route{"commit", routes::commit, {"height"}},
    Route{"consensus_params", routes::consensus_params, {"height"}},
    Route{"consensus_state", routes::consensus_state, {}},
    Route{"dump_consensus_state", routes::dump_consensus_state, {}},
    Route{"genesis", routes::genesis, {}},
    Route{"genesis_chunked", routes::genesis_chunked, {"chunk"}},
    Route{"header", routes::header, {"height"}},
    Route{"header_by_hash", routes::header_by_hash, {"hash"}},
    Route{"health", routes::health, {}},
    Route{"net_info", routes::net_info, {}},
    Route{"num_unconfirmed_txs", routes::num_unconfirmed_txs, {}},
    Route{"status", routes::status, {}},
    Route{"tx", routes::tx, {"hash", "prove"}},
    Route{"tx_search", routes::tx_search, {"query", "prove", "page", "per_page", "order_by"}},
    Route{"unconfirmed_txs", routes::unconfirmed_txs, {"limit"}},
    Route{"validators", routes::validators, {"height", "page", "per_page"}},
};

const Route* route_of(std::string_view name) {
  const auto* const found = std::ranges::find(table, name, &Route::name);
  return found == table.end() ? nullptr : found;
}

std::string unparsable(const Error& error) {
  const bool too_many = error.is(chain::Errc::too_large);
  const auto code = too_many ? RpcErrorCode::invalid_request : RpcErrorCode::parse_error;
  return chain::rpc_error({}, rpc_error_of(code, error.text())).dump();
}

bool is_batch(std::string_view body) {
  const auto first = body.find_first_not_of(" \t\r\n");
  return first != std::string_view::npos && body[first] == '[';
}

std::string dump(const json& value) { return value.dump(-1, ' ', false, json::error_handler_t::replace); }

json too_much(const chain::RpcId& id) {
  return chain::rpc_error(id, rpc_error_of(RpcErrorCode::internal_error,
                                           "the answers to this batch are too long: ask for less at once"));
}

// A JSON array of answers that are JSON already.
std::string joined(const std::vector<std::string>& answers, std::size_t bytes) {
  std::string out;
  out.reserve(bytes + answers.size() + 1);
  for (const auto& answer : answers) {
    out.push_back(out.empty() ? '[' : ',');
    out += answer;
  }
  out.push_back(']');
  return out;
}

}  // namespace

bool is_route(std::string_view method) { return route_of(method) != nullptr; }

json call_route(const RpcContext& context, const chain::RpcRequest& request, CallForm form) {
  const Route* route = route_of(request.method);
  if (route == nullptr) return chain::rpc_error(request.id, rpc_error_of(RpcErrorCode::method_not_found));
  try {
    return chain::rpc_result(request.id,
                             route->handle(context, RouteArguments(request, route->arguments, form)));
  } catch (const RouteRefusal& refusal) {
    return chain::rpc_error(request.id, refusal.error);
  }
}

std::string answer_post(const RpcContext& context, std::string_view body) {
  const auto requests = chain::parse_rpc_requests(body, request_limits, max_batch);
  if (!requests) return unparsable(requests.error());
  std::vector<std::string> answers;
  std::size_t bytes = 0;
  for (const auto& request : *requests) {
    if (request.notification) continue;
    const bool full = bytes > max_batch_answer_bytes;
    answers.push_back(dump(full ? too_much(request.id) : call_route(context, request, CallForm::json)));
    bytes += answers.back().size();
  }
  if (answers.empty()) return {};
  return is_batch(body) && answers.size() > 1 ? joined(answers, bytes) : std::move(answers.front());
}

}  // namespace wastewatch::node
