// Proof files to JSON: members in alphabetical order, one space of indentation.
#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/json_encode.h"
#include "evidence/json_members.h"
#include "evidence/proof_file.h"
#include "merkle/ics23_codec.h"

namespace wastewatch::evidence {
namespace {

using nlohmann::json;

std::string decimal(std::int64_t value) { return std::to_string(value); }

json simple_proof_json(const merkle::SimpleProof& proof) {
  json aunts = json::array();
  for (const auto& aunt : proof.aunts) aunts.push_back(hash_text(aunt));
  return {{"total", decimal(proof.total)},
          {"index", decimal(proof.index)},
          {"leaf_hash", hash_text(proof.leaf_hash)},
          {"aunts", std::move(aunts)}};
}

json result_json(const ResultFact& result) {
  return {{"code", result.code},
          {"data", to_base64(result.data)},
          {"gas_wanted", decimal(result.gas_wanted)},
          {"gas_used", decimal(result.gas_used)},
          {"proof", simple_proof_json(result.proof)}};
}

json members_of(const TransactionFact& fact) {
  json out = {{"index", fact.index}, {"tx", to_base64(fact.tx)}, {"proof", simple_proof_json(fact.proof)}};
  if (fact.result) out["result"] = result_json(*fact.result);
  return out;
}

json members_of(const StateFact& fact) {
  json out = {{"key", to_base64(fact.key)}, {"proof", to_base64(merkle::ics23::encode(fact.proof))}};
  if (fact.value) out["value"] = to_base64(*fact.value);
  return out;
}

json members_of(const RangeFact& fact) {
  return {{"from", to_base64(fact.from)},
          {"to", to_base64(fact.to)},
          {"proof", to_base64(merkle::encode_range(fact.proof))}};
}

json fact_json(const Fact& fact) {
  json out = std::visit([](const auto& one) { return members_of(one); }, fact);
  out["kind"] = kind_of(fact);
  out["height"] = decimal(height_of(fact));
  return out;
}

json link_json(const TrustLink& link) {
  if (const auto* block = std::get_if<chain::LightBlock>(&link))
    return {{"light_block", chain::json_of(*block)}};
  if (const auto* placed = std::get_if<PlacedHeader>(&link)) {
    return {{"placed_header",
             {{"header", chain::json_of(placed->header)},
              {"frontier", to_base64(placed->frontier)},
              {"state_proof", to_base64(placed->state_proof)},
              {"path", simple_proof_json(placed->path)}}}};
  }
  return {{"header", chain::json_of(std::get<chain::Header>(link))}};
}

json trust_json(const TrustPath& trust) {
  json links = json::array();
  for (const auto& link : trust.links) links.push_back(link_json(link));
  const auto& level = trust.options.trust_level;
  return {{"anchor", {{"height", decimal(trust.anchor.height)}, {"hash", hash_text(trust.anchor.hash)}}},
          {"level", {{"numerator", level.numerator}, {"denominator", level.denominator}}},
          {"trusting_period_ns", decimal(trust.options.trusting_period_ns)},
          {"clock_drift_ns", decimal(trust.options.clock_drift_ns)},
          {"evaluated_at", to_rfc3339(trust.evaluated_at)},
          {"links", std::move(links)}};
}

std::uint64_t version_of(const TrustPath& trust) {
  const bool placed = std::ranges::any_of(
      trust.links, [](const TrustLink& link) { return std::holds_alternative<PlacedHeader>(link); });
  return placed ? placed_version : proof_version;
}

}  // namespace

std::string encode_proof(const ProofFile& file) {
  const json document = {{"format", "wastewatch-proof"},
                         {"version", version_of(file.trust)},
                         {"chain_id", file.chain_id},
                         {"solo", file.solo},
                         {"fact", fact_json(file.fact)},
                         {"trust", trust_json(file.trust)},
                         {"context", {{"label", file.context.label}, {"program", file.context.program}}}};
  return document.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace wastewatch::evidence
