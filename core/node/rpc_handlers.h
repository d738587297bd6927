// Internal: the handlers behind the table of routes. Each throws RouteRefusal.
#pragma once

#include <nlohmann/json.hpp>

#include "node/rpc_routes.h"

namespace wastewatch::node::routes {

using Handler = nlohmann::json (*)(const RpcContext&, const RouteArguments&);

// CometBFT's getHeight: absent means `latest`. Refuses heights that are not positive or too high; the solo
// chain keeps every block.
std::int64_t height_argument(const RouteArguments& arguments, std::int64_t latest);

struct Page {
  std::size_t skip = 0;
  std::size_t count = 0;
};
// CometBFT's paging: 30 entries unless asked, at most 100.
Page page_argument(const RouteArguments& arguments, std::size_t total);

// Blocks
nlohmann::json block(const RpcContext&, const RouteArguments&);
nlohmann::json block_by_hash(const RpcContext&, const RouteArguments&);
nlohmann::json block_results(const RpcContext&, const RouteArguments&);
nlohmann::json blockchain(const RpcContext&, const RouteArguments&);
nlohmann::json commit(const RpcContext&, const RouteArguments&);
nlohmann::json header(const RpcContext&, const RouteArguments&);
nlohmann::json header_by_hash(const RpcContext&, const RouteArguments&);
nlohmann::json validators(const RpcContext&, const RouteArguments&);
nlohmann::json consensus_params(const RpcContext&, const RouteArguments&);
// Transactions
nlohmann::json tx(const RpcContext&, const RouteArguments&);
nlohmann::json tx_search(const RpcContext&, const RouteArguments&);
nlohmann::json broadcast_tx_sync(const RpcContext&, const RouteArguments&);
nlohmann::json broadcast_tx_async(const RpcContext&, const RouteArguments&);
nlohmann::json broadcast_tx_commit(const RpcContext&, const RouteArguments&);
nlohmann::json broadcast_evidence(const RpcContext&, const RouteArguments&);
nlohmann::json check_tx(const RpcContext&, const RouteArguments&);
nlohmann::json unconfirmed_txs(const RpcContext&, const RouteArguments&);
nlohmann::json num_unconfirmed_txs(const RpcContext&, const RouteArguments&);
// The node
nlohmann::json health(const RpcContext&, const RouteArguments&);
nlohmann::json status(const RpcContext&, const RouteArguments&);
nlohmann::json net_info(const RpcContext&, const RouteArguments&);
nlohmann::json genesis(const RpcContext&, const RouteArguments&);
nlohmann::json genesis_chunked(const RpcContext&, const RouteArguments&);
nlohmann::json abci_info(const RpcContext&, const RouteArguments&);
nlohmann::json abci_query(const RpcContext&, const RouteArguments&);
nlohmann::json consensus_state(const RpcContext&, const RouteArguments&);
nlohmann::json dump_consensus_state(const RpcContext&, const RouteArguments&);

}  // namespace wastewatch::node::routes
