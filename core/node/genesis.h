// Genesis files: the same file starts a CometBFT node and the solo chain.
#pragma once

#include <filesystem>
#include <string>

#include "chain/rpc_types.h"
#include "node/errors.h"

namespace wastewatch::node {

using chain::GenesisDoc;

// Limits and defaults of ledger.md: 2 MiB blocks, finite gas, evidence 30 days, secp256k1 only.
chain::abci::ConsensusParams default_consensus_params(std::uint64_t app_version);

// Errors: bad_genesis, naming the member that is wrong; io.
Result<GenesisDoc> parse_genesis(std::string_view json);
Result<GenesisDoc> load_genesis(const std::filesystem::path& file);
std::string genesis_json(const GenesisDoc& genesis);

}  // namespace wastewatch::node
