#include "light/header_run.h"

#include <algorithm>

namespace wastewatch::light {
namespace {

constexpr std::size_t slice_headers = 16;

Status linked(const chain::LightBlock& before, const chain::LightBlock& after) {
  const Bytes& named = after.signed_header.header.last_block_id.hash;
  if (equal(named, before.signed_header.commit.block_id.hash)) return {};
  return fail(Errc::broken_hash_chain,
              "header " + std::to_string(after.height()) + " names another predecessor");
}

RunVerdict verify_slice(const chain::LightBlock& trusted, std::span<const chain::LightBlock> blocks,
                        const VerificationOptions& options, Timestamp now, Workspace& workspace) {
  RunVerdict out;
  const chain::LightBlock* before = &trusted;
  for (const auto& block : blocks) {
    const Verdict verdict = verify_adjacent(*before, block, options, now, &workspace);
    out.signatures_verified += verdict.signatures_verified;
    out.status = verdict.success() ? linked(*before, block) : fail(verdict.error());
    if (!out.status) return out;
    out.quorum = verdict.quorum.value_or(Tally{});
    ++out.headers;
    before = &block;
  }
  return out;
}

// The slices in order, up to the first that is not good.
RunVerdict joined(std::span<RunVerdict> slices) {
  RunVerdict out;
  for (auto& slice : slices) {
    out.signatures_verified += slice.signatures_verified;
    if (!out.status) continue;
    out.headers += slice.headers;
    if (slice.headers > 0) out.quorum = slice.quorum;
    out.status = std::move(slice.status);
  }
  return out;
}

}  // namespace

RunVerdict verify_run(const chain::LightBlock& trusted, std::span<const chain::LightBlock> blocks,
                      const VerificationOptions& options, Timestamp now, Workspace& workspace) {
  const std::size_t count = (blocks.size() + slice_headers - 1) / slice_headers;
  if (workspace.pool() == nullptr || count < 2) return verify_slice(trusted, blocks, options, now, workspace);
  std::vector<RunVerdict> slices(count);
  workspace.pool()->run(count, [&](std::size_t i) {
    const std::size_t first = i * slice_headers;
    const auto& before = first == 0 ? trusted : blocks[first - 1];
    Workspace own;
    slices[i] = verify_slice(before, blocks.subspan(first, std::min(slice_headers, blocks.size() - first)),
                             options, now, own);
  });
  return joined(slices);
}

}  // namespace wastewatch::light
