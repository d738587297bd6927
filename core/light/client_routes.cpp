// The ways a client extends its chain of trust.
#include <algorithm>
#include <ranges>

#include "chain/hashes.h"
#include "light/client.h"
#include "light/fetch.h"
#include "light/prefetch.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

// The hash chain from `blocks` to `end`, which comes right after them.
Status linked_to(const chain::LightBlock& end, const std::vector<chain::LightBlock>& blocks,
                 Workspace& workspace) {
  const chain::LightBlock* above = &end;
  for (const chain::LightBlock& block : blocks | std::views::reverse) {
    const Verdict verdict = verify_backwards(*above, block, &workspace);
    if (!verdict.success()) return fail(verdict.error());
    above = &block;
  }
  return {};
}

}  // namespace

RouteContext Client::context(Provider& provider, const std::stop_token& stop) {
  return {provider, options_.verification, environment_.clock, workspace_, stop, [this] { progressed(); }};
}

Result<Update> Client::forwards(const chain::LightBlock& trusted, chain::LightBlock target,
                                const std::stop_token& stop) {
  if (options_.mode == SyncMode::sequential) return one_by_one(trusted, target, stop);
  return skip(trusted, std::move(target), stop);
}

Result<Update> Client::skip(const chain::LightBlock& trusted, chain::LightBlock target,
                            const std::stop_token& stop) {
  const auto peer = primary();
  auto route = bisect(context(*peer, stop), trusted, std::move(target));
  if (!route) return fail(std::move(route.error()));
  return accept(trusted, std::move(*route), false, stop);
}

Result<Update> Client::one_by_one(chain::LightBlock trusted, const chain::LightBlock& target,
                                  const std::stop_token& stop) {
  const auto peer = primary();
  Prefetch ahead(*peer, trusted.height() + 1, target.height(), options_.sequential_chunk, stop);
  Update all;
  while (trusted.height() < target.height()) {
    auto blocks = ahead.next();
    if (!blocks) return fail(std::move(blocks.error()));
    auto route = walk(context(*peer, stop), trusted, std::move(*blocks));
    if (!route) return fail(std::move(route.error()));
    auto part = accept(trusted, std::move(*route), true, stop);
    if (!part) return part;
    progressed();
    trusted = part->block;
    all.witnesses = std::move(part->witnesses);
    std::ranges::move(part->steps, std::back_inserter(all.steps));
  }
  all.block = std::move(trusted);
  return all;
}

Result<Update> Client::between(std::int64_t height, const std::stop_token& stop) {
  auto below = environment_.store.at_or_below(height);
  if (!below) return fail(std::move(below.error()));
  if (*below && (*below)->height() == height) return Update{std::move(**below), {}, {}};
  const Timestamp now = environment_.clock.now();
  const std::int64_t period = options_.verification.trusting_period_ns;
  if (*below && trust_state((*below)->signed_header.header, period, now).phase != TrustPhase::expired) {
    auto target = fetch_block(*primary(), height, stop);
    if (!target) return fail(std::move(target.error()));
    return skip(**below, std::move(*target), stop);
  }
  const auto above = environment_.store.at_or_above(height);
  if (!above) return fail(above.error());
  if (!*above) return fail(Errc::store_corrupt, "no trusted block above " + std::to_string(height));
  return backwards(**above, height, stop);
}

Result<Update> Client::backwards(const chain::LightBlock& trusted, std::int64_t height,
                                 const std::stop_token& stop) {
  const auto peer = primary();
  auto route = descend(context(*peer, stop), trusted, height);
  if (!route) return fail(std::move(route.error()));
  if (auto stored = environment_.store.save(route->blocks, route->steps); !stored) {
    return fail(std::move(stored.error()));
  }
  return Update{std::move(route->blocks.back()), std::move(route->steps), {}};
}

Result<Update> Client::accept(const chain::LightBlock& trusted, Route route, bool linked,
                              const std::stop_token& stop) {
  std::vector<chain::LightBlock> trace{trusted};
  trace.reserve(route.blocks.size() + 1);
  std::ranges::move(route.blocks, std::back_inserter(trace));
  auto reports = cross_checked(trace, stop);
  if (!reports) return fail(std::move(reports.error()));
  for (std::size_t length = 2; !linked && length < trace.size(); ++length) {
    if (auto seen = cross_checked(std::span(trace).first(length), stop); !seen)
      return fail(std::move(seen.error()));
  }
  auto& store = environment_.store;
  if (auto saved = store.save(std::span(trace).subspan(1), route.steps); !saved)
    return fail(std::move(saved.error()));
  if (auto pruned = store.prune(options_.keep_blocks, options_.keep_steps); !pruned) {
    return fail(std::move(pruned.error()));
  }
  return Update{std::move(trace.back()), std::move(route.steps), std::move(*reports)};
}

// What lies below the end travels while the end is verified.
Result<std::vector<chain::LightBlock>> Client::linked_history(std::int64_t from, std::int64_t to,
                                                              const std::stop_token& stop) {
  const auto peer = primary();
  Prefetch ahead(*peer, from, to - 1, options_.sequential_chunk, stop);
  auto end = to_height(to, stop);
  if (!end) return fail(std::move(end.error()));
  std::vector<chain::LightBlock> blocks;
  while (std::ssize(blocks) < to - from) {
    auto more = ahead.next();
    if (!more) return more;
    std::ranges::move(*more, std::back_inserter(blocks));
  }
  if (auto chain = linked_to(end->block, blocks, workspace_); !chain) return fail(std::move(chain.error()));
  blocks.push_back(std::move(end->block));
  return blocks;
}

}  // namespace wastewatch::light
