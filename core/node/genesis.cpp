#include "node/genesis.h"

#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "chain/validate.h"
#include "node/files.h"

namespace wastewatch::node {
namespace {

constexpr std::int64_t thirty_days_ns = 30LL * 24 * 3600 * 1'000'000'000;
constexpr std::int64_t thirty_days_blocks = 30LL * 24 * 3600;  // at one block a second
constexpr std::int64_t default_max_gas = 10'000'000;

}  // namespace

chain::abci::ConsensusParams default_consensus_params(std::uint64_t app_version) {
  chain::abci::ConsensusParams out;
  out.block_max_gas = default_max_gas;
  out.evidence_max_age_num_blocks = thirty_days_blocks;
  out.evidence_max_age_ns = thirty_days_ns;
  out.pub_key_types = {"secp256k1"};
  out.version_app = app_version;
  return out;
}

Result<GenesisDoc> parse_genesis(std::string_view text) {
  auto genesis = chain::parse_json(text).and_then(chain::genesis_from_json);
  if (!genesis) return fail(Errc::bad_genesis, genesis.error().text());
  if (genesis->chain_id.empty() || genesis->chain_id.size() > chain::max_chain_id_bytes) {
    return fail(Errc::bad_genesis, "chain_id must have 1 to 50 bytes");
  }
  return std::move(*genesis);
}

Result<GenesisDoc> load_genesis(const std::filesystem::path& file) {
  const auto text = read_text_file(file);
  if (!text) return std::unexpected(text.error());
  auto genesis = parse_genesis(*text);
  if (!genesis) return fail(Errc::bad_genesis, file.string() + ": " + genesis.error().detail);
  return genesis;
}

std::string genesis_json(const GenesisDoc& genesis) { return chain::json_of(genesis).dump(); }

}  // namespace wastewatch::node
