#include "index/follow_status.h"

#include <array>

#include "index/errors.h"
#include "light/errors.h"
#include "merkle/errors.h"

namespace wastewatch::index {
namespace {

struct PhaseRow {
  ErrorDomain domain;
  int code;
  FollowPhase phase;
};

template <class E>
constexpr PhaseRow row(E code, FollowPhase phase) {
  return {error_domain(code), static_cast<int>(code), phase};
}

// What each error means to the chain bar. Only what a peer provably did wrong is a refusal; what is not
// listed accuses nobody.
constexpr std::array phase_table = {
    row(light::Errc::no_response, FollowPhase::unreachable),
    row(light::Errc::redirected, FollowPhase::unreachable),
    row(light::Errc::asks_to_wait, FollowPhase::unreachable),
    row(light::Errc::answered_error, FollowPhase::unreachable),
    row(light::Errc::not_a_node, FollowPhase::refused),
    row(light::Errc::height_too_high, FollowPhase::unreachable),
    row(light::Errc::height_pruned, FollowPhase::unreachable),
    row(light::Errc::cancelled, FollowPhase::unreachable),
    row(light::Errc::malformed_response, FollowPhase::refused),
    row(light::Errc::invalid_header, FollowPhase::refused),
    row(light::Errc::invalid_commit, FollowPhase::refused),
    row(light::Errc::invalid_validator_set, FollowPhase::refused),
    row(light::Errc::wrong_chain_id, FollowPhase::refused),
    row(light::Errc::non_monotonic_time, FollowPhase::refused),
    row(light::Errc::non_monotonic_height, FollowPhase::refused),
    row(light::Errc::validators_mismatch, FollowPhase::refused),
    row(light::Errc::not_enough_power, FollowPhase::refused),
    row(light::Errc::invalid_signature, FollowPhase::refused),
    row(light::Errc::broken_hash_chain, FollowPhase::refused),
    row(light::Errc::header_from_future, FollowPhase::clock_off),
    row(light::Errc::expired_trust, FollowPhase::trust_expired),
    row(light::Errc::wrong_trust_anchor, FollowPhase::wrong_anchor),
    row(light::Errc::no_trusted_state, FollowPhase::wrong_anchor),
    row(light::Errc::anchor_too_high, FollowPhase::anchor_ahead),
    row(light::Errc::anchor_pruned, FollowPhase::anchor_pruned),
    row(light::Errc::divergence, FollowPhase::diverged),
    row(light::Errc::no_witness, FollowPhase::no_witness),
    row(light::Errc::store_failed, FollowPhase::store_failed),
    row(light::Errc::store_corrupt, FollowPhase::store_failed),
    row(light::Errc::decisions_corrupt, FollowPhase::store_failed),
    row(Errc::store_failed, FollowPhase::store_failed),
    row(Errc::store_corrupt, FollowPhase::store_failed),
    row(merkle::Errc::store_failed, FollowPhase::store_failed),
    row(merkle::Errc::store_corrupt, FollowPhase::store_failed),
    row(Errc::root_mismatch, FollowPhase::mismatch),
    row(Errc::results_mismatch, FollowPhase::mismatch),
    row(Errc::wrong_block, FollowPhase::refused),
    row(Errc::malformed_genesis, FollowPhase::refused),
    row(Errc::wrong_chain, FollowPhase::refused),
};

constexpr std::array<std::string_view, 17> phase_names = {
    "starting",      "catching_up",  "following",    "halted",        "unreachable", "no_witness",
    "trust_expired", "wrong_anchor", "diverged",     "mismatch",      "refused",     "store_failed",
    "quiet",         "clock_off",    "anchor_ahead", "anchor_pruned", "failed"};

}  // namespace

FollowPhase phase_of(const Error& error) {
  for (const auto& entry : phase_table) {
    if (entry.domain == error.domain && entry.code == error.code) return entry.phase;
  }
  if (error.domain == ErrorDomain::rpc) return FollowPhase::unreachable;
  return FollowPhase::failed;
}

FollowPhase phase_at(const FollowStatus& status, Timestamp now) {
  if (now.ms() - status.heard_at.ms() <= quiet_after_ms) return status.phase;
  switch (status.phase) {
    case FollowPhase::starting: return FollowPhase::unreachable;
    case FollowPhase::catching_up:
    case FollowPhase::following:
    case FollowPhase::halted: return FollowPhase::quiet;
    default: return status.phase;
  }
}

bool witnesses_are_stale(const FollowStatus& status, Timestamp now) {
  return now.ms() - status.witnesses_at.ms() > stale_after_ms;
}

Comparison comparison_of(std::span<const light::WitnessReport> witnesses) {
  Comparison out;
  for (const auto& witness : witnesses) {
    if (!witness.independent) continue;
    ++out.independent;
    out.agreeing += witness.state == light::WitnessState::agrees ? 1 : 0;
  }
  return out;
}

std::string_view phase_name(FollowPhase phase) { return phase_names[static_cast<std::size_t>(phase)]; }

}  // namespace wastewatch::index
