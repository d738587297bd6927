#include "light/export.h"

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_encode.h"
#include "light/rules.h"

namespace wastewatch::light {
namespace {

using nlohmann::json;

json document(std::string_view kind) {
  return {{"format", "wastewatch/" + std::string(kind)}, {"version", 1}};
}

json json_of(const Tally& tally) {
  return {{"signed_power", std::to_string(tally.signed_power)},
          {"threshold", std::to_string(tally.threshold)},
          {"total_power", std::to_string(tally.total_power)},
          {"signatures", tally.signatures}};
}

json json_of(const TraceStep& step) {
  json out = {{"mode", mode_name(step.mode)},
              {"trusted", step.trusted},
              {"from", std::to_string(step.from)},
              {"to", std::to_string(step.to)},
              {"to_hash", to_hex_upper(step.to_hash)},
              {"headers", step.headers},
              {"quorum", json_of(step.quorum)},
              {"signatures_verified", step.signatures_verified},
              {"duration_ns", std::to_string(step.duration_ns)},
              {"at", to_rfc3339(step.at)},
              {"provider", step.provider}};
  if (step.mode == Mode::skipping) out["overlap"] = json_of(step.overlap);
  return out;
}

json steps_json(std::span<const TraceStep> steps) {
  json out = json::array();
  for (const auto& step : steps) out.push_back(json_of(step));
  return out;
}

json evidence_json(const std::optional<chain::LightClientAttackEvidence>& evidence) {
  if (!evidence) return nullptr;
  return {{"hash", to_hex_upper(chain::evidence_identity(*evidence))},
          {"evidence", chain::json_of(chain::Evidence(*evidence))}};
}

json json_of(const EvidenceReport& report) {
  json out = {{"peer", report.peer},
              {"against", report.against == AttackSide::primary ? "primary" : "witness"},
              {"accepted", report.accepted},
              {"at", to_rfc3339(report.at)}};
  if (!report.accepted) out["refusal"] = report.refusal;
  return out;
}

json json_of(const PeerState& peer) {
  json out = {{"name", peer.name},
              {"role", peer_role_name(peer.role)},
              {"score", peer.score},
              {"answers", std::to_string(peer.answers)},
              {"failures", std::to_string(peer.failures)},
              {"latency_ns", std::to_string(peer.latency_ns)},
              {"height", std::to_string(peer.height)}};
  if (peer.rests_until) out["rests_until"] = to_rfc3339(*peer.rests_until);
  return out;
}

json json_of(const PeerRecord& record) {
  return {{"number", std::to_string(record.number)},
          {"peer", record.peer},
          {"event", peer_event_info(record.event).id},
          {"height", std::to_string(record.height)},
          {"at", to_rfc3339(record.at)},
          {"detail", record.detail}};
}

template <class Range>
json array_of(const Range& values) {
  json out = json::array();
  for (const auto& value : values) out.push_back(json_of(value));
  return out;
}

// Peers choose their words; what is not UTF-8 in them is replaced.
std::string text_of(const json& value) { return value.dump(2, ' ', false, json::error_handler_t::replace); }

}  // namespace

std::string export_json(const Divergence& divergence) {
  json out = document("attack");
  out["chain_id"] = divergence.chain_id;
  out["kind"] = attack_kind_name(divergence.kind);
  out["found_at"] = to_rfc3339(divergence.found_at);
  out["primary"] = divergence.primary;
  out["witness"] = divergence.witness;
  out["common_block"] = chain::json_of(divergence.common);
  out["primary_block"] = chain::json_of(divergence.primary_block);
  out["witness_block"] = chain::json_of(divergence.witness_block);
  out["against_primary"] = evidence_json(divergence.against_primary);
  out["against_witness"] = evidence_json(divergence.against_witness);
  out["reports"] = array_of(divergence.reports);
  out["witness_steps"] = steps_json(divergence.witness_steps);
  return text_of(out);
}

std::string export_json(std::string_view chain_id, std::span<const TraceStep> steps) {
  json out = document("trace");
  out["chain_id"] = chain_id;
  out["steps"] = steps_json(steps);
  return text_of(out);
}

std::string export_json(const PeersSnapshot& snapshot) {
  json out = document("peers");
  out["peers"] = array_of(snapshot.peers);
  out["records"] = array_of(snapshot.records);
  return text_of(out);
}

}  // namespace wastewatch::light
