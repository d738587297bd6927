#include <chrono>
#include <deque>

#include "light/fetch.h"
#include "light/route.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

// A header waiting for trust, with the signatures already found good.
struct Pending {
  Pending(chain::LightBlock b, VerificationPool* pool)
      : block(std::move(b)),
        signatures(block.signed_header.header.chain_id, block.signed_header.commit, pool) {}
  Pending(const Pending&) = delete;
  Pending& operator=(const Pending&) = delete;

  chain::LightBlock block;
  CommitSignatures signatures;  // refers to block
};

class Bisection {
 public:
  Bisection(const RouteContext& context, const chain::LightBlock& trusted)
      : context_(context), trusted_(&trusted) {}

  Result<Route> run(chain::LightBlock target) {
    push(std::move(target));
    while (!pending_.empty()) {
      if (context_.stop.stop_requested()) return fail(Errc::cancelled);
      if (auto status = attempt(); !status) return fail(std::move(status.error()));
    }
    for (auto& block : accepted_) route_.blocks.push_back(std::move(block));
    return std::move(route_);
  }

 private:
  void push(chain::LightBlock block) { pending_.emplace_back(std::move(block), context_.workspace.pool()); }

  Status attempt() {
    Pending& nearest = pending_.back();
    const auto start = std::chrono::steady_clock::now();
    const Verdict verdict = verify(*trusted_, nearest.block, context_.options, context_.clock.now(),
                                   context_.workspace, nearest.signatures);
    const auto spent = std::chrono::steady_clock::now() - start;
    if (verdict.kind == Verdict::Kind::invalid) return fail(verdict.error());
    note(verdict, nearest.block, std::chrono::duration_cast<std::chrono::nanoseconds>(spent).count());
    return verdict.success() ? accept() : fetch_between(verdict);
  }

  Status accept() {
    accepted_.push_back(std::move(pending_.back().block));
    pending_.pop_back();
    trusted_ = &accepted_.back();
    context_.progress();
    return {};
  }

  Status fetch_between(const Verdict& verdict) {
    const std::int64_t low = trusted_->height();
    const std::int64_t pivot = low + (pending_.back().block.height() - low) / 2;
    if (pivot <= low) return fail(verdict.error());
    auto block = fetch_block(context_.provider, pivot, context_.stop);
    if (!block) return fail(std::move(block.error()));
    push(std::move(*block));
    return {};
  }

  void note(const Verdict& verdict, const chain::LightBlock& block, std::int64_t duration_ns) {
    const bool next = block.height() - trusted_->height() == 1;
    route_.steps.push_back({.mode = next ? Mode::adjacent : Mode::skipping,
                            .trusted = verdict.success(),
                            .from = trusted_->height(),
                            .to = block.height(),
                            .to_hash = Hash::from(block.signed_header.commit.block_id.hash).value_or(Hash{}),
                            .headers = 1,
                            .overlap = verdict.overlap.value_or(Tally{}),
                            .quorum = verdict.quorum.value_or(Tally{}),
                            .signatures_verified = verdict.signatures_verified,
                            .duration_ns = duration_ns,
                            .at = context_.clock.now(),
                            .provider = context_.provider.name()});
  }

  const RouteContext& context_;
  const chain::LightBlock* trusted_;
  std::deque<Pending> pending_;             // nearest to the trusted header last; addresses are stable
  std::deque<chain::LightBlock> accepted_;  // addresses are stable
  Route route_;
};

}  // namespace

Result<Route> bisect(const RouteContext& context, const chain::LightBlock& trusted,
                     chain::LightBlock target) {
  return Bisection(context, trusted).run(std::move(target));
}

}  // namespace wastewatch::light
