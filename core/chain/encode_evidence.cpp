#include "chain/encoding.h"
#include "chain/proto_append.h"

namespace wastewatch::chain {

void append_duplicate_vote(Bytes& out, const DuplicateVoteEvidence& evidence) {
  append_message_field(out, 1, [&](Bytes& to) { append_vote(to, evidence.vote_a); });
  append_message_field(out, 2, [&](Bytes& to) { append_vote(to, evidence.vote_b); });
  append_int_field(out, 3, evidence.total_voting_power);
  append_int_field(out, 4, evidence.validator_power);
  append_message_field(out, 5, [&](Bytes& to) { append_timestamp(to, evidence.timestamp); });
}

void append_light_client_attack(Bytes& out, const LightClientAttackEvidence& evidence) {
  append_message_field(out, 1, [&](Bytes& to) { append_light_block(to, evidence.conflicting_block); });
  append_int_field(out, 2, evidence.common_height);
  for (const auto& validator : evidence.byzantine_validators) {
    append_message_field(out, 3, [&](Bytes& to) { append_validator(to, validator); });
  }
  append_int_field(out, 4, evidence.total_voting_power);
  append_message_field(out, 5, [&](Bytes& to) { append_timestamp(to, evidence.timestamp); });
}

Bytes encode_evidence_leaf(const Evidence& evidence) {
  Bytes out;
  if (const auto* votes = std::get_if<DuplicateVoteEvidence>(&evidence)) append_duplicate_vote(out, *votes);
  if (const auto* attack = std::get_if<LightClientAttackEvidence>(&evidence))
    append_light_client_attack(out, *attack);
  return out;
}

Bytes encode_evidence(const Evidence& evidence) {
  Bytes out;
  const auto field = static_cast<std::uint32_t>(evidence.index() + 1);
  append_element(out, field, encode_evidence_leaf(evidence));
  return out;
}

}  // namespace wastewatch::chain
