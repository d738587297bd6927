#include <algorithm>
#include <chrono>
#include <ranges>

#include "light/fetch.h"
#include "light/header_run.h"
#include "light/route.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

constexpr std::int64_t descend_chunk = 100;

class Stopwatch {
 public:
  std::int64_t elapsed_ns() const {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - start_)
        .count();
  }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

TraceStep step_from(const RouteContext& context, Mode mode, const chain::LightBlock& trusted) {
  return {.mode = mode,
          .from = trusted.height(),
          .headers = 0,
          .at = context.clock.now(),
          .provider = context.provider.name()};
}

void extend(TraceStep& step, const chain::LightBlock& block, const Verdict& verdict) {
  step.to = block.height();
  step.to_hash = Hash::from(block.signed_header.commit.block_id.hash).value_or(Hash{});
  step.quorum = verdict.quorum.value_or(Tally{});
  step.signatures_verified += verdict.signatures_verified;
  ++step.headers;
}

// Verifies `blocks`, descending from `trusted`.
Status step_down(const chain::LightBlock& trusted, const std::vector<chain::LightBlock>& blocks,
                 Workspace& workspace, TraceStep& step) {
  const chain::LightBlock* above = &trusted;
  for (const chain::LightBlock& block : blocks | std::views::reverse) {
    const Verdict verdict = verify_backwards(*above, block, &workspace);
    if (!verdict.success()) return fail(verdict.error());
    extend(step, block, verdict);
    above = &block;
  }
  return {};
}

// Fetches [from, to] completely, however little a call returns.
Result<std::vector<chain::LightBlock>> fetch_all(const RouteContext& context, std::int64_t from,
                                                 std::int64_t to) {
  std::vector<chain::LightBlock> blocks;
  while (from <= to) {
    auto more = fetch_run(context.provider, from, to, context.stop);
    if (!more) return more;
    from += static_cast<std::int64_t>(more->size());
    std::ranges::move(*more, std::back_inserter(blocks));
  }
  return blocks;
}

void keep(Route& route, std::vector<chain::LightBlock> blocks, std::int64_t target, std::int64_t every) {
  for (chain::LightBlock& block : blocks | std::views::reverse) {
    if (block.height() == target || block.height() % every == 0) route.blocks.push_back(std::move(block));
  }
}

}  // namespace

Result<Route> walk(const RouteContext& context, const chain::LightBlock& trusted,
                   std::vector<chain::LightBlock> blocks) {
  if (context.stop.stop_requested()) return fail(Errc::cancelled);
  const Stopwatch watch;
  TraceStep step = step_from(context, Mode::adjacent, trusted);
  RunVerdict run = verify_run(trusted, blocks, context.options, context.clock.now(), context.workspace);
  if (!run.status) return fail(std::move(run.status.error()));
  if (blocks.empty()) return Route{};
  step.to = blocks.back().height();
  step.to_hash = Hash::from(blocks.back().signed_header.commit.block_id.hash).value_or(Hash{});
  step.quorum = run.quorum;
  step.headers = run.headers;
  step.signatures_verified = run.signatures_verified;
  step.duration_ns = watch.elapsed_ns();
  return Route{std::move(blocks), {std::move(step)}};
}

Result<Route> descend(const RouteContext& context, const chain::LightBlock& trusted, std::int64_t height,
                      std::int64_t keep_every) {
  Route route;
  TraceStep step = step_from(context, Mode::backwards, trusted);
  chain::LightBlock above = trusted;
  while (above.height() > height) {
    const std::int64_t from = std::max(height, above.height() - descend_chunk);
    auto blocks = fetch_all(context, from, above.height() - 1);
    if (!blocks) return fail(std::move(blocks.error()));
    const Stopwatch watch;
    if (auto down = step_down(above, *blocks, context.workspace, step); !down) {
      return fail(std::move(down.error()));
    }
    step.duration_ns += watch.elapsed_ns();
    context.progress();
    above = blocks->front();
    keep(route, std::move(*blocks), height, keep_every);
  }
  route.steps.push_back(std::move(step));
  return route;
}

}  // namespace wastewatch::light
