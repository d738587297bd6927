// Asking independent peers whether they know the same header. Witnesses are asked at the same time; one that
// lags is waited for, for a bounded time, until enough others agree, and without holding anything others
// need. When enough agree, the others have a short grace; nobody is waited for longer than the limit.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "light/provider.h"
#include "light/waiter.h"

namespace wastewatch::light {

enum class WitnessState : std::uint8_t {
  agrees = 1,     // the same header hash
  lagging = 2,    // does not have the height yet
  failed = 3,     // no answer, or not one that a correct node gives
  diverging = 4,  // shows another header: not yet examined
};

std::string_view witness_state_name(WitnessState state);

struct WitnessReport {
  std::string name;
  WitnessState state = WitnessState::failed;
  std::int64_t height = 0;  // asked about
  std::int64_t duration_ns = 0;
  std::optional<Error> error;                 // why it failed or lags
  std::optional<chain::LightBlock> conflict;  // what a diverging witness shows
  std::int64_t behind_ns = 0;                 // lagging: by how much its newest header is older
  bool cut_off = false;                       // failed: had not answered when time ran out
  // False: it looks like the primary, or like a witness before it, so that its word counts for nothing more
  // (PeerBook::independent).
  bool independent = true;
};

struct WitnessPolicy {
  std::int64_t patience_ns = 30LL * 1'000'000'000;  // how long a lagging witness is waited for
  std::int64_t retry_ns = 1'000'000'000;
  std::int64_t tolerated_lag_ns = 5'000'000'000;  // a newest block that is still propagating is not a failure
  std::int64_t grace_ns = 3'000'000'000;          // for the others, once enough agree
  std::int64_t limit_ns = 40LL * 1'000'000'000;   // for the whole question
};

// One report per witness, in their order. A lagging witness that is already past the header's time shows
// another chain and is diverging. `enough` agreeing witnesses end the waiting for those that lag.
std::vector<WitnessReport> cross_check(std::span<const std::shared_ptr<Provider>> witnesses,
                                       const chain::LightBlock& block, const WitnessPolicy& policy,
                                       std::size_t enough, Waiter& waiter, const std::stop_token& stop);

}  // namespace wastewatch::light
