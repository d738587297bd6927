#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/json_encode.h"
#include "chain/json_forms.h"

namespace wastewatch::chain {

using nlohmann::json;

json json_of(const BlockId& id) {
  return {{"hash", hex_json(id.hash)},
          {"parts", {{"total", id.part_set_header.total}, {"hash", hex_json(id.part_set_header.hash)}}}};
}

json json_of(const Header& h) {
  json version = json::object();
  if (h.version.block != 0) version["block"] = decimal(h.version.block);
  if (h.version.app != 0) version["app"] = decimal(h.version.app);
  return {{"version", std::move(version)},
          {"chain_id", h.chain_id},
          {"height", decimal(h.height)},
          {"time", to_rfc3339(h.time)},
          {"last_block_id", json_of(h.last_block_id)},
          {"last_commit_hash", hex_json(h.last_commit_hash)},
          {"data_hash", hex_json(h.data_hash)},
          {"validators_hash", hex_json(h.validators_hash)},
          {"next_validators_hash", hex_json(h.next_validators_hash)},
          {"consensus_hash", hex_json(h.consensus_hash)},
          {"app_hash", hex_json(h.app_hash)},
          {"last_results_hash", hex_json(h.last_results_hash)},
          {"evidence_hash", hex_json(h.evidence_hash)},
          {"proposer_address", hex_json(h.proposer_address)}};
}

json json_of(const CommitSig& entry) {
  return {{"block_id_flag", static_cast<int>(entry.block_id_flag)},
          {"validator_address", hex_json(entry.validator_address)},
          {"timestamp", to_rfc3339(entry.timestamp)},
          {"signature", base64_or_null(entry.signature)}};
}

json json_of(const Commit& commit) {
  return {{"height", decimal(commit.height)},
          {"round", commit.round},
          {"block_id", json_of(commit.block_id)},
          {"signatures", array_of(commit.signatures)}};
}

json json_of(const SignedHeader& signed_header) {
  return {{"header", json_of(signed_header.header)}, {"commit", json_of(signed_header.commit)}};
}

json json_of(const crypto::PublicKey& key) {
  return {{"type", crypto::json_type_name(key.type)}, {"value", to_base64(key.bytes)}};
}

json json_of(const Validator& validator) {
  return {{"address", hex_json(validator.address)},
          {"pub_key", json_of(validator.public_key)},
          {"voting_power", decimal(validator.voting_power)},
          {"proposer_priority", decimal(validator.proposer_priority)}};
}

json json_of(const ValidatorSet& set) {
  json proposer;
  for (const auto& validator : set.validators) {
    if (set.proposer == validator.address) proposer = json_of(validator);
  }
  return {{"validators", array_of(set.validators)}, {"proposer", std::move(proposer)}};
}

json json_of(const LightBlock& block) {
  return {{"signed_header", json_of(block.signed_header)}, {"validator_set", json_of(block.validators)}};
}

json json_of(const Vote& vote) {
  return {{"type", vote.type},
          {"height", decimal(vote.height)},
          {"round", vote.round},
          {"block_id", json_of(vote.block_id)},
          {"timestamp", to_rfc3339(vote.timestamp)},
          {"validator_address", hex_json(vote.validator_address)},
          {"validator_index", vote.validator_index},
          {"signature", base64_or_null(vote.signature)},
          {"extension", base64_or_null(vote.extension)},
          {"extension_signature", base64_or_null(vote.extension_signature)}};
}

namespace {

json evidence_value(const DuplicateVoteEvidence& evidence) {
  return {{"vote_a", json_of(evidence.vote_a)},
          {"vote_b", json_of(evidence.vote_b)},
          {"TotalVotingPower", decimal(evidence.total_voting_power)},
          {"ValidatorPower", decimal(evidence.validator_power)},
          {"Timestamp", to_rfc3339(evidence.timestamp)}};
}

json evidence_value(const LightClientAttackEvidence& evidence) {
  return {{"ConflictingBlock", json_of(evidence.conflicting_block)},
          {"CommonHeight", decimal(evidence.common_height)},
          {"ByzantineValidators", array_of(evidence.byzantine_validators)},
          {"TotalVotingPower", decimal(evidence.total_voting_power)},
          {"Timestamp", to_rfc3339(evidence.timestamp)}};
}

}  // namespace

json json_of(const Evidence& evidence) {
  const bool votes = std::holds_alternative<DuplicateVoteEvidence>(evidence);
  return {{"type", votes ? "tendermint/DuplicateVoteEvidence" : "tendermint/LightClientAttackEvidence"},
          {"value", std::visit([](const auto& kind) { return evidence_value(kind); }, evidence)}};
}

json json_of(const Block& block) {
  json txs = json::array();
  for (const auto& tx : block.txs) txs.push_back(to_base64(tx));
  return {{"header", json_of(block.header)},
          {"data", {{"txs", std::move(txs)}}},
          {"evidence", {{"evidence", array_of(block.evidence)}}},
          {"last_commit", json_of(block.last_commit)}};
}

json json_of(const BlockMeta& meta) {
  return {{"block_id", json_of(meta.block_id)},
          {"block_size", decimal(meta.block_size)},
          {"header", json_of(meta.header)},
          {"num_txs", decimal(meta.num_txs)}};
}

json json_of(const merkle::SimpleProof& proof) {
  json aunts = json::array();
  for (const auto& aunt : proof.aunts) aunts.push_back(to_base64(aunt));
  return {{"total", decimal(proof.total)},
          {"index", decimal(proof.index)},
          {"leaf_hash", to_base64(proof.leaf_hash)},
          {"aunts", std::move(aunts)}};
}

}  // namespace wastewatch::chain
