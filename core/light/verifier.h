// Verification of one header against a trusted one: pure functions, no clock, no network, no store.
// They walk the table of rules (rules.h) and stop at the first that fails; explain() walks all of them for
// the screen. Thread safe; a Workspace belongs to one thread at a time. Source: CometBFT v0.38
// light/verifier.go, light client specification; order of the two tallies: trusted set first.
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "chain/types.h"
#include "light/check.h"
#include "light/commit_signatures.h"
#include "light/options.h"
#include "light/predicates.h"

namespace wastewatch::light {

struct Verdict {
  enum class Kind : std::uint8_t { success, not_enough_trust, invalid };

  Kind kind = Kind::success;
  std::optional<Check> failed;   // the rule that failed, unless success
  std::optional<Tally> overlap;  // skipping: signers from the trusted set
  std::optional<Tally> quorum;   // signers of the new set
  std::uint32_t signatures_verified = 0;

  bool success() const { return kind == Kind::success; }
  // The error of a verdict that is not a success.
  Error error() const;
};

// `untrusted` must be the header after `trusted`; the trusted header announces its validator set.
Verdict verify_adjacent(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                        const VerificationOptions& options, Timestamp now, Workspace* workspace = nullptr);
// `untrusted` is any later header but the next. The overlap is counted in trusted.validators: the set at the
// trusted height, or the next one, as the caller holds it.
Verdict verify_skipping(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                        const VerificationOptions& options, Timestamp now, Workspace* workspace = nullptr);
// One of the two, by height.
Verdict verify(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
               const VerificationOptions& options, Timestamp now, Workspace* workspace = nullptr);
// The same with signatures that may have been verified before (bisection tries a header against several
// trusted ones).
Verdict verify(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
               const VerificationOptions& options, Timestamp now, Workspace& workspace,
               CommitSignatures& signatures);
// `untrusted` is the header before `trusted`: proven by the hash that the trusted header names, signatures
// unseen.
Verdict verify_backwards(const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                         Workspace* workspace = nullptr);

// The same for a header alone.
Verdict verify_header_backwards(const chain::Header& trusted, const chain::Header& untrusted);
// The block at the trust anchor, whose hash the caller has compared: well-formed, recent and signed by its
// own set.
Verdict verify_anchor(const chain::LightBlock& block, const VerificationOptions& options, Timestamp now,
                      Workspace* workspace = nullptr);
// The same for an anchor whose hash the checker knows, of any age: it does not expire. What is
// reached from it forwards does (verify), what it names backwards does not.
Verdict verify_given(const chain::LightBlock& block, Workspace* workspace = nullptr);

// Every rule of `mode` with its values, also those after a failure: what "verify again" shows.
std::vector<Check> explain(Mode mode, const chain::LightBlock& trusted, const chain::LightBlock& untrusted,
                           const VerificationOptions& options, Timestamp now);

}  // namespace wastewatch::light
