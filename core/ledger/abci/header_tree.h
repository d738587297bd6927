// Older headers under a recent state: the nodes of the tree whose peaks the state keeps under mm/, so that
// the place of any block hash in it can be shown, and the check of what is shown. Nodes are not part of the
// state: a program that executes blocks has them from where it began.
#pragma once

#include <cstdint>
#include <optional>

#include "chain/abci.h"
#include "ledger/errors.h"
#include "ledger/proto/state.pb.h"
#include "merkle/iavl.h"
#include "merkle/simple_tree.h"

namespace rocksdb {
class ColumnFamilyHandle;
class DB;
class WriteBatch;
}  // namespace rocksdb

namespace wastewatch::ledger {

// Errors: state_corrupt, the store's.
Result<v1::HeaderFrontier> read_frontier(const merkle::Tree& tree);

// That the block of `height` has `hash`, under the frontier of a state at or above it. Errors: merkle's
// malformed_proof, wrong_key (another leaf or another place), wrong_root.
Status verify_old_header(const v1::HeaderFrontier& frontier, std::int64_t height, const Hash& hash,
                         const merkle::SimpleProof& proof);

// protobuf { int64 total = 1; int64 index = 2; bytes leaf_hash = 3; repeated bytes aunts = 4 }, as CometBFT
// encodes a proof. Decoding accepts only what encoding writes.
Bytes encode(const merkle::SimpleProof& proof);
std::optional<merkle::SimpleProof> decode_simple_proof(BytesView bytes);

// In a column: level u8 ‖ be64(number of the perfect subtree on that level) → its root. One writer thread;
// reading is thread safe.
class HeaderTree {
 public:
  HeaderTree(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) : db_(db), column_(column) {}

  // What adding `hash` to the tree of `before` makes.
  void stage(const v1::HeaderFrontier& before, BytesView hash, rocksdb::WriteBatch& batch) const;
  // What a restored state tells of the tree: later headers can be proven from it.
  void stage_peaks(const v1::HeaderFrontier& frontier, rocksdb::WriteBatch& batch) const;
  // The path of leaf `index` in the tree of the first `count`. Nothing when a node is from before a restore.
  // Errors: store_failed, store_corrupt.
  Result<std::optional<merkle::SimpleProof>> prove(std::uint64_t index, std::uint64_t count) const;

 private:
  Result<std::optional<Hash>> root_of(std::uint64_t first, std::uint64_t count) const;
  Result<std::optional<Hash>> read(unsigned level, std::uint64_t number) const;
  void put(unsigned level, std::uint64_t number, const Hash& hash, rocksdb::WriteBatch& batch) const;

  rocksdb::DB& db_;
  rocksdb::ColumnFamilyHandle* column_;
};

// abci_query /header, data = protobuf { int64 height = 1 }: the block's place under the asked state's
// frontier.
inline constexpr std::string_view header_path = "/header";
inline constexpr std::string_view header_proof_type = "wastewatch:header";
Bytes encode_header_query(std::int64_t height);
std::optional<std::int64_t> decode_header_query(BytesView bytes);
// `tree`: the asked state.
Result<chain::abci::QueryResult> answer_header_query(const HeaderTree& headers, const merkle::Tree& tree,
                                                     const chain::abci::Query& request);
// The proof in an answer. Nothing when there is none that decodes.
std::optional<merkle::SimpleProof> header_proof_in(const chain::abci::QueryResult& answer);
// That the answer's proofs lead from the block hash to `app_hash`, the root of the state the answer is about:
// for those who have no state of their own. Errors: as verify_old_header; those of an ICS 23 proof.
Status verify_old_header(const Hash& app_hash, std::int64_t height, const Hash& hash,
                         const chain::abci::QueryResult& answer);

}  // namespace wastewatch::ledger
