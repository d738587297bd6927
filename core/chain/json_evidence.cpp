#include "chain/json_decode.h"
#include "chain/json_types.h"

namespace wastewatch::chain {
namespace {

// Go's names, or those of implementations that write all members in snake case.
JsonReader either(const JsonReader& in, std::string_view go_name, std::string_view snake_name) {
  const auto snake = in.maybe(snake_name);
  return snake.present() ? snake : in.member(go_name);
}

void read_vote(const JsonReader& in, Vote& out) {
  out.type = static_cast<std::uint8_t>(in.member("type").number(0, 32));
  out.height = in.member("height").int64();
  out.round = static_cast<std::int32_t>(in.member("round").number(0, max_int32));
  read_block_id(in.member("block_id"), out.block_id);
  out.timestamp = in.member("timestamp").time();
  out.validator_address = in.member("validator_address").hex();
  out.validator_index = static_cast<std::int32_t>(in.member("validator_index").number(-1, max_int32));
  out.signature = optional_base64(in.maybe("signature"), 256);
  out.extension = optional_base64(in.maybe("extension"), max_json_block);
  out.extension_signature = optional_base64(in.maybe("extension_signature"), 256);
}

void read_duplicate_vote(const JsonReader& in, DuplicateVoteEvidence& out) {
  read_vote(in.member("vote_a"), out.vote_a);
  read_vote(in.member("vote_b"), out.vote_b);
  out.total_voting_power = either(in, "TotalVotingPower", "total_voting_power").int64();
  out.validator_power = either(in, "ValidatorPower", "validator_power").int64();
  out.timestamp = either(in, "Timestamp", "timestamp").time();
}

void read_light_client_attack(const JsonReader& in, LightClientAttackEvidence& out) {
  read_light_block(either(in, "ConflictingBlock", "conflicting_block"), out.conflicting_block);
  out.common_height = either(in, "CommonHeight", "common_height").int64();
  const auto snake = in.maybe("byzantine_validators");  // a nil slice is null
  read_validators(snake.present() ? snake : in.maybe("ByzantineValidators"), out.byzantine_validators);
  out.total_voting_power = either(in, "TotalVotingPower", "total_voting_power").int64();
  out.timestamp = either(in, "Timestamp", "timestamp").time();
}

}  // namespace

void read_evidence(const JsonReader& in, Evidence& out) {
  const auto type = in.member("type");
  const std::string_view name = type.view(128);
  if (name == "tendermint/DuplicateVoteEvidence") {
    read_duplicate_vote(in.member("value"), out.emplace<DuplicateVoteEvidence>());
  } else if (name == "tendermint/LightClientAttackEvidence") {
    read_light_client_attack(in.member("value"), out.emplace<LightClientAttackEvidence>());
  } else {
    type.refuse(Errc::wrong_member, "unknown kind of evidence");
  }
}

Result<Vote> vote_from_json(const JsonValue& value) { return read_json<Vote>(value, read_vote); }

}  // namespace wastewatch::chain
