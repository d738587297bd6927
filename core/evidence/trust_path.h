// Chains of trust in proof files: made by bisection over light blocks one has, checked without any.
// Pure but for the provider; thread safe.
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "evidence/proof_file.h"
#include "light/check.h"
#include "light/provider.h"

namespace wastewatch::evidence {

// The header at `height` with its place under the state after block `state_height`. Untrusted.
using PlaceHeader =
    std::function<Result<PlacedHeader>(std::int64_t height, std::int64_t state_height, std::stop_token stop)>;

struct TrustRequest {
  light::AnchorPoint anchor;
  light::VerificationOptions options;
  Timestamp at;                         // for which trust is judged: now
  std::vector<std::int64_t> heights{};  // of the headers that must be reached
  PlaceHeader place{};                  // where it can be had: a header far below is reached in one step
};

// The shortest chain that bisection finds, then a placed header where that saves a long way, then headers
// below it by their hashes. `blocks` may be the local
// replica or a node; what it says is verified on the way. Errors: light's (wrong_trust_anchor, expired_trust,
// the provider's …), too_large when more than max_links headers are needed.
Result<TrustPath> make_trust_path(light::Provider& blocks, const TrustRequest& request,
                                  const std::stop_token& stop = {});

// One link of a checked chain: how the header at `to` became trusted.
struct TrustHop {
  light::Mode mode = light::Mode::anchor;
  std::int64_t from = 0;
  std::int64_t to = 0;
  Hash hash;
  std::optional<light::Tally> overlap;  // skipping: signers from the set trusted before
  std::optional<light::Tally> quorum;
  std::optional<Error> error;  // why it is not trusted
};

struct TrustVerdict {
  std::vector<TrustHop> hops;  // up to and including the first that fails
  std::optional<Error> error;

  bool holds() const { return !error; }
};

// That `link`, a header alone or a placed one, follows from the header above it. Errors: light's
// broken_hash_chain …, merkle's, broken_path for a light block.
Status check_below(const chain::Header& above, const TrustLink& link);

// What a chain of trust is judged by.
struct TrustRules {
  light::AnchorPoint anchor;
  bool anchor_is_given = false;  // given by the checker, not by the file: then it never expires
  light::VerificationOptions options;
  Timestamp at;
};

// Every link against its predecessor, the first against the anchor. Errors: light's, wrong_chain,
// broken_path.
TrustVerdict check_trust(std::span<const TrustLink> links, std::string_view chain_id,
                         const TrustRules& rules);

}  // namespace wastewatch::evidence
