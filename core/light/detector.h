// Where two chains part: the blocks one peer proved are followed with another peer until the first that
// differs. Blocking; asks one provider. Source: CometBFT v0.38.25 light/detector.go,
// examineConflictingHeaderAgainstTrace.
#pragma once

#include <span>
#include <vector>

#include "light/route.h"

namespace wastewatch::light {

// The parting of a trace and a source's chain.
struct Parting {
  std::vector<chain::LightBlock> source_trace;  // from the common block to the source's at the parting
  chain::LightBlock trace_block;                // what the trace shows there
  std::vector<TraceStep> steps;                 // how the source's blocks were verified

  const chain::LightBlock& common() const { return source_trace.front(); }
  const chain::LightBlock& source_block() const { return source_trace.back(); }
};

// `trace` starts with a trusted block and ascends; `context.provider` is the source, `shown` the header with
// which it contradicts the trace's last one (at its height, or below it and later: a header from the future).
// Errors: the provider's, the verdict's when the source cannot prove its chain, wrong_trust_anchor when it
// does not even share the first block, divergence when no block differs.
Result<Parting> find_parting(const RouteContext& context, std::span<const chain::LightBlock> trace,
                             const chain::LightBlock& shown);

}  // namespace wastewatch::light
