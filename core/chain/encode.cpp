#include "chain/encoding.h"
#include "chain/proto_append.h"

namespace wastewatch::chain {

void append_header(Bytes& out, const Header& h) {
  append_message_field(out, 1, [&](Bytes& to) { append_consensus(to, h.version); });
  append_bytes_field(out, 2, as_bytes(h.chain_id));
  append_int_field(out, 3, h.height);
  append_message_field(out, 4, [&](Bytes& to) { append_timestamp(to, h.time); });
  append_message_field(out, 5, [&](Bytes& to) { append_block_id(to, h.last_block_id); });
  append_bytes_field(out, 6, h.last_commit_hash);
  append_bytes_field(out, 7, h.data_hash);
  append_bytes_field(out, 8, h.validators_hash);
  append_bytes_field(out, 9, h.next_validators_hash);
  append_bytes_field(out, 10, h.consensus_hash);
  append_bytes_field(out, 11, h.app_hash);
  append_bytes_field(out, 12, h.last_results_hash);
  append_bytes_field(out, 13, h.evidence_hash);
  append_bytes_field(out, 14, h.proposer_address);
}

void append_commit_sig(Bytes& out, const CommitSig& entry) {
  append_varint_field(out, 1, static_cast<std::uint64_t>(entry.block_id_flag));
  append_bytes_field(out, 2, entry.validator_address);
  append_message_field(out, 3, [&](Bytes& to) { append_timestamp(to, entry.timestamp); });
  append_bytes_field(out, 4, entry.signature);
}

void append_commit(Bytes& out, const Commit& commit) {
  append_int_field(out, 1, commit.height);
  append_int_field(out, 2, commit.round);
  append_message_field(out, 3, [&](Bytes& to) { append_block_id(to, commit.block_id); });
  for (const auto& entry : commit.signatures) {
    append_message_field(out, 4, [&](Bytes& to) { append_commit_sig(to, entry); });
  }
}

void append_vote(Bytes& out, const Vote& vote) {
  append_varint_field(out, 1, vote.type);
  append_int_field(out, 2, vote.height);
  append_int_field(out, 3, vote.round);
  append_message_field(out, 4, [&](Bytes& to) { append_block_id(to, vote.block_id); });
  append_message_field(out, 5, [&](Bytes& to) { append_timestamp(to, vote.timestamp); });
  append_bytes_field(out, 6, vote.validator_address);
  append_int_field(out, 7, vote.validator_index);
  append_bytes_field(out, 8, vote.signature);
  append_bytes_field(out, 9, vote.extension);
  append_bytes_field(out, 10, vote.extension_signature);
}

void append_validator(Bytes& out, const Validator& validator) {
  append_bytes_field(out, 1, validator.address);
  append_message_field(out, 2, [&](Bytes& to) { append_public_key(to, validator.public_key); });
  append_int_field(out, 3, validator.voting_power);
  append_int_field(out, 4, validator.proposer_priority);
}

// total_voting_power stays zero, as CometBFT writes it.
void append_validator_set(Bytes& out, const ValidatorSet& set) {
  for (const auto& validator : set.validators) {
    append_message_field(out, 1, [&](Bytes& to) { append_validator(to, validator); });
  }
  if (!set.proposer) return;
  for (const auto& validator : set.validators) {
    if (validator.address != *set.proposer) continue;
    append_message_field(out, 2, [&](Bytes& to) { append_validator(to, validator); });
    return;
  }
}

void append_signed_header(Bytes& out, const SignedHeader& signed_header) {
  append_message_field(out, 1, [&](Bytes& to) { append_header(to, signed_header.header); });
  append_message_field(out, 2, [&](Bytes& to) { append_commit(to, signed_header.commit); });
}

void append_light_block(Bytes& out, const LightBlock& block) {
  append_message_field(out, 1, [&](Bytes& to) { append_signed_header(to, block.signed_header); });
  append_message_field(out, 2, [&](Bytes& to) { append_validator_set(to, block.validators); });
}

namespace {

template <class T>
Bytes encoded(void (*append_fields)(Bytes&, const T&), const T& value) {
  Bytes out;
  append_fields(out, value);
  return out;
}

}  // namespace

Bytes encode_header(const Header& header) { return encoded(append_header, header); }
Bytes encode_block_id(const BlockId& id) { return encoded(append_block_id, id); }
Bytes encode_commit_sig(const CommitSig& entry) { return encoded(append_commit_sig, entry); }
Bytes encode_commit(const Commit& commit) { return encoded(append_commit, commit); }
Bytes encode_vote(const Vote& vote) { return encoded(append_vote, vote); }
Bytes encode_validator(const Validator& validator) { return encoded(append_validator, validator); }
Bytes encode_validator_set(const ValidatorSet& set) { return encoded(append_validator_set, set); }
Bytes encode_signed_header(const SignedHeader& value) { return encoded(append_signed_header, value); }
Bytes encode_light_block(const LightBlock& block) { return encoded(append_light_block, block); }

Bytes encode_simple_validator(const Validator& validator) {
  Bytes out;
  append_message_field(out, 1, [&](Bytes& to) { append_public_key(to, validator.public_key); });
  append_int_field(out, 2, validator.voting_power);
  return out;
}

Bytes encode_result_leaf(const ExecTxResult& result) {
  Bytes out;
  append_varint_field(out, 1, result.code);
  append_bytes_field(out, 2, result.data);
  append_int_field(out, 5, result.gas_wanted);
  append_int_field(out, 6, result.gas_used);
  return out;
}

Bytes encode_block(const Block& block) {
  Bytes out;
  append_message_field(out, 1, [&](Bytes& to) { append_header(to, block.header); });
  append_message_field(out, 2, [&](Bytes& to) {
    for (const auto& tx : block.txs) append_element(to, 1, tx);
  });
  append_message_field(out, 3, [&](Bytes& to) {
    for (const auto& evidence : block.evidence) append_element(to, 1, encode_evidence(evidence));
  });
  append_message_field(out, 4, [&](Bytes& to) { append_commit(to, block.last_commit); });
  return out;
}

}  // namespace wastewatch::chain
