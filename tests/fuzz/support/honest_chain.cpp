#include "fuzz/support/honest_chain.h"

#include "chain/hashes.h"
#include "chain/json_decode.h"
#include "fuzz/support/vector_seeds.h"

namespace wastewatch::fuzz {
namespace {

constexpr std::size_t changing_validators = 2;  // the case of sync.json

HonestChain load() {
  const auto document = vector_file("light/sync.json")["cases"][changing_validators];
  HonestChain out;
  for (const auto& block : document["blocks"]) {
    out.blocks.push_back(chain::light_block_from_json(chain::parse_json(block.dump()).value()).value());
    out.hashes.push_back(chain::header_hash(out.blocks.back().signed_header.header));
  }
  out.options.trusting_period_ns = document["trusting_period_ns"];
  out.now = from_rfc3339(document["now"].get<std::string>()).value();
  return out;
}

}  // namespace

bool HonestChain::has(const chain::Header& header) const {
  const auto at = static_cast<std::size_t>(header.height - 1);
  return header.height > 0 && at < hashes.size() && hashes[at] == chain::header_hash(header);
}

const HonestChain& honest_chain() {
  static const HonestChain chain = load();
  return chain;
}

}  // namespace wastewatch::fuzz
