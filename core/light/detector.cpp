#include "light/detector.h"

#include <algorithm>
#include <iterator>

#include "chain/hashes.h"
#include "light/fetch.h"

namespace wastewatch::light {
namespace {

Hash hash_of(const chain::LightBlock& block) { return chain::header_hash(block.signed_header.header); }

class Comparison {
 public:
  Comparison(const RouteContext& context, std::span<const chain::LightBlock> trace,
             const chain::LightBlock& shown)
      : context_(context), trace_(trace), shown_(shown) {}

  Result<Parting> run() {
    auto common = source_block(trace_.front());
    if (!common) return fail(std::move(common.error()));
    if (hash_of(*common) != hash_of(trace_.front())) {
      return fail(Errc::wrong_trust_anchor,
                  context_.provider.name() + " does not share header " + std::to_string(common->height()));
    }
    verified_ = trace_.front();
    source_trace_ = {verified_};
    for (const auto& block : trace_.subspan(1)) {
      if (block.height() > shown_.height()) return from_the_future(block);
      auto same = agrees(block);
      if (!same) return fail(std::move(same.error()));
      if (!*same) return parting(block);
    }
    return fail(Errc::divergence, "no block differs");
  }

 private:
  Result<chain::LightBlock> source_block(const chain::LightBlock& like) {
    if (like.height() == shown_.height()) return shown_;
    return fetch_block(context_.provider, like.height(), context_.stop);
  }

  Status prove(chain::LightBlock target) {
    source_trace_ = {verified_};
    auto route = bisect(context_, verified_, std::move(target));
    if (!route) return fail(std::move(route.error()));
    std::ranges::move(route->steps, std::back_inserter(steps_));
    std::ranges::move(route->blocks, std::back_inserter(source_trace_));
    return {};
  }

  Result<bool> agrees(const chain::LightBlock& block) {
    auto source = source_block(block);
    if (!source) return fail(std::move(source.error()));
    if (hash_of(*source) != hash_of(block)) {
      if (auto proven = prove(std::move(*source)); !proven) return fail(std::move(proven.error()));
      return false;
    }
    source_trace_ = {verified_, block};
    verified_ = block;
    return true;
  }

  // The trace goes on above the end of the source's chain, although that is later in time.
  Result<Parting> from_the_future(const chain::LightBlock& block) {
    if (block.signed_header.header.time > shown_.signed_header.header.time) {
      return fail(Errc::height_too_high, "the header above is later: no contradiction");
    }
    if (verified_.height() != shown_.height()) {
      if (auto proven = prove(shown_); !proven) return fail(std::move(proven.error()));
    }
    return parting(block);
  }

  Result<Parting> parting(const chain::LightBlock& block) {
    return Parting{std::move(source_trace_), block, std::move(steps_)};
  }

  const RouteContext& context_;
  std::span<const chain::LightBlock> trace_;
  const chain::LightBlock& shown_;
  chain::LightBlock verified_;
  std::vector<chain::LightBlock> source_trace_;
  std::vector<TraceStep> steps_;
};

}  // namespace

Result<Parting> find_parting(const RouteContext& context, std::span<const chain::LightBlock> trace,
                             const chain::LightBlock& shown) {
  if (shown.height() < trace.front().height()) return fail(Errc::divergence, "no block differs");
  if (shown.height() == trace.front().height() && hash_of(shown) != hash_of(trace.front())) {
    return fail(Errc::wrong_trust_anchor, "another header at the trusted height");
  }
  return Comparison(context, trace, shown).run();
}

}  // namespace wastewatch::light
