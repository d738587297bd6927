// Consecutive headers verified several at a time: each is judged against the one before as if that were
// trusted already, in slices on the workspace's pool; the run counts as far as all are good. Pure but for the
// workspace, which belongs to one thread.
#pragma once

#include <span>

#include "light/verifier.h"

namespace wastewatch::light {

struct RunVerdict {
  Status status;              // of the first header that is not good: its verdict, or broken_hash_chain
  std::uint32_t headers = 0;  // good ones before it
  std::uint32_t signatures_verified = 0;
  Tally quorum{};  // of the last good one
};

// `blocks` start right after `trusted`; every one must also name its predecessor's hash.
RunVerdict verify_run(const chain::LightBlock& trusted, std::span<const chain::LightBlock> blocks,
                      const VerificationOptions& options, Timestamp now, Workspace& workspace);

}  // namespace wastewatch::light
