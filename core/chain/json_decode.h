// CometBFT's JSON to values: strict about form (64-bit integers as strings, hexadecimal, base64, RFC 3339),
// bounded in size, and every fault names the path of the member. Addresses of validators are derived from
// their keys; a stated address must agree. Decoding proves nothing: validate.h and core/light do. Errors of
// all: missing_member, wrong_member, too_large, unsupported_key_type, malformed_key, address_mismatch.
//
//   auto replies = parse_rpc_replies(body);
//   auto commit = decode_reply(replies->front(), commit_reply_from_json);
#pragma once

#include "chain/json.h"
#include "chain/rpc_types.h"

namespace wastewatch::chain {

// Types
Result<Header> header_from_json(const JsonValue& value);
Result<Commit> commit_from_json(const JsonValue& value);
Result<SignedHeader> signed_header_from_json(const JsonValue& value);
Result<ValidatorSet> validator_set_from_json(
    const JsonValue& value);  // {validators, proposer}, in the given order
Result<LightBlock> light_block_from_json(const JsonValue& value);  // {signed_header, validator_set}
Result<Vote> vote_from_json(const JsonValue& value);
Result<Evidence> evidence_from_json(const JsonValue& value);  // {type, value}
Result<Block> block_from_json(const JsonValue& value);
Result<abci::ConsensusParams> consensus_params_from_json(const JsonValue& value);
Result<GenesisDoc> genesis_from_json(const JsonValue& value);  // a genesis file

// Answers of the RPC routes (the `result` member)
Result<CommitReply> commit_reply_from_json(const JsonValue& value);
Result<ValidatorsReply> validators_reply_from_json(const JsonValue& value);
Result<BlockReply> block_reply_from_json(const JsonValue& value);
Result<Header> header_reply_from_json(const JsonValue& value);
Result<BlockchainReply> blockchain_reply_from_json(const JsonValue& value);
Result<BlockResultsReply> block_results_reply_from_json(const JsonValue& value);
Result<BlockSearchReply> block_search_reply_from_json(const JsonValue& value);
Result<TxReply> tx_reply_from_json(const JsonValue& value);
Result<TxSearchReply> tx_search_reply_from_json(const JsonValue& value);
Result<StatusReply> status_reply_from_json(const JsonValue& value);
Result<abci::Info> abci_info_reply_from_json(const JsonValue& value);
Result<abci::QueryResult> abci_query_reply_from_json(const JsonValue& value);
Result<BroadcastTxReply> broadcast_tx_reply_from_json(const JsonValue& value);
Result<BroadcastTxCommitReply> broadcast_tx_commit_reply_from_json(const JsonValue& value);
Result<GenesisDoc> genesis_reply_from_json(const JsonValue& value);
Result<GenesisChunk> genesis_chunk_reply_from_json(const JsonValue& value);
Result<NetInfoReply> net_info_reply_from_json(const JsonValue& value);
Result<ConsensusParamsReply> consensus_params_reply_from_json(const JsonValue& value);
Result<ConsensusStateReply> consensus_state_reply_from_json(const JsonValue& value);
Result<Bytes> broadcast_evidence_reply_from_json(const JsonValue& value);  // its hash

// A message of a subscription: nothing for the empty confirmation and for events of other kinds.
Result<std::optional<NewBlockEvent>> new_block_event_from_json(const JsonValue& value);

}  // namespace wastewatch::chain
