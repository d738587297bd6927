#include "evidence/build.h"

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "evidence/check.h"
#include "merkle/ics23_codec.h"
#include "merkle/proof.h"

namespace wastewatch::evidence {
namespace {

std::vector<Bytes> tx_leaves(std::span<const Bytes> txs) {
  std::vector<Bytes> out;
  out.reserve(txs.size());
  for (const auto& tx : txs) out.push_back(to_bytes(chain::tx_hash(tx).view()));
  return out;
}

std::vector<Bytes> result_leaves(std::span<const chain::ExecTxResult> results) {
  std::vector<Bytes> out;
  out.reserve(results.size());
  for (const auto& result : results) out.push_back(chain::encode_result_leaf(result));
  return out;
}

Fact fact_of(std::int64_t height, BytesView key, merkle::ics23::CommitmentProof proof) {
  StateFact fact{height, to_bytes(key), {}, std::move(proof)};
  if (const auto* existence = std::get_if<merkle::ics23::ExistenceProof>(&fact.proof)) {
    fact.value = existence->value;
  }
  return fact;
}

Result<BytesView> proof_bytes(const chain::abci::QueryResult& answer) {
  if (answer.code != 0) return fail(Errc::not_provable, answer.log);
  if (answer.proof_ops.empty()) return fail(Errc::not_provable, "the node gave no proof");
  return BytesView(answer.proof_ops.front().data);
}

}  // namespace

Result<Fact> transaction_fact(std::int64_t height, std::uint32_t index, std::span<const Bytes> txs,
                              std::span<const chain::ExecTxResult> results) {
  if (index >= txs.size()) return fail(Errc::not_provable, "the block has no such transaction");
  TransactionFact fact{height, index, txs[index], merkle::simple_proof(tx_leaves(txs), index), {}};
  if (results.empty()) return fact;
  if (results.size() != txs.size()) return fail(Errc::not_provable, "another number of results");
  const auto& result = results[index];
  fact.result = ResultFact{result.code, result.data, result.gas_wanted, result.gas_used,
                           merkle::simple_proof(result_leaves(results), index)};
  return fact;
}

Result<Fact> state_fact(const merkle::Tree& tree, BytesView key) {
  auto proof = merkle::prove(tree, key);
  if (!proof) return fail(proof.error());
  return fact_of(tree.version(), key, std::move(*proof));
}

Result<Fact> range_fact(const merkle::Tree& tree, BytesView from, BytesView to) {
  auto proof = merkle::prove_range(tree, from, to, merkle::max_range_items);
  if (!proof) return fail(proof.error());
  return RangeFact{tree.version(), to_bytes(from), to_bytes(to), std::move(*proof)};
}

Result<Fact> state_fact(const chain::abci::QueryResult& answer) {
  const auto bytes = proof_bytes(answer);
  if (!bytes) return fail(bytes.error());
  auto proof = merkle::ics23::decode(*bytes);
  if (!proof) return fail(proof.error());
  return fact_of(answer.height, answer.key, std::move(*proof));
}

Result<Fact> range_fact(const chain::abci::QueryResult& answer, BytesView from, BytesView to) {
  const auto bytes = proof_bytes(answer);
  if (!bytes) return fail(bytes.error());
  auto proof = merkle::decode_range(*bytes);
  if (!proof) return fail(proof.error());
  return RangeFact{answer.height, to_bytes(from), to_bytes(to), std::move(*proof)};
}

Result<ProofFile> assemble(ProofHead head, Fact fact, TrustPath trust) {
  ProofFile file{std::move(head.chain_id), head.solo, std::move(fact), std::move(trust),
                 std::move(head.context)};
  const auto report = check_proof(file, {.verification = file.trust.options});
  if (const auto* error = report.first_error()) return fail(*error);
  return file;
}

}  // namespace wastewatch::evidence
