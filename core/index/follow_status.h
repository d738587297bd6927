// How a followed chain stands, as the chain bar and the command line say it: the phase, what an error means
// to it, and when a good status has grown too old. Values and pure functions; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "index/replica.h"
#include "index/state_restore.h"
#include "light/client.h"

namespace wastewatch::index {

enum class FollowPhase : std::uint8_t {
  starting,       // nothing verified yet
  catching_up,    // verified headers are ahead of what is recomputed
  following,      // at the tip
  halted,         // the chain makes no new blocks
  unreachable,    // the primary does not answer
  no_witness,     // nobody independent confirms the tip
  trust_expired,  // the anchor or newest header is too old to vouch
  wrong_anchor,   // the chain does not contain the trust anchor
  diverged,       // a witness shows another validly signed header
  mismatch,       // own root or results differ from the signed ones
  refused,        // the primary shows something invalid
  store_failed,   // disk full or damaged
  quiet,          // was fine, and nothing was heard for a while: see phase_at()
  clock_off,      // headers come from the future of this computer's clock
  anchor_ahead,   // the chain has not reached the trust anchor
  anchor_pruned,  // the nodes no longer keep the trust anchor's block
  failed,         // something else; nobody is blamed
};

std::string_view phase_name(FollowPhase phase);
// What an error means to the chain bar.
FollowPhase phase_of(const Error& error);

// How things stand; everything the chain bar says.
struct FollowStatus {
  FollowPhase phase = FollowPhase::starting;
  std::int64_t checked_height = 0;  // signatures checked to
  Timestamp checked_block_time;
  Timestamp checked_at;  // when, on this computer
  Timestamp heard_at;    // when a round last brought something: an answer about the tip, a block, a piece
  std::int64_t replayed_height = 0;  // recomputed to, confirmed
  Timestamp replayed_block_time;
  std::vector<light::WitnessReport> witnesses;  // about the newest header
  Timestamp witnesses_at;                       // when they said so
  std::optional<light::TrustState> trust;
  std::optional<Error> error;  // why the phase is not a good one
  std::optional<Mismatch> mismatch;
  std::optional<RestoreProgress> restore;  // while and after a state was restored from a snapshot
  std::optional<RebuildProgress> rebuild;  // while data of an earlier version is recomputed from kept blocks
  std::int64_t signatures_verified = 0;    // of commits, since the start
  std::int64_t transactions_replayed = 0;
};

// What the status means at `now`: a good status expires when nothing has been heard for a while.
FollowPhase phase_at(const FollowStatus& status, Timestamp now);
// Whether what the comparison nodes said is too old to call the newest header confirmed.
bool witnesses_are_stale(const FollowStatus& status, Timestamp now);
// Comparison nodes that are neither the primary nor one another, and those of them that agree.
struct Comparison {
  std::size_t independent = 0;
  std::size_t agreeing = 0;
};
Comparison comparison_of(std::span<const light::WitnessReport> witnesses);

inline constexpr std::int64_t quiet_after_ms = 30'000;
inline constexpr std::int64_t stale_after_ms = 60'000;

}  // namespace wastewatch::index
