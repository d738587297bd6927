// The routes of one node as functions. Everything they return is decoded and bounded, and nothing of it is
// verified: callers hold it against trusted headers. Blocking, for worker threads; thread safe. Errors of
// all: rpc::Errc.
#pragma once

#include "chain/json_decode.h"
#include "rpc/channel.h"

namespace wastewatch::rpc {

// Of the answers to many questions for blocks.
struct BlocksLimits {
  std::size_t one = 0;  // bytes of one answer; 0: the route's
  std::size_t all = max_collected_bytes;
};

class Client {
 public:
  Client(HttpClient& http, std::string address, std::size_t batch_size = default_batch_size)
      : channel_(http, std::move(address), batch_size) {}

  Channel& channel() { return channel_; }
  const std::string& address() const { return channel_.address(); }
  // Asked for patience, and is not to be asked yet.
  bool is_paused() const { return channel_.pacer().pause() > std::chrono::milliseconds{0}; }

  Result<chain::StatusReply> status(const std::stop_token& stop);
  Result<chain::NetInfoReply> net_info(const std::stop_token& stop);
  // A node's own statement about the round it is in; not provable.
  Result<chain::ConsensusStateReply> consensus_state(const std::stop_token& stop);
  Result<chain::abci::Info> abci_info(const std::stop_token& stop);
  // In one piece, else in chunks when the node says it is too large (at most 256 MiB, within five minutes).
  Result<chain::GenesisDoc> genesis(const std::stop_token& stop);

  // Height 0: the latest.
  Result<chain::CommitReply> commit(std::int64_t height, const std::stop_token& stop);
  Result<chain::BlockReply> block(std::int64_t height, const std::stop_token& stop);
  Result<chain::BlockResultsReply> block_results(std::int64_t height, const std::stop_token& stop);
  Result<chain::ConsensusParamsReply> consensus_params(std::int64_t height, const std::stop_token& stop);
  // All pages, within half a minute; not held against any hash. Errors also: wrong_content when a page that
  // is not the last one is not full, or pages do not add up.
  Result<chain::ValidatorSet> validators(std::int64_t height, const std::stop_token& stop);
  // Metas of [from, to], newest first, at most 20.
  Result<chain::BlockchainReply> blockchain(std::int64_t from, std::int64_t to, const std::stop_token& stop);
  // Blocks of consecutive heights in batches, in order, in flight at once; at least one and possibly fewer
  // than asked, so that they stay within the limits.
  Result<std::vector<chain::BlockReply>> blocks(std::int64_t from, std::int64_t to,
                                                const std::stop_token& stop, const BlocksLimits& limits = {});

  Result<chain::TxReply> tx(const Hash& hash, bool prove, const std::stop_token& stop);
  Result<chain::abci::QueryResult> abci_query(const chain::abci::Query& query, const std::stop_token& stop);
  // As a part of a task.
  Result<chain::abci::QueryResult> abci_query(const chain::abci::Query& query, Budget& budget,
                                              const std::stop_token& stop);
  Result<chain::BroadcastTxReply> broadcast_tx_sync(BytesView tx, const std::stop_token& stop);
  // The evidence's hash.
  Result<Bytes> broadcast_evidence(const chain::Evidence& evidence, const std::stop_token& stop);

 private:
  Channel channel_;
};

// Parameters of routes that take a height; 0 leaves it out.
std::string height_parameters(std::int64_t height);
std::string validators_parameters(std::int64_t height, std::int64_t page);
inline constexpr std::int64_t validators_per_page = 100;
// What the answer to `block` may have when blocks are at most so large: transactions of one byte take seven
// thirds of their encoded size in base64, signatures and evidence in JSON less than three times.
std::size_t block_reply_bytes(const chain::abci::ConsensusParams& params);

}  // namespace wastewatch::rpc
