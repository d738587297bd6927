#include "core/evidence/proof_fixture.h"

#include <stdexcept>

#include "chain/hashes.h"

namespace wastewatch::test {
namespace {

merkle::Tree make_tree() {
  merkle::WorkingTree working{merkle::Tree()};
  for (int i = 0; i < 40; ++i) {
    const std::string key = "k" + std::to_string(100 + 3 * i);
    if (!working.set(as_bytes(key), as_bytes("value of " + key))) throw std::runtime_error("set");
  }
  auto tree = working.commit(ProofChain::fact_height);
  if (!tree) throw std::runtime_error(tree.error().text());
  return *tree;
}

void put_content(ProofChain& made, chain::LightBlock& block) {
  auto& header = block.signed_header.header;
  if (header.height == ProofChain::fact_height) {
    header.data_hash = to_bytes(chain::data_hash(made.txs).view());
  } else if (header.height == ProofChain::fact_height + 1) {
    header.app_hash = to_bytes(made.tree.root_hash().view());
    header.last_results_hash = to_bytes(chain::results_hash(made.results).view());
  } else {
    return;
  }
  sign(block, made.plan.members(header.height));
}

ProofChain make_chain() {
  ProofChain out;
  out.plan = sliding(4, 1);
  out.plan.chain_id = "proof-test-1";
  for (int i = 0; i < 7; ++i) {
    out.txs.push_back(to_bytes("transaction " + std::to_string(i)));
    out.results.push_back(
        {i == 3 ? 21U : 0U, to_bytes("receipt " + std::to_string(i)), 100 + i, 90 + i, {}, {}});
  }
  out.tree = make_tree();
  for (std::int64_t height = 1; height <= ProofChain::top; ++height) {
    out.blocks = fork(out.plan, std::move(out.blocks), height);
    put_content(out, out.blocks.back());
  }
  return out;
}

template <class T>
T require(Result<T> result) {
  if (!result) throw std::runtime_error(result.error().text());
  return std::move(*result);
}

}  // namespace

Result<evidence::TrustPath> ProofChain::path(const light::AnchorPoint& from,
                                             std::vector<std::int64_t> heights) const {
  MemoryProvider provider("memory", blocks);
  return evidence::make_trust_path(provider, {from, {}, now(), std::move(heights)});
}

const ProofChain& proof_chain() {
  static const ProofChain chain = make_chain();
  return chain;
}

evidence::Fact fact(FactKind kind) {
  const auto& made = proof_chain();
  switch (kind) {
    case FactKind::transaction:
      return require(evidence::transaction_fact(ProofChain::fact_height, 3, made.txs, made.results));
    case FactKind::value: return require(evidence::state_fact(made.tree, as_bytes("k130")));
    case FactKind::absence: return require(evidence::state_fact(made.tree, as_bytes("k131")));
    case FactKind::range: return require(evidence::range_fact(made.tree, as_bytes("k110"), as_bytes("k120")));
  }
  throw std::runtime_error("kind");
}

evidence::ProofFile proof(FactKind kind, std::int64_t anchor_height) {
  const auto& made = proof_chain();
  auto one = fact(kind);
  auto path = require(made.path(made.anchor(anchor_height), evidence::headers_needed(one)));
  return require(
      evidence::assemble({made.plan.chain_id, false, {"a label", "test"}}, std::move(one), std::move(path)));
}

}  // namespace wastewatch::test
