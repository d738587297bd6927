#include "base/time.h"
#include "chain/chain_id.h"
#include "commands.h"
#include "ledger/errors.h"
#include "ledger/genesis/genesis.h"
#include "ledger/state_machine.h"
#include "node/files.h"
#include "node/solo_home.h"

namespace wastewatch::wastewatchd {
namespace {

// Such a chain runs, but nobody is on it yet.
constexpr std::string_view empty_state =
    R"({"format":1,"waste_kinds":[],"organisations":[],"keys":[],"vehicles":[],"devices":[]})";

// A chain cannot begin before its time has come: further ahead it is a slip. Blocks carry milliseconds since
// 1970.
constexpr std::int64_t latest_ahead_s = 366LL * 24 * 3600;

Result<Timestamp> genesis_time(const std::string& text, const Timestamp& now) {
  if (text.empty()) return now;
  const auto time = from_rfc3339(text);
  if (!time) return fail(node::Errc::bad_genesis_time, text);
  const bool possible = time->seconds >= 0 && time->seconds <= now.seconds + latest_ahead_s;
  return possible ? Result<Timestamp>(*time) : fail(node::Errc::bad_genesis_time, text);
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
  const auto time = genesis_time(command.genesis_time, system_clock().now());
  if (!time) return std::unexpected(time.error());
  auto state = app_state(command.app_state);
  if (!state) return std::unexpected(state.error());
  if (!chain::is_chain_id(command.chain_id)) return fail(node::Errc::bad_chain_id, command.chain_id);
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  auto made = make_chain(command.home, {.chain_id = command.chain_id,
                                        .genesis_time = *time,
                                        .app_state = std::move(*state),
                                        .validators = command.validators,
                                        .key_name = command.key_name,
                                        .files = {}});
  if (made || !made.error().is(ledger::Errc::bad_genesis) || command.app_state.empty()) return made;
  return fail(ledger::Errc::bad_genesis, command.app_state.string() + ": " + made.error().detail);
}

}  // namespace wastewatch::wastewatchd
