#include "kit/memory_peer.h"

namespace wastewatch::test {

Result<std::vector<chain::LightBlock>> MemoryPeer::light_blocks(std::int64_t from, std::int64_t to,
                                                                std::stop_token stop) {
  std::vector<chain::LightBlock> out;
  for (std::int64_t height = from; height <= to; ++height) {
    auto block = light_block(height, stop);
    if (!block) return fail(block.error());
    out.push_back(std::move(*block));
  }
  return out;
}

Result<index::From<index::Genesis>> MemoryPeer::genesis(std::stop_token) {
  const auto& doc = document();
  index::Genesis out;
  out.chain_id = doc.chain_id;
  out.time = doc.genesis_time;
  out.initial_height = doc.initial_height;
  out.consensus_params = doc.consensus_params;
  for (const auto& one : doc.validators) {
    out.validators.push_back({one.validator.public_key, one.validator.voting_power});
  }
  out.app_state = to_bytes(doc.app_state);
  return index::From<index::Genesis>{name(), std::move(out)};
}

}  // namespace wastewatch::test
