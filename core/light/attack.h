// Evidence of an attack on light clients, as CometBFT builds and judges it: which kind of attack two
// conflicting headers are, who took part, and the message that a node accepts. Pure; thread safe.
// Source: CometBFT v0.38.25 types/evidence.go and light/detector.go, newLightClientAttackEvidence.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "chain/types.h"

namespace wastewatch::light {

enum class AttackKind : std::uint8_t {
  lunatic = 1,   // the header claims what a correct execution cannot give
  equivocation,  // two blocks signed in one round
  amnesia,       // two blocks in different rounds: who forgot a lock cannot be told from the commits
};

std::string_view attack_kind_name(AttackKind kind);

// Whether a chain can take evidence of this kind. Amnesia names nobody, and CometBFT v0.38.25 takes it over
// RPC but refuses every block that carries it: decoding (types/evidence.go,
// LightClientAttackEvidenceFromProto) makes an empty list where evidence/verify.go, validateABCIEvidence,
// insists on none. A validator that holds it wastes its proposals until the evidence expires, so it is
// kept and exported, not sent.
bool can_be_committed(AttackKind kind);

// `conflicting` against the header of a chain held for true, at the same height or (a header from the future)
// above the end of that chain.
AttackKind attack_kind(const chain::SignedHeader& conflicting, const chain::SignedHeader& trusted);

// Who can be blamed, by power descending, then address. Lunatic: validators of the common set who signed the
// conflicting header. Equivocation: who signed both. Amnesia: nobody.
std::vector<chain::Validator> byzantine_validators(const chain::LightBlock& conflicting,
                                                   const chain::SignedHeader& trusted,
                                                   const chain::ValidatorSet& common);

// `common` is the last block both chains share. The validator set of the conflicting block names its previous
// proposer, without which CometBFT refuses it.
chain::LightClientAttackEvidence make_attack_evidence(chain::LightBlock conflicting,
                                                      const chain::LightBlock& trusted,
                                                      const chain::LightBlock& common);

}  // namespace wastewatch::light
