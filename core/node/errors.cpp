#include "node/errors.h"

#include <algorithm>
#include <array>

namespace wastewatch::node {
namespace {

struct Row {
  Errc code;
  std::string_view name;
};

constexpr std::array rows{
    Row{Errc::bad_address, "bad_address"},
    Row{Errc::in_use, "in_use"},
    Row{Errc::io, "io"},
    Row{Errc::stopped, "stopped"},
    Row{Errc::already_set_up, "already_set_up"},
    Row{Errc::not_set_up, "not_set_up"},
    Row{Errc::no_permission, "no_permission"},
    Row{Errc::not_local, "not_local"},
    Row{Errc::unknown_host, "unknown_host"},
    Row{Errc::message_too_large, "message_too_large"},
    Row{Errc::malformed_message, "malformed_message"},
    Row{Errc::application_failed, "application_failed"},
    Row{Errc::bad_genesis, "bad_genesis"},
    Row{Errc::bad_key_file, "bad_key_file"},
    Row{Errc::wrong_chain, "wrong_chain"},
    Row{Errc::wrong_app_version, "wrong_app_version"},
    Row{Errc::store_failed, "store_failed"},
    Row{Errc::store_corrupt, "store_corrupt"},
    Row{Errc::application_ahead, "application_ahead"},
    Row{Errc::application_diverged, "application_diverged"},
    Row{Errc::no_quorum, "no_quorum"},
    Row{Errc::bad_block_time, "bad_block_time"},
    Row{Errc::block_rejected, "block_rejected"},
    Row{Errc::block_too_large, "block_too_large"},
    Row{Errc::bad_validator_update, "bad_validator_update"},
    Row{Errc::bad_history, "bad_history"},
    Row{Errc::store_too_new, "store_too_new"},
    Row{Errc::bad_chain_id, "bad_chain_id"},
    Row{Errc::bad_genesis_time, "bad_genesis_time"},
    Row{Errc::no_keys, "no_keys"},
    Row{Errc::bad_demonstration, "bad_demonstration"},
    Row{Errc::mempool_full, "mempool_full"},
    Row{Errc::duplicate_tx, "duplicate_tx"},
    Row{Errc::tx_too_large, "tx_too_large"},
    Row{Errc::not_a_demonstration, "not_a_demonstration"},
    Row{Errc::no_state, "no_state"},
};

const Row* find(int code) {
  const auto* const row =
      std::ranges::find(rows, code, [](const Row& r) { return static_cast<int>(r.code); });
  return row == rows.end() ? nullptr : row;
}

}  // namespace

std::string_view error_name(Errc code) {
  const Row* row = find(static_cast<int>(code));
  return row == nullptr ? "unknown" : row->name;
}

}  // namespace wastewatch::node
