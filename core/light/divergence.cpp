#include "light/divergence.h"

#include "base/wire.h"
#include "chain/encoding.h"
#include "light/errors.h"

namespace wastewatch::light {
namespace {

bool take_block(BytesView bytes, chain::LightBlock& block) {
  auto decoded = chain::decode_light_block(bytes);
  if (decoded) block = std::move(*decoded);
  return decoded.has_value();
}

bool take_evidence(BytesView bytes, std::optional<chain::LightClientAttackEvidence>& out) {
  auto decoded = chain::decode_evidence(bytes);
  auto* attack = decoded ? std::get_if<chain::LightClientAttackEvidence>(&*decoded) : nullptr;
  if (attack != nullptr) out = std::move(*attack);
  return attack != nullptr;
}

bool take_kind(std::uint64_t value, AttackKind& kind) {
  kind = static_cast<AttackKind>(value);
  return value >= 1 && value <= 3;
}

bool take_step(BytesView bytes, std::vector<TraceStep>& steps) {
  auto step = decode_trace_step(bytes);
  if (step) steps.push_back(std::move(*step));
  return step.has_value();
}

Bytes encode_report(const EvidenceReport& report) {
  WireWriter out;
  out.text(1, report.peer);
  out.varint(2, static_cast<std::uint64_t>(report.against));
  out.varint(3, report.accepted ? 1 : 0);
  out.text(4, report.refusal);
  out.int64(5, report.at.seconds);
  out.varint(6, static_cast<std::uint64_t>(report.at.nanos));
  return out.take();
}

bool take_report(BytesView bytes, std::vector<EvidenceReport>& reports) {
  EvidenceReport report;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    switch (field->number) {
      case 1: report.peer = as_text(field->payload); break;
      case 2: report.against = field->value == 1 ? AttackSide::primary : AttackSide::witness; break;
      case 3: report.accepted = field->value == 1; break;
      case 4: report.refusal = as_text(field->payload); break;
      case 5: report.at.seconds = field->as_int64(); break;
      case 6: report.at.nanos = static_cast<std::int32_t>(field->value); break;
      default: return false;
    }
  }
  reports.push_back(std::move(report));
  return in.ok();
}

bool take_field(const WireField& field, Divergence& out) {
  switch (field.number) {
    case 1: out.chain_id = as_text(field.payload); return true;
    case 2: out.primary = as_text(field.payload); return true;
    case 3: out.witness = as_text(field.payload); return true;
    case 4: return take_block(field.payload, out.common);
    case 5: return take_block(field.payload, out.primary_block);
    case 6: return take_block(field.payload, out.witness_block);
    case 7: out.found_at.seconds = field.as_int64(); return true;
    case 8: out.found_at.nanos = static_cast<std::int32_t>(field.value); return true;
    case 9: return take_kind(field.value, out.kind);
    case 10: return take_evidence(field.payload, out.against_primary);
    case 11: return take_evidence(field.payload, out.against_witness);
    case 12: return take_report(field.payload, out.reports);
    case 13: return take_step(field.payload, out.witness_steps);
    default: return false;
  }
}

}  // namespace

Bytes encode(const Divergence& divergence) {
  WireWriter out;
  out.text(1, divergence.chain_id);
  out.text(2, divergence.primary);
  out.text(3, divergence.witness);
  out.message(4, chain::encode_light_block(divergence.common));
  out.message(5, chain::encode_light_block(divergence.primary_block));
  out.message(6, chain::encode_light_block(divergence.witness_block));
  out.int64(7, divergence.found_at.seconds);
  out.varint(8, static_cast<std::uint64_t>(divergence.found_at.nanos));
  out.varint(9, static_cast<std::uint64_t>(divergence.kind));
  if (divergence.against_primary) out.message(10, chain::encode_evidence(*divergence.against_primary));
  if (divergence.against_witness) out.message(11, chain::encode_evidence(*divergence.against_witness));
  for (const auto& report : divergence.reports) out.message(12, encode_report(report));
  for (const auto& step : divergence.witness_steps) out.message(13, encode(step));
  return out.take();
}

Result<Divergence> decode_divergence(BytesView bytes) {
  Divergence out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!take_field(*field, out)) return fail(Errc::decisions_corrupt, "divergence");
  }
  if (!in.ok()) return fail(Errc::decisions_corrupt, "divergence");
  return out;
}

}  // namespace wastewatch::light
