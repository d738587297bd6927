// Verification of one header: the blocks are those that the reference verifies.
#include <atomic>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/time.h"
#include "chain/json_decode.h"
#include "core/light/chain_fixture.h"
#include "crypto/secp256k1_key.h"
#include "light/verification_pool.h"
#include "light/verifier.h"
#include "process.h"
#include "rows.h"
#include "support/vectors.h"

namespace wastewatch::bench {
namespace {

struct Blocks {
  std::vector<chain::LightBlock> blocks;
  Timestamp now;
};

constexpr int block_count = 32;
constexpr std::uint32_t keys_are_new_for = crypto::Secp256k1Key::uses_before_table - 1;

chain::LightBlock block_from(const nlohmann::json& json) {
  return must(chain::light_block_from_json(must(chain::parse_json(json.dump()))));
}

std::string peer_blocks_text(const Setup& setup, int validators) {
  return run_program({setup.peers, "light-blocks", "--validators", std::to_string(validators), "--count",
                      std::to_string(block_count)});
}

Blocks peer_blocks(const Setup& setup, int validators) {
  const auto answer = nlohmann::json::parse(peer_blocks_text(setup, validators));
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

// Verifies one block after the other, round and round.
class Rounds {
 public:
  Rounds(const Blocks& chain, Verify verify, std::size_t first)
      : chain_(chain), verify_(verify), first_(first), next_(first) {}

  double step() {
    require(verify_(chain_, next_, workspace_).success(), "a good header was refused");
    if (++next_ == chain_.blocks.size()) next_ = first_;
    return 1;
  }
  void repeat(std::uint32_t times) {
    while (times-- > 0) step();
  }

 private:
  const Blocks& chain_;
  Verify verify_;
  std::size_t first_;
  std::size_t next_;
  light::Workspace workspace_;
};

// As a follower's first headers: no key has its table yet.
Measurement measure_new(Rounds rounds) {
  const Stopwatch watch;
  rounds.repeat(keys_are_new_for);
  return watch.elapsed(keys_are_new_for);
}

// As all later ones: every signer is well known.
Measurement measure_known(Rounds rounds, double seconds) {
  rounds.repeat(2 * crypto::Secp256k1Key::uses_before_table);
  return measure(seconds, [&] { return rounds.step(); });
}

Outcome compare(const Setup& setup, const char* name, int validators, Signers signers, Verify verify,
                std::size_t first) {
  pin_to_first(1);
  Outcome out;
  const Blocks chain = blocks_of(setup, validators);
  const Rounds rounds(chain, verify, first);
  out.ours = signers == Signers::are_new ? measure_new(rounds) : measure_known(rounds, setup.seconds);
  if (setup.peers.empty()) return out;
  out.reference =
      run_peer({setup.peers, name + std::to_string(validators), "--seconds", std::to_string(setup.seconds)});
  return out;
}

// The Rust client's verifier on the same blocks.
Outcome compare_rust(const Setup& setup, const char* name, int validators, Verify verify, std::size_t first) {
  pin_to_first(1);
  const Blocks chain = blocks_of(setup, validators);
  Outcome out{measure_known(Rounds(chain, verify, first), setup.seconds), std::nullopt, {}, {}};
  if (setup.peers.empty() || setup.rust_peers.empty()) return out;
  const test::TemporaryFolder folder;
  const auto file = folder.path() / "blocks.json";
  std::ofstream(file) << peer_blocks_text(setup, validators);
  out.reference = run_peer({setup.rust_peers, name, file, "--seconds", std::to_string(setup.seconds)});
  return out;
}

// Every later block against the first one, `workers` threads helping this one.
class Flight {
 public:
  Flight(const Blocks& chain, std::size_t workers) : chain_(chain), pool_(workers), spaces_(block_count) {}

  double step() {
    const std::size_t count = chain_.blocks.size() - 2;
    pool_.run(count, [&](std::size_t i) {
      if (!skipping(chain_, i + 2, spaces_[i]).success()) bad_ = true;
    });
    require(!bad_, "a good header was refused");
    return static_cast<double>(count);
  }

 private:
  const Blocks& chain_;
  light::ThreadPool pool_;
  std::vector<light::Workspace> spaces_;  // one for each header in flight
  std::atomic<bool> bad_ = false;
};

Measurement measure_flight(const Blocks& chain, double seconds, std::size_t workers) {
  pin_to_first(static_cast<int>(workers) + 1);
  Flight flight(chain, workers);
  for (std::uint32_t i = 0; i < crypto::Secp256k1Key::uses_before_table / 8; ++i) flight.step();
  auto out = measure(seconds, [&] { return flight.step(); });
  out.cpu_seconds = out.wall_seconds;  // CPU time would hide a core that waits
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

Outcome measure_adjacent(const Setup& setup, int validators, Signers signers) {
  return compare(setup, "adjacent-", validators, signers, adjacent, 1);
}
Outcome measure_skipping(const Setup& setup, int validators) {
  return compare(setup, "skipping-", validators, Signers::are_known, skipping, 2);
}
Outcome measure_adjacent_rust(const Setup& setup, int validators) {
  return compare_rust(setup, "adjacent", validators, adjacent, 1);
}
Outcome measure_skipping_rust(const Setup& setup, int validators) {
  return compare_rust(setup, "skipping", validators, skipping, 2);
}
Outcome measure_skipping_two_cores(const Setup& setup) {
  const Blocks chain = blocks_of(setup, 4);
  return {measure_flight(chain, setup.seconds, 1), measure_flight(chain, setup.seconds, 0), {}, {}};
}
void check_skipping_two_cores(const Setup&) {
  const Blocks chain = own_blocks(4, 8);
  Flight(chain, 1).step();
  Flight(chain, 0).step();
}

void check_adjacent(const Setup&) { check(adjacent, 1); }
void check_skipping(const Setup&) { check(skipping, 2); }

}  // namespace wastewatch::bench
