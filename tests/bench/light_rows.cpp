// Verification of one header: the blocks are those that the reference verifies.
#include <nlohmann/json.hpp>

#include "base/time.h"
#include "chain/json_decode.h"
#include "core/light/chain_fixture.h"
#include "light/verifier.h"
#include "process.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

struct Blocks {
  std::vector<chain::LightBlock> blocks;
  Timestamp now;
};

constexpr int block_count = 32;

chain::LightBlock block_from(const nlohmann::json& json) {
  return must(chain::light_block_from_json(must(chain::parse_json(json.dump()))));
}

Blocks peer_blocks(const Setup& setup, int validators) {
  const auto text = run_program({setup.peers, "light-blocks", "--validators", std::to_string(validators),
                                 "--count", std::to_string(block_count)});
  const auto answer = nlohmann::json::parse(text);
  const auto now = from_rfc3339(answer.at("now").get<std::string>());
  require(now.has_value(), "the peers' time is not RFC 3339");
  Blocks out{{}, *now};
  for (const auto& block : answer.at("blocks")) out.blocks.push_back(block_from(block));
  return out;
}

Blocks own_blocks(int validators, int count) {
  auto blocks = test::build(test::steady(validators), count);
  const Timestamp now = test::after(blocks.back(), 60);
  return {std::move(blocks), now};
}

Blocks blocks_of(const Setup& setup, int validators) {
  return setup.peers.empty() ? own_blocks(validators, block_count) : peer_blocks(setup, validators);
}

using Verify = light::Verdict (*)(const Blocks& chain, std::size_t height_index, light::Workspace& workspace);

light::Verdict adjacent(const Blocks& chain, std::size_t i, light::Workspace& workspace) {
  return light::verify_adjacent(chain.blocks[i - 1], chain.blocks[i], {}, chain.now, &workspace);
}

light::Verdict skipping(const Blocks& chain, std::size_t i, light::Workspace& workspace) {
  return light::verify_skipping(chain.blocks[0], chain.blocks[i], {}, chain.now, &workspace);
}

Measurement measure_verify(const Blocks& chain, double seconds, Verify verify, std::size_t first) {
  light::Workspace workspace;
  std::size_t i = first - 1;
  return measure(seconds, [&] {
    if (++i == chain.blocks.size()) i = first;
    require(verify(chain, i, workspace).success(), "a good header was refused");
    return 1.0;
  });
}

Outcome compare(const Setup& setup, const char* name, int validators, Verify verify, std::size_t first) {
  pin_to_first(1);
  Outcome out;
  out.ours = measure_verify(blocks_of(setup, validators), setup.seconds, verify, first);
  if (setup.peers.empty()) return out;
  out.reference =
      run_peer({setup.peers, name + std::to_string(validators), "--seconds", std::to_string(setup.seconds)});
  return out;
}

// Every header is accepted, and refused once any one of the counted signatures is wrong.
void check(Verify verify, std::size_t first) {
  Blocks chain = own_blocks(4, 4);
  light::Workspace workspace;
  for (std::size_t i = first; i < chain.blocks.size(); ++i) {
    require(verify(chain, i, workspace).success(), "a good header was refused");
    chain.blocks[i].signed_header.commit.signatures[0].signature[10] ^= 1;
    require(!verify(chain, i, workspace).success(), "a wrong signature was accepted");
    chain.blocks[i].signed_header.commit.signatures[0].signature[10] ^= 1;
  }
}

}  // namespace

Outcome measure_adjacent(const Setup& setup, int validators) {
  return compare(setup, "adjacent-", validators, adjacent, 1);
}
Outcome measure_skipping(const Setup& setup, int validators) {
  return compare(setup, "skipping-", validators, skipping, 2);
}
void check_adjacent(const Setup&) { check(adjacent, 1); }
void check_skipping(const Setup&) { check(skipping, 2); }

}  // namespace wastewatch::bench
