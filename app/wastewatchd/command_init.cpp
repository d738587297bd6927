#include "chain/validator_set.h"
#include "commands.h"
#include "ledger/genesis/genesis.h"
#include "ledger/state_machine.h"
#include "node/files.h"
#include "node/genesis.h"
#include "node/validator_keys.h"

namespace wastewatch::wastewatchd {
namespace {

constexpr std::int64_t power_of_each = 10;
// Such a chain runs, but nobody is on it yet.
constexpr std::string_view empty_state =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

Status set_time(const std::string& text, node::GenesisDoc& genesis) {
  const auto time = text.empty() ? system_clock().now() : from_rfc3339(text);
  if (!time) return fail(node::Errc::bad_genesis, "genesis time " + text + " is not RFC 3339");
  genesis.genesis_time = *time;
  return {};
}

Status set_app_state(const std::filesystem::path& file, node::GenesisDoc& genesis) {
  auto text = file.empty() ? Result<std::string>(empty_state) : node::read_text_file(file);
  if (!text) return std::unexpected(text.error());
  if (const auto good = ledger::parse_genesis(*text); !good) return std::unexpected(good.error());
  genesis.app_state = std::move(*text);
  return {};
}

Status set_validators(const std::filesystem::path& folder, node::GenesisDoc& genesis) {
  const auto keys = node::load_validator_keys(folder);
  if (!keys) return std::unexpected(keys.error());
  for (const auto& key : *keys) {
    auto validator = chain::make_validator(key.public_key(), power_of_each);
    if (!validator) return std::unexpected(validator.error());
    genesis.validators.push_back(
        {std::move(*validator), "solo-" + std::to_string(genesis.validators.size())});
  }
  return {};
}

}  // namespace

Status run(const InitCommand& command) {
  node::GenesisDoc genesis;
  genesis.chain_id = command.chain_id;
  genesis.consensus_params = node::default_consensus_params(ledger::app_version);
  if (const auto done = set_time(command.genesis_time, genesis); !done) return done;
  if (const auto done = set_app_state(command.app_state, genesis); !done) return done;
  const auto keys = command.home / "validators";
  if (const auto done = node::create_validator_keys(keys, command.validators, command.key_name); !done)
    return done;
  if (const auto done = set_validators(keys, genesis); !done) return done;
  const std::string document = node::genesis_json(genesis);
  if (const auto good = node::parse_genesis(document); !good) return std::unexpected(good.error());
  return node::write_text_file(command.home / "genesis.json", document);
}

}  // namespace wastewatch::wastewatchd
