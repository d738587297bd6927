// Ways from a trusted header to another: by bisection, header by header, or backwards along the hash chain.
// They ask one provider, verify, and return what became trusted together with the trace; they store nothing.
// Blocking; one call per thread and workspace.
#pragma once

#include <functional>
#include <stop_token>
#include <vector>

#include "light/options.h"
#include "light/provider.h"
#include "light/trace.h"
#include "light/workspace.h"

namespace wastewatch::light {

// What a route needs besides the headers. References must outlive the call.
struct RouteContext {
  Provider& provider;
  const VerificationOptions& options;
  const Clock& clock;
  Workspace& workspace;
  std::stop_token stop;
  std::function<void()> progressed{};  // called when something more was verified; may be empty

  void progress() const {
    if (progressed) progressed();
  }
};

struct Route {
  std::vector<chain::LightBlock> blocks;  // newly trusted; ascending (backwards: descending), the target last
  std::vector<TraceStep> steps;           // also the attempts without enough trust
};

// Skipping verification of `target`, with headers between where the overlap is too small. Each pair of
// headers is tried once, each signature of a header verified once, each header fetched once. Errors: the
// verdict's (the provider showed something invalid), the provider's, cancelled.
Result<Route> bisect(const RouteContext& context, const chain::LightBlock& trusted, chain::LightBlock target);

// Header by header over `blocks`, which start right after `trusted`, several at a time where the workspace
// has a pool (header_run.h). Each must also name its predecessor's hash. The run is one step of the trace.
// Errors: the verdict's, broken_hash_chain, cancelled.
Result<Route> walk(const RouteContext& context, const chain::LightBlock& trusted,
                   std::vector<chain::LightBlock> blocks);

// From `trusted` down to `height` along last_block_id; keeps the target and every `keep_every`th header.
// Errors: the verdict's, the provider's, cancelled.
Result<Route> descend(const RouteContext& context, const chain::LightBlock& trusted, std::int64_t height,
                      std::int64_t keep_every = 100);

}  // namespace wastewatch::light
