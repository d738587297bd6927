// A conflict between two peers, both validly signed: an attack on light clients, or a forked chain. What was
// found, the evidence made of it against either side, and what the peers said when they were sent it.
// Encoding: protobuf wire format over chain/encoding.h. Plain values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "chain/types.h"
#include "light/attack.h"
#include "light/trace.h"

namespace wastewatch::light {

enum class AttackSide : std::uint8_t { primary = 1, witness = 2 };

// One attempt to hand evidence over with broadcast_evidence.
struct EvidenceReport {
  std::string peer;       // who was sent it
  AttackSide against{};   // the side that the evidence accuses
  bool accepted = false;  // the peer verified it and passes it on
  std::string refusal{};  // the error's text otherwise
  Timestamp at{};
  bool operator==(const EvidenceReport&) const = default;
};

// In place of the witness's name when every peer shows another header than the one trusted earlier.
inline constexpr std::string_view own_store = "trusted store";

struct Divergence {
  std::string chain_id;
  std::string primary;
  std::string witness;
  chain::LightBlock common;         // the newest block both sides show, as far as it was looked at
  chain::LightBlock primary_block;  // what the primary shows after it
  chain::LightBlock witness_block;  // what the witness shows, verified from the common block
  Timestamp found_at;
  AttackKind kind = AttackKind::lunatic;
  // Evidence assuming that the witness is honest, and that the primary is; the latter is missing when the
  // primary could not prove its own chain again.
  std::optional<chain::LightClientAttackEvidence> against_primary{};
  std::optional<chain::LightClientAttackEvidence> against_witness{};
  std::vector<EvidenceReport> reports{};
  std::vector<TraceStep> witness_steps{};  // how the witness's block was verified

  bool operator==(const Divergence&) const = default;
};

Bytes encode(const Divergence& divergence);
// Errors: decisions_corrupt.
Result<Divergence> decode_divergence(BytesView bytes);

}  // namespace wastewatch::light
