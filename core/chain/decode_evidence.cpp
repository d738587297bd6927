#include "chain/encoding.h"
#include "chain/proto_reader.h"

namespace wastewatch::chain {
namespace {

void read_duplicate_vote(ProtoReader in, DuplicateVoteEvidence& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_vote(in.message(), out.vote_a); break;
      case 2: read_vote(in.message(), out.vote_b); break;
      case 3: out.total_voting_power = in.int64(); break;
      case 4: out.validator_power = in.int64(); break;
      case 5: read_timestamp(in.message(), out.timestamp); break;
      default: in.refuse_unknown();
    }
  }
}

void read_light_client_attack(ProtoReader in, LightClientAttackEvidence& out) {
  while (const auto field = in.next()) {
    switch (field) {
      case 1: read_light_block(in.message(), out.conflicting_block); break;
      case 2: out.common_height = in.int64(); break;
      case 3:
        if (out.byzantine_validators.size() >= max_validators)
          return in.refuse(Errc::too_large, "validators");
        read_validator(in.message(), out.byzantine_validators.emplace_back());
        break;
      case 4: out.total_voting_power = in.int64(); break;
      case 5: read_timestamp(in.message(), out.timestamp); break;
      default: in.refuse_unknown();
    }
  }
}

}  // namespace

void read_evidence(ProtoReader in, Evidence& out) {
  int members = 0;
  while (const auto field = in.next()) {
    ++members;
    switch (field) {
      case 1: read_duplicate_vote(in.message(), out.emplace<DuplicateVoteEvidence>()); break;
      case 2:
        read_light_client_attack(in.message(std::uint32_t{1} << 3), out.emplace<LightClientAttackEvidence>());
        break;
      default: in.refuse_unknown();
    }
  }
  if (members != 1) in.refuse(Errc::malformed_proto, "evidence of no single kind");
}

}  // namespace wastewatch::chain
