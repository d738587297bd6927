// Plays a scenario over the real ledger in memory, block by block, so that another program can look at the
// state as time passes. The same scenario gives the same blocks and roots. One thread.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/error.h"
#include "ledger/state_machine.h"
#include "scenario/timetable.h"

namespace wastewatch::scenario {

// Valid during the call only.
struct PlayedBlock {
  std::int64_t height = 0;
  std::int64_t time_ms = 0;
  std::span<const Bytes> txs;
  std::span<const ledger::PreparedTx> prepared;
  const ledger::BlockOutcome& outcome;
  const merkle::Tree& tree;  // after the block
};

class Player {
 public:
  // An error ends the play and is handed on.
  using OnBlock = std::function<Status(const PlayedBlock&)>;

  // Errors: bad_line, and the ledger's bad_genesis.
  static Result<Player> make(const Preamble& preamble, EntrySource source);

  // Plays everything that the source gives up to the preamble's end. Errors: the source's, unknown_name,
  // sign_failed, and the ledger's.
  Status play(const OnBlock& on_block = {});

  // How often the ledger answered with each result code.
  const std::map<std::uint32_t, std::int64_t>& codes() const { return codes_; }
  // Of a load's name; nothing before its declaration.
  std::optional<Bytes> id_of(const std::string& name) const { return timetable_.id_of(name); }
  const std::string& app_state() const { return timetable_.app_state(); }

 private:
  explicit Player(Timetable timetable) : timetable_(std::move(timetable)) {}
  Status begin(const Preamble& preamble);
  Result<std::vector<Bytes>> due(std::int64_t time_ms);
  Status run_block(const OnBlock& on_block);

  Timetable timetable_;
  std::int64_t end_ms_ = 0;
  std::int64_t block_ms_ = 0;
  std::int64_t time_ms_ = 0;
  std::int64_t height_ = 0;
  merkle::WorkingTree work_{merkle::Tree{}};
  merkle::Tree tree_;
  std::map<std::uint32_t, std::int64_t> codes_;
};

}  // namespace wastewatch::scenario
