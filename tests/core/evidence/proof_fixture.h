// A small signed chain whose block 12 holds transactions and a state, so that every kind of fact can be
// proven. Of four validators one is replaced at every height: far headers are reached by bisection only.
#pragma once

#include "core/light/chain_fixture.h"
#include "core/light/memory_provider.h"
#include "evidence/build.h"
#include "evidence/check.h"
#include "evidence/trust_path.h"
#include "merkle/iavl.h"

namespace wastewatch::test {

struct ProofChain {
  static constexpr std::int64_t fact_height = 12;
  static constexpr std::int64_t top = 24;

  ChainPlan plan;
  std::vector<Bytes> txs;
  std::vector<chain::ExecTxResult> results;
  merkle::Tree tree;  // after block 12
  std::vector<chain::LightBlock> blocks;

  const chain::LightBlock& at(std::int64_t height) const {
    return blocks[static_cast<std::size_t>(height - 1)];
  }
  light::AnchorPoint anchor(std::int64_t height) const { return {height, hash_of(at(height))}; }
  Timestamp now() const { return after(blocks.back(), 60); }
  Result<evidence::TrustPath> path(const light::AnchorPoint& from, std::vector<std::int64_t> heights) const;
};

// Made once.
const ProofChain& proof_chain();

enum class FactKind : std::uint8_t { transaction, value, absence, range };
inline constexpr FactKind all_facts[] = {FactKind::transaction, FactKind::value, FactKind::absence,
                                         FactKind::range};
evidence::Fact fact(FactKind kind);
// A proof from the anchor at `anchor_height`; throws when it cannot be built.
evidence::ProofFile proof(FactKind kind, std::int64_t anchor_height = 3);

}  // namespace wastewatch::test
