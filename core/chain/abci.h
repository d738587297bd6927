// ABCI 2.0 as plain values: what CometBFT, or the solo chain, asks an application and what it answers.
// The same interface serves the socket server and the embedded chain, so there is one application.
// Source: CometBFT v0.38 abci specification; field numbers and framing live in core/node.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "chain/types.h"

namespace wastewatch::chain::abci {

struct ConsensusParams {
  std::int64_t block_max_bytes = std::int64_t{2} * 1024 * 1024;
  std::int64_t block_max_gas = -1;
  std::int64_t evidence_max_age_num_blocks = 0;
  std::int64_t evidence_max_age_ns = 0;
  std::int64_t evidence_max_bytes = std::int64_t{1024} * 1024;
  std::vector<std::string> pub_key_types;  // "ed25519", "secp256k1"
  std::uint64_t version_app = 0;
  std::int64_t vote_extensions_enable_height = 0;
  bool operator==(const ConsensusParams&) const = default;
};

struct Info {
  std::string data;
  std::string version;
  std::uint64_t app_version = 0;
  std::int64_t last_block_height = 0;  // durably committed; 0 before the first commit
  Bytes last_block_app_hash;
};

struct InitChain {
  Timestamp time;
  std::string chain_id;
  ConsensusParams consensus_params;
  std::vector<ValidatorUpdate> validators;
  Bytes app_state;  // the genesis document's app_state, JSON bytes
  std::int64_t initial_height = 1;
};

struct InitChainResult {
  std::vector<ValidatorUpdate> validators;  // empty: as in the genesis document
  Bytes app_hash;
};

struct CheckTxResult {
  std::uint32_t code = 0;
  std::string log;  // one English sentence; the code is what counts
  std::int64_t gas_wanted = 0;
};

struct PrepareProposal {
  std::int64_t max_tx_bytes = 0;
  std::vector<Bytes> txs;
  std::int64_t height = 0;
  Timestamp time;
  Bytes proposer_address;
};

struct ProcessProposal {
  std::vector<Bytes> txs;
  std::int64_t height = 0;
  Timestamp time;
  Bytes proposer_address;
};

enum class MisbehaviorType : std::uint8_t { unknown = 0, duplicate_vote = 1, light_client_attack = 2 };

struct Misbehavior {
  MisbehaviorType type = MisbehaviorType::unknown;
  Address validator;
  std::int64_t validator_power = 0;
  std::int64_t height = 0;
  Timestamp time;
  std::int64_t total_voting_power = 0;
};

struct FinalizeBlock {
  std::vector<Bytes> txs;
  std::vector<Misbehavior> misbehavior;
  std::int64_t height = 0;
  Timestamp time;  // block time: the only clock the ledger knows
  Bytes hash;      // of the block being finalised
  Bytes next_validators_hash;
  Bytes proposer_address;
};

struct FinalizeBlockResult {
  std::vector<ExecTxResult> tx_results;  // one a transaction, in order
  std::vector<ValidatorUpdate> validator_updates;
  Bytes app_hash;  // root after this block; committed to by the next header
};

struct Query {
  std::string path;  // "/key", "/range", …
  Bytes data;
  std::int64_t height = 0;  // 0: the latest that can be proven
  bool prove = false;
};

struct ProofOp {
  std::string type;  // "ics23:iavl"
  Bytes key;
  Bytes data;
};

struct QueryResult {
  std::uint32_t code = 0;
  std::string log;
  Bytes key;
  Bytes value;
  std::vector<ProofOp> proof_ops;
  std::int64_t height = 0;
};

struct Snapshot {
  std::uint64_t height = 0;
  std::uint32_t format = 0;
  std::uint32_t chunks = 0;
  Bytes hash;
  Bytes metadata;
};

enum class OfferSnapshotResult : std::uint8_t { accept = 1, abort = 2, reject = 3, reject_format = 4 };
enum class ApplyChunkResult : std::uint8_t {
  accept = 1,
  abort = 2,
  retry = 3,
  retry_snapshot = 4,
  reject_snapshot = 5
};

struct ApplyChunkOutcome {
  ApplyChunkResult result = ApplyChunkResult::abort;
  std::vector<std::uint32_t> refetch_chunks{};  // thrown away and fetched again
  std::vector<std::string> reject_senders{};    // peers to drop
};

// Thread safety, as CometBFT's four connections need it: check_tx, query and the snapshot readers may run
// concurrently with everything; init_chain, prepare/process_proposal, finalize_block and commit are called in
// order by one thread. The server answers an Error with an exception; is_damage() says whether it keeps
// serving others.
class Application {
 public:
  virtual ~Application() = default;
  virtual Result<Info> info() = 0;
  virtual Result<InitChainResult> init_chain(const InitChain& request) = 0;
  virtual Result<CheckTxResult> check_tx(BytesView tx, bool recheck) = 0;
  virtual Result<std::vector<Bytes>> prepare_proposal(const PrepareProposal& request) = 0;
  virtual Result<bool> process_proposal(const ProcessProposal& request) = 0;  // true: accept
  virtual Result<FinalizeBlockResult> finalize_block(const FinalizeBlock& request) = 0;
  // Durable when it returns. The result is the lowest height whose blocks must be kept (0: all).
  virtual Result<std::int64_t> commit() = 0;
  virtual Result<QueryResult> query(const Query& request) = 0;
  // Whether the error means that the store failed or is damaged, so that nothing can be served any more.
  // Other errors concern one call: out of order, or impossible.
  virtual bool is_damage(const Error&) const { return true; }

  // State sync; the defaults offer nothing and accept nothing.
  virtual Result<std::vector<Snapshot>> list_snapshots() { return std::vector<Snapshot>{}; }
  virtual Result<Bytes> load_snapshot_chunk(std::uint64_t, std::uint32_t, std::uint32_t) { return Bytes{}; }
  virtual Result<OfferSnapshotResult> offer_snapshot(const Snapshot&, BytesView) {
    return OfferSnapshotResult::reject;
  }
  virtual Result<ApplyChunkOutcome> apply_snapshot_chunk(std::uint32_t, BytesView, const std::string&) {
    return ApplyChunkOutcome{};
  }
};

}  // namespace wastewatch::chain::abci
