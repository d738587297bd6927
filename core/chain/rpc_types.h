// What CometBFT's RPC routes answer, as plain values. Source: CometBFT v0.38.25 rpc/core/types/responses.go.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "chain/abci.h"
#include "chain/types.h"
#include "merkle/simple_tree.h"

namespace wastewatch::chain {

struct CommitReply {
  SignedHeader signed_header;
  bool canonical = false;  // false: the node's own view of the latest commit
};

struct ValidatorsReply {  // one page, at most 100
  std::int64_t block_height = 0;
  std::vector<Validator> validators;
  std::int64_t count = 0;
  std::int64_t total = 0;
};

struct BlockReply {
  BlockId block_id;
  std::optional<Block> block;  // none when a hash is unknown
};

struct BlockchainReply {
  std::int64_t last_height = 0;
  std::vector<BlockMeta> block_metas;  // newest first, at most 20
};

struct BlockResultsReply {
  std::int64_t height = 0;
  std::vector<ExecTxResult> tx_results;
  std::vector<ValidatorUpdate> validator_updates;
  Bytes app_hash;
};

struct TxProof {
  Hash root_hash;
  Bytes data;
  merkle::SimpleProof proof;
};

struct TxReply {
  Bytes hash;
  std::int64_t height = 0;
  std::uint32_t index = 0;
  ExecTxResult tx_result;
  Bytes tx;
  std::optional<TxProof> proof;
};

struct TxSearchReply {
  std::vector<TxReply> txs;
  std::int64_t total_count = 0;
};

struct BlockSearchReply {
  std::vector<BlockReply> blocks;
  std::int64_t total_count = 0;
};

struct NodeInfo {
  std::string id;
  std::string listen_address;
  std::string network;  // the chain id
  std::string version;
  std::string moniker;
  Consensus protocol;
  std::uint64_t protocol_p2p = 0;
  Bytes channels;
  std::string tx_index;
  std::string rpc_address;
};

struct SyncInfo {
  Bytes latest_block_hash;
  Bytes latest_app_hash;
  std::int64_t latest_block_height = 0;
  Timestamp latest_block_time;
  Bytes earliest_block_hash;
  Bytes earliest_app_hash;
  std::int64_t earliest_block_height = 0;
  Timestamp earliest_block_time;
  bool catching_up = false;
};

struct StatusReply {
  NodeInfo node_info;
  SyncInfo sync_info;
  std::optional<Validator> validator;  // the node's own; none when its key type is unknown to us
};

struct BroadcastTxReply {
  std::uint32_t code = 0;
  Bytes data;
  std::string log;
  std::string codespace;
  Bytes hash;
};

struct BroadcastTxCommitReply {
  ExecTxResult check_tx;
  ExecTxResult tx_result;
  Bytes hash;
  std::int64_t height = 0;
};

struct GenesisValidator {
  Validator validator;
  std::string name;
};

struct GenesisDoc {
  Timestamp genesis_time;
  std::string chain_id;
  std::int64_t initial_height = 1;
  abci::ConsensusParams consensus_params;
  std::vector<GenesisValidator> validators;
  Bytes app_hash;
  std::string app_state;  // JSON text, empty when absent
};

struct GenesisChunk {
  std::int64_t chunk = 0;
  std::int64_t total = 0;
  Bytes data;
};

struct Peer {
  NodeInfo node_info;
  bool outbound = false;
  std::string remote_ip;
};

struct NetInfoReply {
  bool listening = false;
  std::vector<std::string> listeners;
  std::vector<Peer> peers;
};

struct ConsensusParamsReply {
  std::int64_t block_height = 0;
  abci::ConsensusParams consensus_params;
};

// Unstable by CometBFT's own words: shown as text only.
struct ConsensusStateReply {
  std::string round_state;  // JSON text
};

// A websocket event. A hint only: what it says is fetched and verified.
struct NewBlockEvent {
  std::string query;
  BlockReply block;
};

}  // namespace wastewatch::chain
