// Making proof files from values that the caller has: blocks, a state tree or a node's answer, and a chain of
// trust. Whatever is built was checked before it is returned. Pure; thread safe.
//
//   auto fact = transaction_fact(height, index, block.txs, results);
//   auto path = make_trust_path(provider, {anchor, options, now, headers_needed(*fact)});
//   auto file = assemble({chain_id, solo, context}, *fact, *path);
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "chain/abci.h"
#include "evidence/proof_file.h"
#include "merkle/iavl.h"

namespace wastewatch::evidence {

// Transaction `index` of block `height`. `results` are those of all its transactions, or nothing: then the
// result is not proven. Errors: not_provable (no such transaction, another number of results).
Result<Fact> transaction_fact(std::int64_t height, std::uint32_t index, std::span<const Bytes> txs,
                              std::span<const chain::ExecTxResult> results);

// `tree` is the state after its version, which is the block's height. Whether the key exists decides between
// existence and absence. Errors: merkle's.
Result<Fact> state_fact(const merkle::Tree& tree, BytesView key);
// All keys of [from, to), at most merkle::max_range_items. Errors: merkle's.
Result<Fact> range_fact(const merkle::Tree& tree, BytesView from, BytesView to);

// From a node's answer to abci_query "/key" with its proof. Errors: not_provable, merkle's.
Result<Fact> state_fact(const chain::abci::QueryResult& answer);
// From an answer to "/range" for [from, to). Errors: as above.
Result<Fact> range_fact(const chain::abci::QueryResult& answer, BytesView from, BytesView to);

struct ProofHead {
  std::string chain_id;
  bool solo = false;
  Context context;
};

// The file, after check_proof accepted it by the rules it was made with. Errors: the first failing step's.
Result<ProofFile> assemble(ProofHead head, Fact fact, TrustPath trust);

}  // namespace wastewatch::evidence
