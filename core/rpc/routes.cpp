#include "rpc/routes.h"

#include <array>

namespace wastewatch::rpc {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kib = 1024;
constexpr std::size_t mib = 1024 * kib;
constexpr milliseconds quick{10'000};
constexpr milliseconds heavy{60'000};

// A commit of 10,000 validators is about 3 MiB of JSON, a page of 100 validators 30 KiB. For blocks of a
// followed chain the verified consensus parameters decide (block_reply_bytes); the limit here is three times
// a block of 8 MiB, twice CometBFT's default.
constexpr std::array<RouteInfo, route_count> table = {{
    {Route::status, "status", 256 * kib, quick},
    {Route::commit, "commit", 4 * mib, quick},
    {Route::validators, "validators", 256 * kib, quick},
    {Route::block, "block", 24 * mib, heavy},
    {Route::blockchain, "blockchain", mib, quick},
    {Route::block_results, "block_results", 24 * mib, heavy},
    {Route::tx, "tx", 8 * mib, quick},
    {Route::abci_query, "abci_query", 16 * mib, quick},
    {Route::abci_info, "abci_info", 256 * kib, quick},
    {Route::broadcast_tx_sync, "broadcast_tx_sync", 256 * kib, quick, true},
    {Route::broadcast_evidence, "broadcast_evidence", 256 * kib, quick, true},
    {Route::genesis, "genesis", 64 * mib, heavy},
    {Route::genesis_chunked, "genesis_chunked", 32 * mib, heavy},
    {Route::net_info, "net_info", 4 * mib, quick},
    {Route::consensus_params, "consensus_params", 256 * kib, quick},
    {Route::consensus_state, "consensus_state", 4 * mib, quick},
}};

}  // namespace

std::span<const RouteInfo> routes() { return table; }

const RouteInfo& route_info(Route route) { return table.at(static_cast<std::size_t>(route)); }

}  // namespace wastewatch::rpc
