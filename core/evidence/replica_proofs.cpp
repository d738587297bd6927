#include "evidence/replica_proofs.h"

#include "chain/hashes.h"
#include "light/trust_state.h"
#include "merkle/tree_store.h"

namespace wastewatch::evidence {
namespace {

Result<ProofFile> finish(const LocalProofs& from, Result<Fact> fact, std::string label) {
  if (!fact) return fail(fact.error());
  auto path = make_trust_path(from.blocks, {from.anchor, from.options, from.at, headers_needed(*fact)});
  if (!path) return fail(path.error());
  ProofHead head{from.reader.chain_id(), from.solo, {std::move(label), from.program}};
  return assemble(std::move(head), std::move(*fact), std::move(*path));
}

// The newest state with a known header after it.
Result<merkle::Tree> provable_tree(const LocalProofs& from) {
  const auto& newest = from.reader.tree();
  if (from.blocks.light_block(newest.version() + 1, {})) return newest;
  if (!newest.store()) return fail(Errc::not_provable, "the header after the newest block is not known yet");
  return newest.store()->load(newest.version() - 1);
}

std::vector<chain::ExecTxResult> results_of(const index::StoredBlock& stored) {
  std::vector<chain::ExecTxResult> out;
  out.reserve(stored.results.size());
  for (const auto& result : stored.results) {
    out.push_back({result.code, result.data, result.gas_wanted, result.gas_used, {}, {}});
  }
  return out;
}

bool within_period(const chain::Header& header, const light::VerificationOptions& options, Timestamp at) {
  return light::trust_state(header, options.trusting_period_ns, at).phase != light::TrustPhase::expired;
}

}  // namespace

Result<chain::LightBlock> LocalBlocks::light_block(std::int64_t height, std::stop_token) {
  const std::int64_t wanted = height == 0 ? reader_.height() : height;
  auto block = reader_.light_block(wanted);
  if (block || store_ == nullptr) return block;
  auto stored = store_->at(wanted);
  if (!stored) return fail(stored.error());
  if (!*stored) return fail(light::Errc::height_too_high, std::to_string(wanted));
  return std::move(**stored);
}

Result<std::vector<chain::LightBlock>> LocalBlocks::light_blocks(std::int64_t from, std::int64_t to,
                                                                 std::stop_token stop) {
  constexpr std::int64_t at_once = 100;
  std::vector<chain::LightBlock> out;
  for (std::int64_t height = from; height <= to && height < from + at_once; ++height) {
    auto block = light_block(height, stop);
    if (!block) return fail(block.error());
    out.push_back(std::move(*block));
  }
  return out;
}

Status LocalBlocks::report_evidence(const chain::Evidence&, std::stop_token) {
  return fail(light::Errc::no_response, "the replica forwards nothing");
}

Result<light::AnchorPoint> usable_anchor(const index::Reader& reader, const light::AnchorPoint& own,
                                         const light::VerificationOptions& options, Timestamp at) {
  std::int64_t low = own.height;
  std::int64_t high = reader.height();
  const auto newest = reader.light_block(high);
  if (!newest) return fail(newest.error());
  if (const auto block = reader.light_block(low);
      block && within_period(block->signed_header.header, options, at)) {
    return own;
  }
  if (!within_period(newest->signed_header.header, options, at)) return fail(light::Errc::expired_trust);
  while (low + 1 < high) {
    const std::int64_t middle = low + (high - low) / 2;
    const auto block = reader.light_block(middle);
    const bool usable = block && within_period(block->signed_header.header, options, at);
    (usable ? high : low) = middle;
  }
  const auto block = reader.light_block(high);
  if (!block) return fail(block.error());
  return light::AnchorPoint{high, chain::header_hash(block->signed_header.header)};
}

Result<ProofFile> prove_transaction(const LocalProofs& from, const Hash& tx_hash, std::string label) {
  const auto found = from.reader.transaction(tx_hash);
  if (!found) return fail(found.error());
  const auto stored = from.reader.block(found->place.height);
  if (!stored) return fail(stored.error());
  // The result needs the next header; without it the transaction alone is proven.
  const bool next_known = from.blocks.light_block(found->place.height + 1, {}).has_value();
  const auto results = next_known ? results_of(*stored) : std::vector<chain::ExecTxResult>{};
  auto fact = transaction_fact(found->place.height, found->place.index, stored->block.txs, results);
  return finish(from, std::move(fact), std::move(label));
}

Result<ProofFile> prove_state(const LocalProofs& from, BytesView key, std::string label) {
  const auto tree = provable_tree(from);
  if (!tree) return fail(tree.error());
  return finish(from, state_fact(*tree, key), std::move(label));
}

Result<ProofFile> prove_range(const LocalProofs& from, BytesView low, BytesView high, std::string label) {
  const auto tree = provable_tree(from);
  if (!tree) return fail(tree.error());
  return finish(from, range_fact(*tree, low, high), std::move(label));
}

}  // namespace wastewatch::evidence
