#include "node/errors.h"

#include <algorithm>
#include <array>

namespace wastewatch::node {
namespace {

struct Row {
  Errc code;
  std::string_view name;
  std::string_view advice;
};

constexpr std::array rows{
    Row{Errc::bad_address, "bad_address", "write unix:///absolute/path or tcp://host:port"},
    Row{Errc::in_use, "in_use", "stop the other instance first, or choose another home folder and address"},
    Row{Errc::io, "io", "check that the path exists, is writable and that the disk is not full"},
    Row{Errc::stopped, "stopped", ""},
    Row{Errc::already_set_up, "already_set_up",
        "start it with: wastewatchd solo; or choose another folder for a new chain"},
    Row{Errc::not_set_up, "not_set_up",
        "make the chain with: wastewatchd init; keys that are there already are used"},
    Row{Errc::message_too_large, "message_too_large",
        "the peer sent more than this program accepts in one message"},
    Row{Errc::malformed_message, "malformed_message", "the peer does not speak ABCI 2.0; use CometBFT v0.38"},
    Row{Errc::application_failed, "application_failed",
        "the state is damaged: end CometBFT, run wastewatchd recompute --home HOME, and start both; CometBFT "
        "replays its blocks"},
    Row{Errc::bad_genesis, "bad_genesis",
        "correct the genesis file, or make a new one with: wastewatchd init"},
    Row{Errc::bad_key_file, "bad_key_file",
        "restore the validator key file from a backup; a demonstration is made again with: wastewatchd solo "
        "--demo --remake"},
    Row{Errc::wrong_chain, "wrong_chain",
        "use the genesis this home folder was made with, or another home folder"},
    Row{Errc::wrong_app_version, "wrong_app_version", "use the program whose rules the genesis names"},
    Row{Errc::store_failed, "store_failed", "check that the disk is not full and the folder is writable"},
    Row{Errc::store_corrupt, "store_corrupt",
        "restore the home folder from a backup; a demonstration is made again with: wastewatchd solo --demo "
        "--remake"},
    Row{Errc::application_ahead, "application_ahead",
        "the block store lost blocks the application has: wastewatchd recompute --home HOME makes the state "
        "from the blocks that are left, or restore both from the same backup"},
    Row{Errc::application_diverged, "application_diverged",
        "this program executes the stored block differently; use the version that wrote it"},
    Row{Errc::no_quorum, "no_quorum",
        "the keys in the home folder must hold more than 2/3 of the voting power"},
    Row{Errc::bad_block_time, "bad_block_time", "block times must rise; block 1 carries the genesis time"},
    Row{Errc::block_rejected, "block_rejected",
        "a transaction of the block breaks the envelope, quota or work limits"},
    Row{Errc::block_too_large, "block_too_large", "put fewer transactions into one block"},
    Row{Errc::bad_validator_update, "bad_validator_update",
        "the application asked for an impossible validator change"},
    Row{Errc::bad_history, "bad_history",
        R"(one JSON object a line: {"time":"2026-01-01T00:00:00Z","txs":["base64"]})"},
    Row{Errc::store_too_new, "store_too_new", "a newer version wrote this home folder: update this program"},
    Row{Errc::mempool_full, "mempool_full", "send again after the next block"},
    Row{Errc::duplicate_tx, "duplicate_tx", ""},
    Row{Errc::tx_too_large, "tx_too_large", ""},
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

std::string_view advice(const Error& error) {
  const Row* row = error.domain == ErrorDomain::node ? find(error.code) : nullptr;
  return row == nullptr ? "" : row->advice;
}

}  // namespace wastewatch::node
