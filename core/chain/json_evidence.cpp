#include <limits>

#include "chain/json_decode.h"
#include "chain/json_types.h"

namespace wastewatch::chain {
namespace {

constexpr std::int64_t max_int32 = std::numeric_limits<std::int32_t>::max();

Bytes optional_base64(const JsonReader& in, std::size_t max_bytes) {
  return in.present() ? in.base64(max_bytes) : Bytes{};
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
  out.total_voting_power = in.member("TotalVotingPower").int64();
  out.validator_power = in.member("ValidatorPower").int64();
  out.timestamp = in.member("Timestamp").time();
}

void read_light_client_attack(const JsonReader& in, LightClientAttackEvidence& out) {
  read_light_block(in.member("ConflictingBlock"), out.conflicting_block);
  out.common_height = in.member("CommonHeight").int64();
  read_validators(in.maybe("ByzantineValidators"), out.byzantine_validators);
  out.total_voting_power = in.member("TotalVotingPower").int64();
  out.timestamp = in.member("Timestamp").time();
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
