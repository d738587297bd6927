#include "commands.h"
#include "ledger/genesis/genesis.h"
#include "ledger/state_machine.h"
#include "node/files.h"
#include "node/solo_home.h"

namespace wastewatch::wastewatchd {
namespace {

// Such a chain runs, but nobody is on it yet.
constexpr std::string_view empty_state =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

Result<Timestamp> genesis_time(const std::string& text) {
  const auto time = text.empty() ? system_clock().now() : from_rfc3339(text);
  if (!time) return fail(node::Errc::bad_genesis, "genesis time " + text + " is not RFC 3339");
  return *time;
}

Result<std::string> app_state(const std::filesystem::path& file) {
  return file.empty() ? Result<std::string>(empty_state) : node::read_text_file(file);
}

}  // namespace

Status make_chain(const std::filesystem::path& home, ChainPlan plan) {
  if (const auto good = ledger::parse_genesis(plan.app_state); !good) return std::unexpected(good.error());
  node::SoloHomePlan out;
  out.genesis.chain_id = std::move(plan.chain_id);
  out.genesis.genesis_time = plan.genesis_time;
  out.genesis.consensus_params = node::default_consensus_params(ledger::app_version);
  out.genesis.app_state = std::move(plan.app_state);
  out.validators = plan.validators;
  out.key_name = std::move(plan.key_name);
  out.files = std::move(plan.files);
  return node::make_solo_home(home, std::move(out));
}

Status run(const InitCommand& command) {
  const auto time = genesis_time(command.genesis_time);
  if (!time) return std::unexpected(time.error());
  auto state = app_state(command.app_state);
  if (!state) return std::unexpected(state.error());
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  return make_chain(command.home, {.chain_id = command.chain_id,
                                   .genesis_time = *time,
                                   .app_state = std::move(*state),
                                   .validators = command.validators,
                                   .key_name = command.key_name,
                                   .files = {}});
}

}  // namespace wastewatch::wastewatchd
