#include "cometbft.h"

#include <cstdlib>
#include <fstream>
#include <stdexcept>

#include "chain/validator_set.h"
#include "node/genesis.h"
#include "node/validator_keys.h"

namespace wastewatch::test {

std::optional<std::filesystem::path> find_cometbft() {
  std::filesystem::path path;
  if (const char* set = std::getenv("WASTEWATCH_COMETBFT"); set != nullptr) {
    path = set;
  } else if (const char* home = std::getenv("HOME"); home != nullptr) {
    path = std::filesystem::path(home) / ".cache/wastewatch/bin/cometbft";
  }
  if (path.empty() || !std::filesystem::exists(path)) return std::nullopt;
  return path;
}

void make_cometbft_home(const std::filesystem::path& home, const std::string& chain_id,
                        std::uint64_t app_version, const std::string& app_state) {
  std::filesystem::create_directories(home / "config");
  std::filesystem::create_directories(home / "data");
  if (!node::create_validator_keys(home / "keys", 1)) throw std::runtime_error("cannot make a validator key");
  std::filesystem::copy_file(home / "keys/0.json", home / "config/priv_validator_key.json");
  std::ofstream(home / "data/priv_validator_state.json") << R"({"height":"0","round":0,"step":0})";
  const auto keys = node::load_validator_keys(home / "keys");
  chain::GenesisDoc genesis;
  genesis.genesis_time = system_clock().now();
  genesis.chain_id = chain_id;
  genesis.consensus_params = node::default_consensus_params(app_version);
  genesis.validators.push_back({chain::make_validator(keys->front().public_key(), 10).value(), "one"});
  genesis.app_state = app_state;
  std::ofstream(home / "config/genesis.json") << node::genesis_json(genesis);
}

}  // namespace wastewatch::test
