// Values to JSON in the shape of CometBFT v0.38's RPC: 64-bit integers as strings, hashes and addresses in
// upper-case hexadecimal, bytes in base64, times in RFC 3339. Pure functions, thread safe. Events are left
// out: nothing commits to them.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "chain/json.h"
#include "chain/rpc_types.h"

namespace wastewatch::chain {

nlohmann::json json_of(const BlockId& id);
nlohmann::json json_of(const Header& header);
nlohmann::json json_of(const CommitSig& entry);
nlohmann::json json_of(const Commit& commit);
nlohmann::json json_of(const SignedHeader& signed_header);
nlohmann::json json_of(const crypto::PublicKey& key);  // ed25519 and secp256k1
nlohmann::json json_of(const Validator& validator);
nlohmann::json json_of(const ValidatorSet& set);  // {validators, proposer}
nlohmann::json json_of(const LightBlock& block);
nlohmann::json json_of(const Vote& vote);
nlohmann::json json_of(const Evidence& evidence);  // {type, value}
nlohmann::json json_of(const Block& block);
nlohmann::json json_of(const BlockMeta& meta);
nlohmann::json json_of(const ExecTxResult& result);
nlohmann::json json_of(const ValidatorUpdate& update);
nlohmann::json json_of(const merkle::SimpleProof& proof);
nlohmann::json json_of(const abci::ConsensusParams& params);
nlohmann::json json_of(const abci::Info& info);           // the `response` member
nlohmann::json json_of(const abci::QueryResult& result);  // the `response` member
nlohmann::json json_of(const NodeInfo& info);

// Answers of the routes: the `result` member.
nlohmann::json json_of(const CommitReply& reply);
nlohmann::json json_of(const ValidatorsReply& reply);
nlohmann::json json_of(const BlockReply& reply);
nlohmann::json json_of(const BlockchainReply& reply);
nlohmann::json json_of(const BlockResultsReply& reply);
nlohmann::json json_of(const BlockSearchReply& reply);
nlohmann::json json_of(const TxReply& reply);
nlohmann::json json_of(const TxSearchReply& reply);
nlohmann::json json_of(const StatusReply& reply);
nlohmann::json json_of(const BroadcastTxReply& reply);
nlohmann::json json_of(const BroadcastTxCommitReply& reply);
nlohmann::json json_of(const GenesisDoc& genesis);
nlohmann::json json_of(const GenesisChunk& chunk);
nlohmann::json json_of(const NetInfoReply& reply);
nlohmann::json json_of(const ConsensusParamsReply& reply);
nlohmann::json json_of(const NewBlockEvent& event);

// The envelope.
nlohmann::json json_of(const RpcId& id);
nlohmann::json rpc_result(const RpcId& id, nlohmann::json result);
nlohmann::json rpc_error(const RpcId& id, const RpcError& error);
// `parameters` is an object of named parameters.
nlohmann::json rpc_request(const RpcId& id, std::string_view method, nlohmann::json parameters);

}  // namespace wastewatch::chain
