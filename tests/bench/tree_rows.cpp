// The state tree and proofs from it, with the sizes of the reference (tests/bench/peers/trees.go).
#include <algorithm>
#include <format>
#include <numeric>
#include <random>

#include "merkle/iavl.h"
#include "merkle/proof.h"
#include "process.h"
#include "rows.h"

namespace wastewatch::bench {
namespace {

constexpr int tree_keys = 100'000;
constexpr int tree_sets = 100'000;
constexpr int block_sets = 1'000;
constexpr std::size_t value_bytes = 100;
constexpr int proof_count = 1'000;

using Random = std::mt19937_64;

Bytes key_of(int number) { return to_bytes(std::format("b/{:016}", number)); }

Bytes random_value(Random& random) {
  Bytes out(value_bytes);
  for (std::size_t at = 0; at < out.size(); at += sizeof(std::uint64_t)) {
    const std::uint64_t word = random();
    std::memcpy(&out[at], &word, std::min(sizeof word, out.size() - at));
  }
  return out;
}

// Random keys out of `keys` into a new tree, a version every `block_sets`.
merkle::Tree set_many(Random& random, int sets, int keys) {
  merkle::WorkingTree tree{merkle::Tree()};
  for (int i = 1; i <= sets; ++i) {
    must(tree.set(key_of(static_cast<int>(random() % static_cast<std::uint64_t>(keys))),
                  random_value(random)));
    if (i % block_sets == 0) must(tree.commit(i / block_sets));
  }
  return tree.base();
}

struct Proven {
  Hash root;
  std::vector<merkle::ics23::ExistenceProof> proofs;
};

merkle::Tree full_tree(Random& random, int keys) {
  std::vector<int> order(static_cast<std::size_t>(keys));
  std::ranges::iota(order, 0);
  std::ranges::shuffle(order, random);
  merkle::WorkingTree tree{merkle::Tree()};
  for (const int i : order) must(tree.set(key_of(i), to_bytes(std::format("value {:094}", i))));
  return must(tree.commit(1));
}

Proven prove_some(int keys, int count) {
  Random random(1);
  const merkle::Tree tree = full_tree(random, keys);
  Proven out{tree.root_hash(), {}};
  for (int i = 0; i < count; ++i) {
    const auto key = key_of(static_cast<int>(random() % static_cast<std::uint64_t>(keys)));
    out.proofs.push_back(must(merkle::prove_existence(tree, key)));
  }
  return out;
}

bool holds(const Hash& root, const merkle::ics23::ExistenceProof& proof) {
  return merkle::verify_existence(root, proof.key, proof.value, proof).has_value();
}

std::optional<Measurement> reference(const Setup& setup, const char* name) {
  if (setup.peers.empty()) return std::nullopt;
  return run_peer({setup.peers, name, "--seconds", std::to_string(setup.seconds)});
}

}  // namespace

Outcome measure_iavl_sets(const Setup& setup) {
  pin_to_first(1);
  Random random(1);
  const auto ours = measure(setup.seconds, [&] {
    require(set_many(random, tree_sets, tree_keys).size() > 0, "an empty tree");
    return static_cast<double>(tree_sets);
  });
  return {ours, reference(setup, "iavl-sets"), {}, {}};
}

// The last value of every key is found again and proven under the root.
void check_iavl_sets(const Setup&) {
  Random random(1);
  const merkle::Tree tree = set_many(random, 2 * block_sets, block_sets);
  require(tree.version() == 2 && tree.size() > block_sets / 2, "sets were lost");
  for (int i = 0; i < block_sets; ++i) {
    if (!must(tree.get(key_of(i)))) continue;
    require(holds(tree.root_hash(), must(merkle::prove_existence(tree, key_of(i)))), "a proof was refused");
  }
}

Outcome measure_ics23_existence(const Setup& setup) {
  pin_to_first(1);
  const Proven proven = prove_some(tree_keys, proof_count);
  const auto ours = measure(setup.seconds, [&] {
    for (const auto& proof : proven.proofs) require(holds(proven.root, proof), "a good proof was refused");
    return static_cast<double>(proven.proofs.size());
  });
  return {ours, reference(setup, "ics23-existence"), {}, {}};
}

void check_ics23_existence(const Setup&) {
  Proven proven = prove_some(500, 50);
  for (auto& proof : proven.proofs) {
    require(holds(proven.root, proof), "a good proof was refused");
    proof.value[0] ^= 1;
    require(!holds(proven.root, proof), "another value was accepted");
  }
}

}  // namespace wastewatch::bench
