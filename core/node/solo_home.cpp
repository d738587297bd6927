#include "node/solo_home.h"

#include "base/folder_setup.h"
#include "chain/chain_id.h"
#include "chain/validator_set.h"
#include "node/files.h"
#include "node/socket.h"
#include "node/validator_keys.h"

namespace wastewatch::node {
namespace {

constexpr std::int64_t power_of_each = 10;
constexpr auto keys_name = "validators";

Status add_validators(const std::vector<crypto::PrivateKey>& keys, GenesisDoc& genesis) {
  for (const auto& key : keys) {
    auto validator = chain::make_validator(key.public_key(), power_of_each);
    if (!validator) return std::unexpected(validator.error());
    genesis.validators.push_back(
        {std::move(*validator), "solo-" + std::to_string(genesis.validators.size())});
  }
  return {};
}

Status build(const std::filesystem::path& aside, const std::filesystem::path& home, SoloHomePlan& plan) {
  const auto keys =
      create_validator_keys(aside / keys_name, plan.validators, plan.key_name, home / keys_name);
  if (!keys) return std::unexpected(keys.error());
  if (auto added = add_validators(*keys, plan.genesis); !added) return added;
  const std::string document = genesis_json(plan.genesis);
  if (const auto good = parse_genesis(document); !good) return std::unexpected(good.error());
  for (const auto& file : plan.files) {
    if (auto written = write_text_file(aside / file.name, file.content); !written) return written;
  }
  return write_text_file(genesis_file(aside), document);
}

}  // namespace

std::filesystem::path genesis_file(const std::filesystem::path& home) { return home / "genesis.json"; }

Result<UniqueFd> enter_home(const std::filesystem::path& home) {
  if (const auto made = make_folder(home); !made) return fail(made.error());
  auto lock = lock_file((home / "lock").string());
  if (!lock) return lock;
  if (const auto finished = finish_set_up(home); !finished) return fail(finished.error());
  return lock;
}

Status make_solo_home(const std::filesystem::path& home, SoloHomePlan plan) {
  if (!chain::is_chain_id(plan.genesis.chain_id)) return fail(Errc::bad_chain_id, plan.genesis.chain_id);
  if (std::filesystem::exists(genesis_file(home)))
    return fail(Errc::already_set_up, home.string() + " holds a chain already");
  const auto made =
      set_up_folder(home, [&](const std::filesystem::path& aside) { return build(aside, home, plan); });
  return made;
}

}  // namespace wastewatch::node
