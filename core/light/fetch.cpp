#include "light/fetch.h"

namespace wastewatch::light {
namespace {

Status check_heights(const std::vector<chain::LightBlock>& blocks, std::int64_t from, std::int64_t to) {
  if (blocks.empty()) return fail(Errc::malformed_response, "no block came back");
  std::int64_t expected = from;
  for (const auto& block : blocks) {
    if (block.height() != expected || expected > to) {
      return fail(Errc::malformed_response, "asked for height " + std::to_string(expected) + ", received " +
                                                std::to_string(block.height()));
    }
    ++expected;
  }
  return {};
}

}  // namespace

Result<chain::LightBlock> fetch_block(Provider& provider, std::int64_t height, const std::stop_token& stop) {
  if (stop.stop_requested()) return fail(Errc::cancelled);
  auto block = provider.light_block(height, stop);
  if (!block) return block;
  const bool right = height == 0 ? block->height() > 0 : block->height() == height;
  if (right) return block;
  return fail(Errc::malformed_response, provider.name() + ": asked for height " + std::to_string(height) +
                                            ", received " + std::to_string(block->height()));
}

Result<std::vector<chain::LightBlock>> fetch_run(Provider& provider, std::int64_t from, std::int64_t to,
                                                 const std::stop_token& stop) {
  if (stop.stop_requested()) return fail(Errc::cancelled);
  auto blocks = provider.light_blocks(from, to, stop);
  if (!blocks) return blocks;
  if (auto heights = check_heights(*blocks, from, to); !heights) return fail(std::move(heights.error()));
  return blocks;
}

}  // namespace wastewatch::light
