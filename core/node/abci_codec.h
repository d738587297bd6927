// Translation between CometBFT's ABCI messages and chain/abci.h: one function a type, nothing else knows the
// protobuf classes. Pure functions.
#pragma once

#include "chain/abci.h"
#include "node/errors.h"
#include "node/proto/abci.pb.h"

namespace wastewatch::node {

Timestamp from_pb(const google::protobuf::Timestamp& time);
chain::abci::ConsensusParams from_pb(const pb::ConsensusParams& params);
// Errors: malformed_message (a key type this program does not know).
Result<chain::ValidatorUpdate> from_pb(const pb::ValidatorUpdate& update);
Result<chain::abci::InitChain> from_pb(const pb::RequestInitChain& request);
chain::abci::PrepareProposal from_pb(const pb::RequestPrepareProposal& request);
chain::abci::ProcessProposal from_pb(const pb::RequestProcessProposal& request);
// Errors: malformed_message (a misbehaving validator's address is not 20 bytes).
Result<chain::abci::FinalizeBlock> from_pb(const pb::RequestFinalizeBlock& request);
chain::abci::Query from_pb(const pb::RequestQuery& request);
// As stored by the solo chain. Errors: malformed_message.
Result<chain::abci::FinalizeBlockResult> from_pb(const pb::ResponseFinalizeBlock& response);
chain::abci::Snapshot from_pb(const pb::Snapshot& snapshot);

void to_pb(const chain::abci::Info& info, pb::ResponseInfo& out);
void to_pb(const chain::abci::InitChainResult& result, pb::ResponseInitChain& out);
void to_pb(const chain::abci::CheckTxResult& result, pb::ResponseCheckTx& out);
void to_pb(const chain::abci::FinalizeBlockResult& result, pb::ResponseFinalizeBlock& out);
void to_pb(const chain::abci::QueryResult& result, pb::ResponseQuery& out);
void to_pb(const chain::abci::ApplyChunkOutcome& outcome, pb::ResponseApplySnapshotChunk& out);
void to_pb(const chain::abci::Snapshot& snapshot, pb::Snapshot& out);

}  // namespace wastewatch::node
